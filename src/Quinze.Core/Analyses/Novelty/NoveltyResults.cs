using NodaTime;
using Quinze.Findings;

namespace Quinze.Analyses;

/// <summary>What <c>novelty</c> finds: how much of each post its author had not said before, beside what any order of the same posts would show.</summary>
/// <param name="Items">Posts of the period with enough earlier ones, in the order of publication.</param>
/// <param name="All">All of them together.</param>
/// <param name="Spans">The same by quarter, by year where the period is longer than three years.</param>
/// <param name="TooEarly">Posts of the period with fewer than twenty earlier ones in their language: nothing is said of them.</param>
/// <param name="TooShort">Posts of the period with too few phrases to measure.</param>
/// <param name="Copies">Posts left out because the same words stand on another network within a day.</param>
/// <param name="TextGone">Posts of all history whose text is no longer kept: what they said counts as never said.</param>
/// <param name="Undated">Posts without a day: they have no place in the order.</param>
public sealed record NoveltyResults(
    IReadOnlyList<NoveltyItem> Items,
    NoveltyOf All,
    IReadOnlyList<NoveltyOf> Spans,
    int TooEarly,
    int TooShort,
    int Copies,
    int TextGone,
    int Undated
);

/// <summary>What one post adds.</summary>
/// <param name="Earlier">Posts in the same language before it.</param>
/// <param name="New">Share of its phrases that none of them has.</param>
/// <param name="Expected">What a post of the same author adds at that place on average, when the posts come in any order.</param>
/// <param name="NewWords">Share of its content words that none of them has.</param>
public sealed record NoveltyItem(PostShape Post, int Earlier, double New, double Expected, double NewWords);

/// <summary>What the posts of a span of days add on average.</summary>
/// <param name="Difference">New less expected: below zero they lean on what was said before more than any order would make them.</param>
/// <param name="Interval">Of the difference, by resampling blocks of four weeks; null with fewer than five posts.</param>
public sealed record NoveltyOf(
    LocalDate From,
    LocalDate To,
    int Posts,
    double New,
    double Expected,
    double Difference,
    IntervalShape? Interval,
    double NewWords,
    double ExpectedWords
);
