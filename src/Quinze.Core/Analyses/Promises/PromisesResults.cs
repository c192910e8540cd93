using NodaTime;
using Quinze.Findings;

namespace Quinze.Analyses;

/// <summary>What <c>promises</c> finds: commitments in the owner's own letters and comments, and those after which nothing came.</summary>
/// <param name="Texts">Own letters and comments to one person that were read.</param>
/// <param name="Promises">Those with a commitment; one text counts once.</param>
/// <param name="Open">Nothing came after, and a week has passed.</param>
/// <param name="Share">Open ones, of all that are a week old.</param>
public sealed record PromisesResults(int Texts, int Promises, int Open, ShareOf Share, IReadOnlyList<OpenPromise> List)
{
    /// <summary>Less than a week before the end of coverage: too young to tell.</summary>
    public required int Young { get; init; }

    /// <summary>Something came after: what is known of it (<c>message</c>, <c>link</c>, <c>meeting</c>, <c>outcome</c>) → promises.</summary>
    public required IReadOnlyDictionary<string, int> After { get; init; }

    /// <summary>Not in these figures: reason → rows or promises (<c>group</c>, <c>noText</c>, <c>elsewhere</c>, <c>done</c>, <c>passed</c>…).</summary>
    public required IReadOnlyDictionary<string, int> LeftOut { get; init; }
}

/// <summary>A promise after which nothing came, in the owner's own words.</summary>
/// <param name="Item">The text it stands in: <c>interaction-12</c>.</param>
/// <param name="TheyWroteSince">The other wrote again, and got no word.</param>
/// <param name="Confidence">That the sentence is a promise, on sentences of our own.</param>
/// <param name="Because">The signs that speak for it.</param>
public sealed record OpenPromise(
    PersonShape Person,
    string Item,
    LocalDate Day,
    int DaysAgo,
    string Promise,
    bool TheyWroteSince,
    double Confidence,
    IReadOnlyList<string> Because
);
