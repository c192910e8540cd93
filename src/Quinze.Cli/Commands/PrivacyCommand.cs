using Quinze.Cli.CommandLine;
using Quinze.Cli.Language;
using Quinze.Reports.Privacy;

namespace Quinze.Cli.Commands;

/// <summary>What a ledger owes the people in it.</summary>
internal sealed class PrivacyCommand : Verb
{
    public override string Name => "privacy";

    public override Phrase Summary =>
        new("The information you owe, and how long texts are kept.", "L'information que vous devez, et la durée de conservation.");

    public override IReadOnlyList<Verb> Verbs { get; } = [new Notice(), new RetentionVerb()];

    private sealed class Notice : Verb
    {
        private static readonly Flag Contact = new("--contact", new("how people reach you", "comment on vous joint"), "TEXT");

        public override string Name => "notice";

        public override Phrase Summary =>
            new(
                "Write the information notice, from what the ledger holds.",
                "Écrire la notice d'information, d'après ce que le carnet contient."
            );

        public override IReadOnlyList<Flag> Flags => [Contact];

        public override IReadOnlyList<Phrase> Notes =>
            [
                new(
                    "A text to read, correct and send, in Markdown: what a professional in France owes people whose data did not come from them (GDPR, article 14). It is no legal advice.",
                    "Un texte à relire, corriger et envoyer, en Markdown : ce qu'un professionnel doit aux personnes dont les données ne viennent pas d'elles (RGPD, article 14). Ce n'est pas un conseil juridique."
                ),
            ];

        public override Task<int> RunAsync(Call call)
        {
            using var store = call.OpenLedger();
            var view = House.View(store);
            var sources = store.Imports().Where(i => !i.Withdrawn).Select(i => House.TitleOf(i.Source, call.Tongue)).Distinct().ToList();
            var notice = PrivacyNotice.Compose(view, sources, call.Said.Value(Contact), call.Tongue == Tongue.French);
            if (call.Json)
            {
                call.WriteJson(writer =>
                {
                    writer.WriteStartObject();
                    writer.WriteString("ledger", call.LedgerPath);
                    writer.WriteString("notice", notice);
                    writer.WriteEndObject();
                });
            }
            else
            {
                call.Out.Write(notice);
            }
            return Task.FromResult(Exit.Done);
        }
    }

    private sealed class RetentionVerb : Verb
    {
        private static readonly Phrase NotSet = new(
            "No retention is set: nothing is deleted by itself.",
            "Aucune durée n'est fixée : rien n'est supprimé de soi-même."
        );
        private static readonly Phrase NeverDeleted = new(
            "You decided that nothing is deleted by itself.",
            "Vous avez décidé que rien n'est supprimé de soi-même."
        );
        private static readonly Phrase Kept = new(
            "Texts of others are kept for {0} months; counts stay.",
            "Les textes des autres sont gardés {0} mois ; les comptes restent."
        );
        private static readonly Phrase Gone = new("{0} texts went.", "{0} textes supprimés.");
        private static readonly Phrase MonthsOrNever = new(
            "a number of months from 1 to 600, or never",
            "un nombre de mois de 1 à 600, ou never"
        );

        public override string Name => "retention";

        public override Phrase Summary =>
            new(
                "Say or show how long the texts of others are kept.",
                "Fixer ou montrer combien de temps les textes des autres sont gardés."
            );

        public override IReadOnlyList<Operand> Operands => [new("MONTHS", MonthsOrNever, Least: 0)];

        public override IReadOnlyList<Phrase> Notes =>
            [
                new(
                    "Applies at once and after every import; what went does not come back with a later import. Your own texts and your notes stay.",
                    "S'applique aussitôt et après chaque import ; ce qui est parti ne revient pas avec un import suivant. Vos propres textes et vos notes restent."
                ),
            ];

        public override IReadOnlyList<string> Examples => ["quinze privacy retention 36", "quinze privacy retention never"];

        public override Task<int> RunAsync(Call call)
        {
            using var store = call.OpenOrCreateLedger();
            var gone = 0L;
            var retention = Views.JudgementsInForce.RetentionIn(store.Judgements());
            if (call.Said.Operands is [var said, ..])
            {
                retention = Retention.Parse(said) ?? throw Usage.Problem(call, "MONTHS", said, MonthsOrNever);
                var now = call.House.Clock.GetCurrentInstant();
                store.Judge(JudgementKind.Retention, [], retention.ToString(), now);
                gone = retention.Before(now.InUtc().Date) is { } before ? store.Purge(before) : 0;
            }
            if (call.Json)
            {
                call.WriteJson(writer =>
                {
                    writer.WriteStartObject();
                    writer.WriteString("ledger", call.LedgerPath);
                    writer.WriteString("retention", retention?.ToString());
                    writer.WriteNumber("textsGone", gone);
                    writer.WriteEndObject();
                });
                return Task.FromResult(Exit.Done);
            }
            call.Line(
                retention switch
                {
                    null => NotSet,
                    { Months: null } => NeverDeleted,
                    _ => Kept,
                },
                retention?.Months
            );
            if (gone > 0)
            {
                call.Line(Gone, Numbers.Of(call.Tongue, gone));
            }
            return Task.FromResult(Exit.Done);
        }
    }
}
