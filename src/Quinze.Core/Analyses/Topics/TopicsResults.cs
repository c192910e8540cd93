using NodaTime;
using Quinze.Findings;

namespace Quinze.Analyses;

/// <summary>What <c>topics</c> finds: what the owner's own posts speak of, how that changed, and how it stands to the declared trade and brand.</summary>
/// <param name="Topics">The largest first.</param>
/// <param name="Items">Every post looked at with its topic, in the order of time.</param>
/// <param name="Parts">The stretches of time that are compared: calendar quarters, or years where there are many.</param>
/// <param name="Constancy">How alike neighbouring parts are; null below two parts of enough posts.</param>
/// <param name="Drift">How far the second half of the period is from the first; null where a half has too few posts.</param>
/// <param name="Trade">Words of the trade as declared; null when never said.</param>
/// <param name="Brand">Names of the brand as declared; null when never said.</param>
/// <param name="TooShort">Posts of fewer than five words that carry matter: they are in no topic.</param>
/// <param name="TextGone">Posts whose text is no longer kept, or was never there: unknown.</param>
public sealed record TopicsResults(
    IReadOnlyList<TopicShape> Topics,
    IReadOnlyList<TopicItem> Items,
    IReadOnlyList<TopicPart> Parts,
    LineFigure? Constancy,
    LineFigure? Drift,
    IReadOnlyList<string>? Trade,
    IReadOnlyList<string>? Brand,
    int TooShort,
    int TextGone
);

/// <summary>A topic: posts that use the same rare words.</summary>
/// <param name="Name">Its most telling words.</param>
/// <param name="Share">Its posts out of all that have a topic.</param>
/// <param name="OverTime">Its posts in each part, in the order of <see cref="TopicsResults.Parts"/>.</param>
/// <param name="Halves">Its share in the first and in the second half of the period; null where a half has too few posts.</param>
/// <param name="AboutTrade">Its posts that name the trade; null when none was declared.</param>
/// <param name="AboutBrand">Its posts that name the brand; null when none was declared.</param>
/// <param name="Central">The posts in the middle of it.</param>
public sealed record TopicShape(
    string Name,
    IReadOnlyList<string> Words,
    ShareOf Share,
    IReadOnlyList<int> OverTime,
    TopicHalves? Halves,
    ShareOf? AboutTrade,
    ShareOf? AboutBrand,
    IReadOnlyList<PostShape> Central
);

/// <summary>How a topic's share changed from the first half of the period to the second.</summary>
/// <param name="Difference">Second less first.</param>
/// <param name="Interval">Of the difference (Newcombe 1998).</param>
/// <param name="Changed">True when it stands among all topics at a false discovery rate of a tenth.</param>
public sealed record TopicHalves(double First, double Second, double Difference, IntervalShape Interval, bool Changed);

/// <summary>A post and its topic.</summary>
/// <param name="Topic">The index of its topic.</param>
public sealed record TopicItem(PostShape Post, int Topic);

/// <summary>A stretch of time and the posts in it that have a topic.</summary>
public sealed record TopicPart(LocalDate From, LocalDate To, int Posts);

/// <summary>A figure of the editorial line, beside what an unchanging line of as many posts shows.</summary>
/// <param name="Value">Constancy: the share of posts that neighbouring parts have on the same topics, 0 to 1. Drift: the share of posts that changed topic from half to half.</param>
/// <param name="Unchanging">The same figure with the same posts in any order: the middle of 999 draws.</param>
/// <param name="P">The share of draws that are as far out.</param>
public sealed record LineFigure(double Value, double Unchanging, double P);
