using Quinze.Cli.CommandLine;
using Quinze.Cli.Language;
using Quinze.Cli.Rows;
using Quinze.People;
using Quinze.Storing;

namespace Quinze.Cli.Commands;

/// <summary>Says that two handles are one person; without them, shows who might be.</summary>
internal sealed class SameCommand : Verb
{
    private static readonly Phrase Done = new(
        "{0} and {1} are one person from now on. Undo with: quinze undo",
        "{0} et {1} sont désormais une seule personne. Pour revenir : quinze undo"
    );
    private static readonly Phrase AllDone = new(
        "Accepted, in one decision: {0}. Undo with: quinze undo",
        "Accepté, en une décision : {0}. Pour revenir : quinze undo"
    );
    private static readonly Phrase NoneSure = new(
        "No suggestion of high confidence: nothing was changed.",
        "Aucune proposition de confiance haute : rien n'a changé."
    );
    private static readonly Phrase Two = new(
        "two people, or none to see suggestions",
        "deux personnes, ou aucune pour voir les propositions"
    );
    private static readonly Phrase OnlyHigh = new(
        "high: the others are looked at one by one (quinze same, then quinze same A B)",
        "high : les autres se regardent une à une (quinze same, puis quinze same A B)"
    );
    private static readonly Flag Suggested = new(
        "--suggested",
        new(
            "accept at once every suggestion of this confidence; only high can be",
            "accepter d'un coup toutes les propositions de cette confiance ; seule high le permet"
        ),
        "CONFIDENCE"
    );

    public override string Name => "same";

    public override Phrase Summary =>
        new("Say that two are one person, or see who might be.", "Dire que deux n'en font qu'une, ou voir qui pourrait l'être.");

    public override IReadOnlyList<Operand> Operands => [PersonOperand.A with { Least = 0 }, PersonOperand.B with { Least = 0 }];

    public override IReadOnlyList<Flag> Flags => [Suggested];

    public override IReadOnlyList<Phrase> Notes =>
        [
            new(
                "Without A and B it lists suggestions, the surest first, with the reasons for each (as 'quinze show suggestions' does, which can select). A name only ever suggests: nothing is joined without you, and high confidence takes something beside the name. docs/people.md explains the weights.",
                "Sans A ni B, la commande énumère des propositions, les plus sûres d'abord, chacune avec ses raisons (comme 'quinze show suggestions', qui sait choisir). Un nom ne fait jamais que proposer : rien n'est réuni sans vous, et la confiance haute demande autre chose que le nom. docs/people.md explique les poids."
            ),
        ];

    public override IReadOnlyList<string> Examples =>
        [
            "quinze same",
            "quinze same person-12 person-480",
            "quinze same \"Anaïs Kermarrec\" bluesky:did:plc:abc",
            "quinze same --suggested high",
        ];

    public override Task<int> RunAsync(Call call)
    {
        Check(call);
        using var store = call.OpenLedger();
        if (call.Said.Value(Suggested) is not null)
        {
            AcceptAll(call, store);
        }
        else if (call.Said.Operands.Count == 0)
        {
            Show(call, store);
        }
        else
        {
            Decision.OnTwo(call, store, JudgementKind.Same, Done);
        }
        return Task.FromResult(Exit.Done);
    }

    private static void Show(Call call, ILedgerStore store)
    {
        if (call.Json)
        {
            RowsAnswer.Write(call, new SuggestionRows(House.View(store)), [], null);
            return;
        }
        SuggestionText.Write(call, Suggestions.Find(House.View(store)));
    }

    private static void Check(Call call)
    {
        if (call.Said.Value(Suggested) is { } confidence)
        {
            if (confidence != SuggestionRows.Word(Confidence.High) || call.Said.Operands.Count > 0)
            {
                throw Usage.Problem(call, Suggested.Name, confidence, OnlyHigh);
            }
        }
        else if (call.Said.Operands.Count == 1)
        {
            throw Usage.Problem(call, "A B", call.Said.Operands[0], Two);
        }
    }

    private static void AcceptAll(Call call, ILedgerStore store)
    {
        var sure = Suggestions.Find(House.View(store)).Where(s => s.Confidence == Confidence.High).ToList();
        if (sure.Count == 0)
        {
            Nothing(call);
            return;
        }
        if (!call.Json)
        {
            SuggestionText.Write(call, sure, int.MaxValue);
        }
        var pairs = sure.SelectMany(s => (string[])[PersonOperand.KeptUnder(s.A), PersonOperand.KeptUnder(s.B)]).ToList();
        Decision.Take(call, store, JudgementKind.Same, pairs, null, AllDone.In(call.Tongue, call.Count(Nouns.Pair, pairs.Count / 2)));
    }

    private static void Nothing(Call call)
    {
        if (call.Json)
        {
            call.WriteJson(writer =>
            {
                writer.WriteStartObject();
                writer.WriteString("ledger", call.LedgerPath);
                writer.WriteNull("judgement");
                writer.WriteEndObject();
            });
            return;
        }
        call.Line(NoneSure);
    }
}

/// <summary>Says that two handles are never one person.</summary>
internal sealed class DifferentCommand : Verb
{
    private static readonly Phrase Done = new(
        "{0} and {1} are never one person. Undo with: quinze undo",
        "{0} et {1} ne sont jamais la même personne. Pour revenir : quinze undo"
    );

    public override string Name => "different";

    public override Phrase Summary =>
        new(
            "Say that two are never one person, whatever the sources say.",
            "Dire que deux ne sont jamais la même personne, quoi qu'en disent les sources."
        );

    public override IReadOnlyList<Operand> Operands => [PersonOperand.A, PersonOperand.B];

    public override IReadOnlyList<string> Examples => ["quinze different person-12 person-480"];

    public override Task<int> RunAsync(Call call)
    {
        using var store = call.OpenLedger();
        Decision.OnTwo(call, store, JudgementKind.Different, Done);
        return Task.FromResult(Exit.Done);
    }
}
