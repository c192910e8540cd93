using NodaTime;
using Quinze.Findings;

namespace Quinze.Analyses;

/// <summary>What <c>desk</c> finds: what is worth answering within the minutes given, each item with its reason, and an end.</summary>
/// <param name="Minutes">The minutes given.</param>
/// <param name="Planned">Minutes that today's items are thought to take.</param>
/// <param name="Items">For today, in the order that docs/analyses/desk.md states.</param>
/// <param name="Later">Left for another day, because they did not fit.</param>
/// <param name="ThatIsAll">Nothing is left for another day: the desk is empty after this.</param>
public sealed record DeskResults(int Minutes, double Planned, IReadOnlyList<DeskItem> Items, int Later, bool ThatIsAll)
{
    /// <summary>Left for another day, by kind.</summary>
    public required IReadOnlyDictionary<string, int> LaterByKind { get; init; }

    /// <summary>Folded into one line, by label: mass wishes, pitches, recruiters, boasts, hostile comments.</summary>
    public required IReadOnlyDictionary<string, int> Folded { get; init; }

    /// <summary>Not on the desk, by reason: <c>answered</c>, <c>nothingAsked</c>, <c>done</c>, <c>passed</c>, <c>snoozed</c>, <c>group</c>, <c>noText</c>…</summary>
    public required IReadOnlyDictionary<string, int> LeftOut { get; init; }

    /// <summary>The end of coverage lies in January: time for fifteen letters by hand (<c>wishes</c>).</summary>
    public required bool January { get; init; }

    /// <summary>The days that were looked at: older letters are no longer waiting, they are history.</summary>
    public required LocalDate From { get; init; }
    public required LocalDate To { get; init; }
}

/// <summary>One thing to do.</summary>
/// <param name="Kind"><c>promise</c>, <c>complaint</c>, <c>question</c>, <c>invitation</c>, <c>disagreement</c>, <c>last-word</c> or <c>silence</c>.</param>
/// <param name="Item">What <c>record done</c>, <c>record pass</c> and <c>record snooze</c> take: a text, or a person.</param>
/// <param name="Channel">The kind of the text: <c>message</c>, <c>mail</c>, <c>comment</c>, <c>reply</c>; null for a silence.</param>
/// <param name="Day">When it was written; for a silence, the last contact.</param>
/// <param name="DaysWaiting">To the end of coverage of that channel.</param>
/// <param name="Minutes">Words to read at 200 a minute and the usual minutes of such an answer, in half minutes.</param>
/// <param name="Nearness"><c>fifteen</c>, <c>target</c> (in the newest one), <c>circle</c> (both wrote in three months of two years), <c>near-target</c> or <c>other</c>.</param>
/// <param name="Quote">The question, the promise or the first words, as they were written; null for a silence.</param>
/// <param name="Because">Why it is here, in codes that docs/analyses/desk.md explains.</param>
public sealed record DeskItem(
    string Kind,
    PersonShape Person,
    string Item,
    string? Channel,
    LocalDate Day,
    int DaysWaiting,
    double Minutes,
    int Words,
    string Nearness,
    string? Quote,
    IReadOnlyList<string> Because
);
