using NodaTime;
using Quinze.Findings;

namespace Quinze.Analyses;

/// <summary>
/// What <c>exchanges</c> finds: conversations between the owner and one other person, with turns on both sides or not; answer times each way; who starts.
/// </summary>
/// <param name="Conversations">A thread with one person, cut where nobody wrote for more than 30 days.</param>
/// <param name="TwoWay">Those in which both wrote.</param>
/// <param name="AnswersByOwner">How long the others waited for the owner.</param>
/// <param name="AnswersByOthers">How long the owner waited for the others.</param>
public sealed record ExchangesResults(
    int Conversations,
    int TwoWay,
    AnswerTimes AnswersByOwner,
    AnswerTimes AnswersByOthers,
    Started StartedByOwner,
    Started StartedByOthers,
    IReadOnlyList<ExchangesOfYear> Years,
    IReadOnlyList<LongThread> Longest
)
{
    /// <summary>Threads as the networks number them, before they are cut at long silences.</summary>
    public required int Threads { get; init; }

    /// <summary>Changes of the writer, in all conversations.</summary>
    public required int Turns { get; init; }

    /// <summary>The same, by channel: messages and mails, comments and replies where their thread is known.</summary>
    public required IReadOnlyList<ExchangesOfChannel> Channels { get; init; }

    /// <summary>What is not in these figures: reason → rows (<c>undated</c>, <c>group</c>, <c>noThread</c>, <c>nobodyKnown</c>, <c>spam</c>, <c>automatic</c>…).</summary>
    public required IReadOnlyDictionary<string, long> LeftOut { get; init; }

    /// <summary>How many exchanges were followed by something within 90 days.</summary>
    public required ProductiveResults Productive { get; init; }
}

/// <summary>How long a turn waits for its answer, from its first message. A turn that got none
/// is lost from sight after 30 days, or at the end of coverage when that is sooner (censored).</summary>
/// <param name="Turns">Turns that could be answered, and those that were.</param>
/// <param name="MedianHours">Median wait over all of them (Kaplan–Meier); null when fewer than half are ever answered.</param>
/// <param name="MedianHoursOfAnswered">Median over the answered ones alone: shorter, for it leaves out those that still wait.</param>
/// <param name="WithinWeek">Share answered within seven days, of turns that were seen for seven days.</param>
public sealed record AnswerTimes(
    int Turns,
    int Answered,
    double? MedianHours,
    OpenInterval? Interval,
    double? MedianHoursOfAnswered,
    ShareOf WithinWeek
);

/// <summary>A plain proportion with its denominator and Wilson's interval; the share is null when there is nothing to divide by.</summary>
public sealed record ShareOf(long Count, long Of, double? Share, IntervalShape? Interval);

/// <summary>Conversations that one side began, and those of them that the other never answered.</summary>
/// <param name="Share">Of all conversations whose beginner is known.</param>
/// <param name="Unanswered">Of those begun at least 30 days before the end of coverage.</param>
public sealed record Started(int Conversations, ShareOf Share, ShareOf Unanswered);

/// <summary>Conversations that began in a calendar year.</summary>
public sealed record ExchangesOfYear(int Year, int Conversations, int TwoWay, int StartedByOwner, int StartedByOthers, int Messages);

/// <summary>Conversations of one channel.</summary>
/// <param name="Channel"><c>messages</c> or <c>comments</c>.</param>
public sealed record ExchangesOfChannel(string Channel, int Conversations, int TwoWay, int Messages);

/// <summary>A thread with many turns.</summary>
/// <param name="Conversation">The id that <c>show interactions</c> gives it.</param>
public sealed record LongThread(string Conversation, PersonShape Person, int Turns, int Messages, LocalDate From, LocalDate To);

/// <summary>
/// Conversations in which both wrote, and whether a meeting, a step of a case or an outcome with that person followed within 90 days of the first answer.
/// Followed is not caused: the rate for any day of the same people stands beside it.
/// </summary>
/// <param name="Missing">Why there is no share: <c>nothing-that-follows-is-known</c>, <c>too-few-exchanges</c> (below 20); null when there is one.</param>
public sealed record ProductiveResults(string? Missing)
{
    /// <summary>Exchanges that began while what follows could be seen, with how many people, and those lost from sight before 90 days.</summary>
    public int Exchanges { get; init; }
    public int People { get; init; }
    public int Censored { get; init; }

    /// <summary>Left out: begun before, or after, the days in which what follows is known.</summary>
    public int BeforeKnown { get; init; }
    public int AfterKnown { get; init; }
    public LocalDate? KnownFrom { get; init; }
    public LocalDate? KnownTo { get; init; }

    /// <summary>Exchanges seen to be followed.</summary>
    public int Followed { get; init; }

    /// <summary>Cumulative incidence at 90 days, and its parts by what came first.</summary>
    public double? Share { get; init; }
    public IntervalShape? Interval { get; init; }
    public double? ByMeeting { get; init; }
    public double? ByCaseStep { get; init; }
    public double? ByOutcome { get; init; }

    /// <summary>The same share for any day of the same acquaintances, each weighing as many exchanges as it has.</summary>
    public double? BaseRate { get; init; }
    public IntervalShape? BaseInterval { get; init; }

    /// <summary>Share less base rate.</summary>
    public double? MoreThanBase { get; init; }
    public IntervalShape? MoreInterval { get; init; }

    /// <summary>The last ten that were followed.</summary>
    public IReadOnlyList<ProductiveExchange> Latest { get; init; } = [];
}

/// <summary>An exchange and what followed it first.</summary>
/// <param name="By"><c>meeting</c>, <c>case-step</c> or <c>outcome</c>.</param>
public sealed record ProductiveExchange(string Conversation, PersonShape Person, LocalDate Day, string By, LocalDate Followed, int Days);
