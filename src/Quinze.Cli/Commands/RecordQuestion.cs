using Quinze.Cli.CommandLine;
using Quinze.Cli.Language;
using Quinze.Storing;
using Quinze.Text.Questions;

namespace Quinze.Cli.Commands;

/// <summary>Joins questions that ask the same, or parts one from those it was put with.</summary>
internal sealed class RecordQuestion : Verb
{
    private const int FewestToMerge = 2;

    private static readonly Phrase Merged = new(
        "They ask the same, with all that was grouped with them. See: quinze analyse questions",
        "Elles demandent la même chose, avec tout ce qui était groupé avec elles. Voir : quinze analyse questions"
    );
    private static readonly Phrase Parted = new(
        "Parted from the others. See: quinze analyse questions",
        "Séparées des autres. Voir : quinze analyse questions"
    );
    private static readonly Phrase Two = new("two questions or more", "au moins deux questions");
    private static readonly Phrase AQuestion = new(
        "a question as 'quinze analyse questions' names it: interaction-12, interaction-12.2",
        "une question telle que « quinze analyse questions » la nomme : interaction-12, interaction-12.2"
    );

    public override string Name => "question";

    public override Phrase Summary =>
        new(
            "Questions that ask the same, or were taken for the same.",
            "Des questions qui n'en font qu'une, ou prises à tort pour une seule."
        );

    public override IReadOnlyList<Operand> Operands =>
        [
            new("HOW", new("merge or split", "merge (joindre) ou split (séparer)")),
            new(
                "QUESTION",
                new(
                    "interaction-12, post-12; interaction-12.2 for the second question of a text",
                    "interaction-12, post-12 ; interaction-12.2 pour la deuxième question d'un texte"
                ),
                Many: true
            ),
        ];

    public override IReadOnlyList<Phrase> Notes =>
        [
            new(
                "merge joins the groups of the questions; split puts the questions into a group of their own. Both outlive every import; 'quinze undo' takes them back.",
                "merge joint les groupes des questions ; split met les questions dans un groupe à elles. L'un et l'autre survivent à chaque import ; « quinze undo » revient en arrière."
            ),
        ];

    public override IReadOnlyList<string> Examples =>
        ["quinze record question merge interaction-12 interaction-40.2", "quinze record question split interaction-12"];

    public override Task<int> RunAsync(Call call)
    {
        var how = call.Said.Operands[0].ToLowerInvariant();
        if (how is not (QuestionDecision.Merge or QuestionDecision.Split))
        {
            throw Usage.Problem(call, "HOW", call.Said.Operands[0], "merge, split");
        }
        var merges = how == QuestionDecision.Merge;
        var said = call.Said.Operands.Skip(1).Distinct(StringComparer.Ordinal).ToList();
        if (merges && said.Count < FewestToMerge)
        {
            throw Usage.Problem(call, "QUESTION", string.Join(' ', said), Two);
        }
        using var store = call.OpenLedger();
        var names = said.ConvertAll(s => Check(call, store, s));
        Decision.Take(
            call,
            store,
            JudgementKind.Question,
            QuestionDecision.About(merges, names),
            null,
            (merges ? Merged : Parted).In(call.Tongue)
        );
        return Task.FromResult(Exit.Done);
    }

    /// <summary>What asks nothing is no question: a decision about it would do nothing, and nobody would know why.</summary>
    private static QuestionName Check(Call call, ILedgerStore store, string said)
    {
        if (QuestionName.Read(said) is not { } name || !ItemId.IsOne(name.Item))
        {
            throw Usage.Problem(call, "QUESTION", said, AQuestion);
        }
        var item = ItemId.Check(call, store, name.Item);
        var entry = JudgementMerge.ItemIn(item)!.Value;
        var text = store.Details([entry]).GetValueOrDefault(entry)?.Text ?? "";
        return QuestionFinder.In(text).Count >= Math.Max(1, name.Number) ? name : throw Usage.Problem(call, "QUESTION", said, AQuestion);
    }
}
