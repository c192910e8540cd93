using System.Globalization;

namespace Quinze;

/// <summary>A question that somebody asked, as decisions name it: the item whose text holds it, and its place among the questions of that text.</summary>
/// <param name="Item"><c>interaction-12</c> or <c>post-12</c>.</param>
/// <param name="Number">From 1; 0 for all questions of the text.</param>
public readonly record struct QuestionName(string Item, int Number)
{
    /// <summary>Reads <c>interaction-12</c> (every question in it) or <c>interaction-12.2</c> (the second one); null when it is neither.</summary>
    public static QuestionName? Read(string said)
    {
        var dot = said.IndexOf('.', StringComparison.Ordinal);
        var item = dot < 0 ? said : said[..dot];
        var number = 0;
        return
            JudgementMerge.ItemIn(item) is null
            || (
                dot >= 0 && !(int.TryParse(said.AsSpan(dot + 1), NumberStyles.None, CultureInfo.InvariantCulture, out number) && number > 0)
            )
            ? null
            : new QuestionName(item, number);
    }

    /// <summary>True when it names the question of that number in that item.</summary>
    public bool Names(string item, int number) => Item == item && (Number == 0 || Number == number);

    public override string ToString() => Number == 0 ? Item : string.Create(CultureInfo.InvariantCulture, $"{Item}.{Number}");
}

/// <summary>What the user decided of questions: these ask the same, or these were taken for the same as others and are not.</summary>
/// <param name="Number">The number of the decision, for <c>undo</c>.</param>
public sealed record QuestionDecision(long Number, bool Merges, IReadOnlyList<QuestionName> Questions)
{
    public const string Merge = "merge";
    public const string Split = "split";

    /// <summary>What the decision is kept under: the item stands on its own, so that it is followed through imports.</summary>
    public static IReadOnlyList<string> About(bool merges, IEnumerable<QuestionName> questions) =>
        [merges ? Merge : Split, .. questions.SelectMany(q => new[] { q.Item, q.Number.ToString(CultureInfo.InvariantCulture) })];

    /// <summary>Those that hold, in their order.</summary>
    public static IReadOnlyList<QuestionDecision> Of(Views.JudgementsInForce inForce) =>
        [
            .. inForce
                .All.Where(j => j is { Kind: JudgementKind.Question, About: [Merge or Split, _, _, ..] })
                .Select(j => new QuestionDecision(j.Number, j.About[0] == Merge, NamesIn(j.About))),
        ];

    private static List<QuestionName> NamesIn(IReadOnlyList<string> about) =>
        [
            .. about
                .Skip(1)
                .Chunk(2)
                .Where(p => p.Length == 2)
                .Select(p => new QuestionName(
                    p[0],
                    int.TryParse(p[1], NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0
                )),
        ];
}
