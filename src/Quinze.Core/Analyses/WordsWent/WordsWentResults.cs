using NodaTime;
using Quinze.Findings;

namespace Quinze.Analyses;

/// <summary>What <c>words-went</c> finds: to whom the owner's own written words went, in the last 365 days of coverage and in the 365 before.</summary>
/// <param name="Years">This year of coverage first; the year before is there when it is covered.</param>
/// <param name="Unknown">What these figures cannot tell yet: <c>target</c> (no target is known), <c>wishes</c> (texts are gone, so equal ones cannot be found).</param>
public sealed record WordsWentResults(IReadOnlyList<WordsOfYear> Years, IReadOnlyList<string> Unknown);

/// <summary>The owner's words of 365 days.</summary>
/// <param name="Words">All words of the owner's own in it.</param>
public sealed record WordsOfYear(LocalDate From, LocalDate To, long Words, IReadOnlyList<WordsTo> Went)
{
    /// <summary>How many people the fifteen were at the end of this year: each year has its own.</summary>
    public required int Fifteen { get; init; }

    /// <summary>The part that went to people in the target, whoever else they are; null when no target was written down.</summary>
    public required WordsToTarget? Target { get; init; }

    /// <summary>Kinds of words that no source covers in it: unknown, not zero.</summary>
    public required IReadOnlyList<string> NotCovered { get; init; }
}

/// <summary>Where a part of the words went.</summary>
/// <param name="To">One of <see cref="WordsAddressee"/>.</param>
/// <param name="Words">Words; those of a message to n people are shared out among them.</param>
/// <param name="Share">Of all words of the year, 0 to 1.</param>
/// <param name="Interval">From resampling blocks of four weeks.</param>
public sealed record WordsTo(WordsAddressee To, double Words, double Share, IntervalShape Interval);

/// <summary>Words to people in the target. They are among the others too: someone of the fifteen may be in it.</summary>
/// <param name="Words">Those of a message to n people count 1/n for each.</param>
/// <param name="AtMost">The share if everybody of whom it is not known were in it.</param>
public sealed record WordsToTarget(string Target, double Words, double Share, IntervalShape Interval, double AtMost);

/// <summary>To whom words can go.</summary>
public enum WordsAddressee
{
    /// <summary>The fifteen, as <c>circles</c> finds them at the end of the year in question.</summary>
    Fifteen,

    /// <summary>Other people with whom there was two-way contact by then.</summary>
    OtherTwoWay,

    /// <summary>People who had never answered by then: strangers, one-way letters.</summary>
    OneWay,

    /// <summary>The same text to at least five people within three days, or a message to ten or more: wishes, mailings.</summary>
    Mass,

    /// <summary>Comments of which the addressee is not known.</summary>
    Comments,

    /// <summary>The owner's own posts: the public.</summary>
    Public,

    /// <summary>Messages whose addressee cannot be named (closed or forgotten accounts), and posts for followers only.</summary>
    Nobody,
}
