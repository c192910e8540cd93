using Quinze.Findings;

namespace Quinze.Analyses;

/// <summary>What <c>outcomes</c> finds: what came of the presence, what the people themselves said of it, and beside that what three conventions of credit would say.</summary>
/// <param name="Count">Outcomes of the period.</param>
/// <param name="WithoutTouch">Of these, outcomes whose people left no trace here before: no convention can say anything of them.</param>
/// <param name="Told">Outcomes of which somebody said where they came from; that outranks every computed credit.</param>
/// <param name="Kinds">How many of each kind, in the user's own words.</param>
/// <param name="Window">How long before an outcome a touch counts.</param>
/// <param name="Credits">What each convention would credit, largest first by what was told, then by last touch.</param>
/// <param name="Agreement">How far the conventions rank alike.</param>
public sealed record OutcomesResults(
    int WithoutTouch,
    int Count,
    int Told,
    IReadOnlyDictionary<string, int> Kinds,
    IReadOnlyList<GoalServed> Goals,
    TouchWindow Window,
    IReadOnlyList<OutcomeSeen> Outcomes,
    IReadOnlyList<CreditOf> Credits,
    IReadOnlyList<AgreementOf> Agreement,
    int Undated
);

/// <summary>A goal of the user's and the outcomes it waits for.</summary>
/// <param name="Outcomes">Of the kind it names; all of them where it names a target alone; null when it names neither: then nothing here is held against it.</param>
/// <param name="InTarget">Of these, outcomes with somebody who is in the target; null when it names none, or one that is not written down.</param>
/// <param name="TargetUnknown">Of these, outcomes of which it is not known whether anybody is.</param>
public sealed record GoalServed(string Text, string? Target, string? Kind, int? Outcomes, int? InTarget, int? TargetUnknown);

/// <summary>How long before an outcome a touch counts, and how fast it fades in the convention of decay.</summary>
/// <param name="LearntFrom">Delays it was learnt from; below five it is a convention.</param>
/// <param name="HalfLifeDays">The median delay.</param>
public sealed record TouchWindow(int Days, double HalfLifeDays, int LearntFrom, bool IsConvention);

/// <summary>One outcome and what is known of how it came.</summary>
/// <param name="Said">What the person said about how they heard of us.</param>
/// <param name="SaidPosts">The posts that were named, by them or by who wrote it down.</param>
/// <param name="Touches">Traces of its people here within the window before it.</param>
/// <param name="LastTouch">The last of them: a post, or the kind of contact.</param>
public sealed record OutcomeSeen(
    string Id,
    string Kind,
    Moment At,
    string? Stage,
    IReadOnlyList<PersonShape> People,
    string? Said,
    IReadOnlyList<PostShape> SaidPosts,
    int Touches,
    string? LastTouch
);

/// <summary>What a post or a kind of contact is credited with, in outcomes.</summary>
/// <param name="Of">A kind of contact (<c>message</c>, <c>meeting</c>…), or <c>post</c>.</param>
/// <param name="Told">As people said; the rest are conventions.</param>
public sealed record CreditOf(string Of, PostShape? Post, double Told, double LastTouch, double Linear, double Decay);

/// <summary>How far two conventions rank alike: Kendall's τ_b over all that either credits. 1 is the same order.</summary>
public sealed record AgreementOf(string A, string B, double? Tau, int N);
