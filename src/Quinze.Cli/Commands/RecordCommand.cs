using NodaTime.Text;
using Quinze.Cli.CommandLine;
using Quinze.Cli.Language;
using Quinze.Cli.People;
using Quinze.Text.Labelling;

namespace Quinze.Cli.Commands;

/// <summary>Writes down what only the user knows.</summary>
internal sealed class RecordCommand : Verb
{
    public override string Name => "record";

    public override Phrase Summary => new("Write down what only you know.", "Noter ce que vous seul savez.");

    public override IReadOnlyList<Verb> Verbs { get; } =
    [
        new RecordFifteen(),
        new RecordGoal(),
        new RecordTarget(),
        new RecordNote(),
        new RecordLabel(),
        new RecordElsewhere(),
        new RecordSnooze(),
        new RecordDone(),
        new RecordPass(),
        new RecordOutcome(),
        new RecordCase(),
        new RecordStep(),
        new RecordObservation(),
        new RecordAge(),
        RecordDeclared.Trade,
        RecordDeclared.Brand,
        new RecordHolidays(),
    ];

    private sealed class RecordNote : Verb
    {
        private static readonly Phrase Done = new("Note written down.", "Note prise.");

        private static readonly Flag About = new(
            "--about",
            new("the person, post or interaction it is about", "la personne, la publication ou l'échange dont elle parle"),
            "WHAT"
        );

        public override string Name => "note";

        public override Phrase Summary =>
            new("A note, about a person or a post or on its own.", "Une note, sur une personne, une publication, ou seule.");

        public override IReadOnlyList<Operand> Operands => [new("TEXT", new("the note", "la note"))];

        public override IReadOnlyList<Flag> Flags => [About];

        public override IReadOnlyList<string> Examples => ["quinze record note \"met in Rennes\" --about \"Anaïs Kermarrec\""];

        public override Task<int> RunAsync(Call call)
        {
            using var store = call.OpenOrCreateLedger();
            string[] about =
                call.Said.Value(About) is not { } said ? []
                : ItemId.IsOne(said) ? [ItemId.Check(call, store, said)]
                : [new WhoIsMeant(House.View(store), call.Tongue).Find(said).Handle.ToString()];
            Decision.Take(call, store, JudgementKind.Note, about, call.Said.Operands[0], Done.In(call.Tongue));
            return Task.FromResult(Exit.Done);
        }
    }

    private sealed class RecordLabel : Verb
    {
        private static readonly Phrase Done = new(
            "{0} is labelled {1}, whatever the machine says.",
            "{0} porte le label {1}, quoi qu'en dise la machine."
        );

        public override string Name => "label";

        public override Phrase Summary =>
            new(
                "The label of a text. Labels sit on texts, never on persons.",
                "Le label d'un texte. Les labels se posent sur des textes, jamais sur des personnes."
            );

        public override IReadOnlyList<Operand> Operands =>
            [
                new("ITEM", new("post-12 or interaction-12", "post-12 ou interaction-12")),
                new("LABEL", new("one of the labels below", "l'un des labels ci-dessous")),
            ];

        public override IReadOnlyList<Phrase> Notes =>
            [
                new("Posts: " + string.Join(' ', LabelNames.Posts), "Publications : " + string.Join(' ', LabelNames.Posts)),
                new("Comments: " + string.Join(' ', LabelNames.Comments), "Commentaires : " + string.Join(' ', LabelNames.Comments)),
                new("Messages: " + string.Join(' ', LabelNames.Messages), "Messages : " + string.Join(' ', LabelNames.Messages)),
            ];

        public override Task<int> RunAsync(Call call)
        {
            var (item, label) = (call.Said.Operands[0], call.Said.Operands[1]);
            if (!ItemId.IsOne(item))
            {
                throw Usage.Problem(call, "ITEM", item, "post-12, interaction-12");
            }
            using var store = call.OpenLedger();
            ItemId.Check(call, store, item);
            var known = item.StartsWith("post-", StringComparison.Ordinal)
                ? LabelNames.Posts
                : [.. LabelNames.Comments.Union(LabelNames.Messages)];
            if (!known.Contains(label))
            {
                throw Usage.Problem(call, "LABEL", label, string.Join(", ", known));
            }
            Decision.Take(call, store, JudgementKind.Label, [item], label, Done.In(call.Tongue, item, label));
            return Task.FromResult(Exit.Done);
        }
    }

    private sealed class RecordElsewhere : Verb
    {
        private static readonly Phrase Done = new(
            "Noted: you talk with {0} elsewhere. Silence here means nothing.",
            "C'est noté : vous parlez ailleurs avec {0}. Le silence ici ne veut rien dire."
        );

        public override string Name => "elsewhere";

        public override Phrase Summary =>
            new("\"We talk elsewhere\": silence here means nothing.", "« On se parle ailleurs » : le silence ici ne veut rien dire.");

        public override IReadOnlyList<Operand> Operands => [PersonOperand.Person];

        public override Task<int> RunAsync(Call call)
        {
            using var store = call.OpenLedger();
            var meant = new WhoIsMeant(House.View(store), call.Tongue).Find(call.Said.Operands[0]);
            Decision.Take(call, store, JudgementKind.Elsewhere, [meant.Handle.ToString()], null, Done.In(call.Tongue, meant.Person.Name));
            return Task.FromResult(Exit.Done);
        }
    }

    private sealed class RecordSnooze : Verb
    {
        private static readonly Phrase Done = new("{0} will not be shown before {1}.", "{0} ne sera pas montré avant le {1}.");

        public override string Name => "snooze";

        public override Phrase Summary =>
            new("Do not show a person or an item before a day.", "Ne pas montrer une personne ou un élément avant un jour.");

        public override IReadOnlyList<Operand> Operands =>
            [DeskOperand.What, new("DAY", new("an ISO day: 2026-12-24", "un jour ISO : 2026-12-24"))];

        public override Task<int> RunAsync(Call call)
        {
            var said = call.Said.Operands[1];
            if (!LocalDatePattern.Iso.Parse(said).Success)
            {
                throw Usage.Problem(call, "DAY", said, "2026-12-24");
            }
            using var store = call.OpenLedger();
            var (about, name) = DeskOperand.Meant(call, store);
            Decision.Take(call, store, JudgementKind.Snooze, [about], said, Done.In(call.Tongue, name, said));
            return Task.FromResult(Exit.Done);
        }
    }
}
