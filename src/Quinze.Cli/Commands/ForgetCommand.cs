using Quinze.Cli.CommandLine;
using Quinze.Cli.Language;
using Quinze.Cli.People;
using Quinze.Cli.Syncing;
using Quinze.Live;
using Quinze.Verbs;

namespace Quinze.Cli.Commands;

/// <summary>Forgets a person for good.</summary>
internal sealed class ForgetCommand : Verb
{
    private const int HitsShown = 20;

    private static readonly Flag Yes = new("--yes", new("do it; it cannot be undone", "le faire ; c'est sans retour"));
    private static readonly Flag InTexts = new(
        "--in-texts",
        new("blank the name in every text too, your own included", "effacer aussi le nom dans tous les textes, les vôtres compris")
    );
    private static readonly Phrase Would = new(
        "{0} would be forgotten: names, keys, facts and texts go for good, {1} rows stay as counts of nobody. Nothing was changed.",
        "{0} serait oublié : noms, clés, faits et textes disparaissent pour de bon, {1} lignes restent comme comptes de personne. Rien n'a changé."
    );
    private static readonly Phrase Hits = new(
        "The name stands in {0} texts that stay; --in-texts blanks it there: {1}",
        "Le nom figure dans {0} textes qui restent ; --in-texts l'y efface : {1}"
    );
    private static readonly Phrase DoIt = new("To do it: quinze forget {0} --yes", "Pour le faire : quinze forget {0} --yes");
    private static readonly Phrase Done = new(
        "Forgotten. No later import brings them back. Backups and exports made before still hold them: make those anew.",
        "Oublié. Aucun import ne le fera revenir. Les copies et exports faits avant le contiennent encore : refaites-les."
    );

    public override string Name => "forget";

    public override Phrase Summary => new("Forget a person for good.", "Oublier une personne pour de bon.");

    public override IReadOnlyList<Operand> Operands => [PersonOperand.Person];

    public override IReadOnlyList<Flag> Flags => [InTexts, Yes];

    public override IReadOnlyList<Phrase> Notes =>
        [
            new(
                "Without --yes it only says what would go. A keyed digest stays, so that no later archive brings the person back, not even under the name alone.",
                "Sans --yes, il dit seulement ce qui partirait. Une empreinte à clé reste, pour qu'aucune archive ne fasse revenir la personne, pas même sous son seul nom."
            ),
        ];

    public override IReadOnlyList<string> Examples => ["quinze forget \"Anaïs Kermarrec\"", "quinze forget person-12 --in-texts --yes"];

    public override Task<int> RunAsync(Call call)
    {
        using var store = call.OpenLedger();
        var view = House.View(store);
        var person = new WhoIsMeant(view, call.Tongue).Find(call.Said.Operands[0]).Person;
        var would = Forgetting.Look(store, view, person);
        var doIt = call.Said.Has(Yes);
        if (doIt)
        {
            Forgetting.Do(store, person, call.Said.Has(InTexts), call.House.Clock.GetCurrentInstant());
            Syncs.DropUnfinished(SyncPlace.FolderOf(call.LedgerPath));
        }
        if (call.Json)
        {
            call.WriteJson(writer =>
            {
                writer.WriteStartObject();
                writer.WriteString("ledger", call.LedgerPath);
                writer.WriteBoolean("forgotten", doIt);
                writer.WriteNumber("rows", would.Rows);
                writer.WriteStartArray("namedIn");
                foreach (var hit in would.NamedIn)
                {
                    writer.WriteStringValue(hit.Item);
                }
                writer.WriteEndArray();
                writer.WriteEndObject();
            });
            return Task.FromResult(Exit.Done);
        }
        if (doIt)
        {
            call.Line(Done);
            return Task.FromResult(Exit.Done);
        }
        call.Line(Would, person.Name, Numbers.Of(call.Tongue, would.Rows));
        if (would.NamedIn is { Count: > 0 } hits)
        {
            var shown = string.Join(", ", hits.Take(HitsShown).Select(h => h.Item)) + (hits.Count > HitsShown ? "…" : "");
            call.Line(Hits, Numbers.Of(call.Tongue, hits.Count), shown);
        }
        call.Line(DoIt, person.Id);
        return Task.FromResult(Exit.Done);
    }
}
