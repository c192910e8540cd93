using NodaTime;
using Quinze.Findings;
using Quinze.Targets;

namespace Quinze.Analyses;

/// <summary>
/// What <c>fit</c> finds: who acted on a post (or on all posts of the period), by fit to a target and by circle, with the reason of each;
/// who may lead to the target; and who of the target acted without a conversation so far.
/// </summary>
/// <param name="Post">Null for all posts of the period together.</param>
/// <param name="ByCircle">For <c>fifteen</c>, <c>active</c> (two-way contact at least once a year), <c>contact</c> (some word once), <c>none</c>: how many by fit.</param>
/// <param name="People">Known people who acted, in alphabetical order.</param>
public sealed record FitResults(
    PostShape? Post,
    int In,
    int Near,
    int Out,
    int Unknown,
    IReadOnlyDictionary<string, FitCounts> ByCircle,
    IReadOnlyList<FitPerson> People
)
{
    public required TargetShape Target { get; init; }

    /// <summary>Between which shares the target lies among all who acted, whoever the unknown are; null when nobody acted.</summary>
    public required FitBounds Bounds { get; init; }

    /// <summary>Post by post, the latest first; empty when one post was asked for.</summary>
    public required IReadOnlyList<FitOfPost> Posts { get; init; }

    /// <summary>The same people by the other targets that were written down.</summary>
    public required IReadOnlyList<FitOfTarget> OtherTargets { get; init; }

    public required FitConnectors Connectors { get; init; }

    /// <summary>In target, acted, and no conversation yet, in alphabetical order.</summary>
    public required IReadOnlyList<Lead> Leads { get; init; }

    /// <summary>Leads that the user put off beyond the end of coverage.</summary>
    public required int LeadsSnoozed { get; init; }
}

/// <summary>A target as the user wrote it down.</summary>
public sealed record TargetShape(string Name, string Expression);

/// <summary>How many people by fit.</summary>
public sealed record FitCounts(int In, int Near, int Out, int Unknown)
{
    public static FitCounts Of(IEnumerable<Targets.Fit> fits)
    {
        var counts = new int[4];
        foreach (var fit in fits)
        {
            counts[(int)fit]++;
        }
        return new FitCounts(counts[0], counts[1], counts[2], counts[3]);
    }
}

/// <summary>
/// Known people are no sample of those who acted: so no interval, but the least and the most that the share of the target can be.
/// </summary>
/// <param name="Known">People known to have acted.</param>
/// <param name="Unnamed">Acts that the network counted and nobody is known for; null when it gave no count.</param>
/// <param name="Share">From nobody of the unknown to all of them; its level is 1, for chance has no part in it.</param>
public sealed record FitBounds(int Known, long? Unnamed, IntervalShape? Share);

/// <summary>Someone who acted.</summary>
/// <param name="Circle">As in <see cref="FitResults.ByCircle"/>.</param>
/// <param name="Did">Kinds of what they did, each once.</param>
/// <param name="Because">Criterion by criterion.</param>
public sealed record FitPerson(
    PersonShape Person,
    Targets.Fit Fit,
    string Circle,
    IReadOnlyList<string> Did,
    IReadOnlyList<FitReason> Because
);

/// <summary>Why a criterion holds of somebody or not.</summary>
/// <param name="Field">The field that decided; null, like what was found, when nothing is known.</param>
/// <param name="AsOf">The day of which it was told; null when the source gives none.</param>
public sealed record FitReason(string Criterion, Holds Holds, string? Field, string? Found, LocalDate? AsOf);

/// <summary>Known people who acted on one post.</summary>
public sealed record FitOfPost(PostShape Post, int In, int Near, int Out, int Unknown, long? Unnamed);

/// <summary>The people who acted, by another target.</summary>
public sealed record FitOfTarget(TargetShape Target, int In, int Near, int Out, int Unknown);

/// <summary>Who may lead to the target: worked at a company of it, or shared a thread, a mail or a meeting with somebody in it.</summary>
/// <param name="InTarget">People known to be in the target, whether they acted or not.</param>
/// <param name="Unknown">Other people, of whom nothing of the kind is known; which does not say that there is nothing.</param>
public sealed record FitConnectors(int InTarget, IReadOnlyList<Connector> People, int Unknown);

/// <summary>Someone who may lead to the target, and how one knows.</summary>
public sealed record Connector(PersonShape Person, IReadOnlyList<ConnectedBy> Because);

/// <summary>What connects: <c>company</c>, <c>thread</c>, <c>mail</c> or <c>meeting</c>.</summary>
/// <param name="With">Whom of the target it was shared with; null for a company.</param>
/// <param name="At">The latest day; null when not told.</param>
public sealed record ConnectedBy(string By, PersonShape? With, string? Company, LocalDate? At);

/// <summary>Somebody in the target who acted and with whom there was no conversation yet.</summary>
/// <param name="Source">What they last did, and where.</param>
/// <param name="NextStep"><c>answer-request</c>, <c>answer-invitation</c>, <c>answer-comment</c>, <c>write-message</c> or <c>invite</c>.</param>
/// <param name="By">The day until which a word still answers what they did (30 days); null when its day is not known.</param>
/// <param name="Sentence">What tells them where one knows them from, as the law asks at the first word.</param>
public sealed record Lead(PersonShape Person, LeadSource Source, string NextStep, LocalDate? By, LeadSentence Sentence)
{
    /// <summary>How often they acted.</summary>
    public required int Acts { get; init; }
}

/// <summary>What somebody last did, on which network, and when.</summary>
/// <param name="Kind">The kind of interaction.</param>
/// <param name="Post">The post it was on; null when it was on none.</param>
public sealed record LeadSource(string Kind, string Network, PostShape? Post, LocalDate? On);

/// <summary>One sentence in French and in English.</summary>
public sealed record LeadSentence(string Fr, string En);
