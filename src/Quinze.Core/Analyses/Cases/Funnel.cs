using NodaTime;
using Quinze.Statistics;

namespace Quinze.Analyses;

/// <summary>How many cases take each step, and how long they wait for it.</summary>
internal static class Funnel
{
    public const int Within = 90;
    public const int Fewest = 5;
    private const double Level = 0.95;

    private static readonly (CaseStep? From, CaseStep To)[] Pairs =
    [
        (null, CaseStep.FirstAnswer),
        (CaseStep.FirstAnswer, CaseStep.Meeting),
        (CaseStep.Meeting, CaseStep.Solution),
        (CaseStep.Solution, CaseStep.Told),
        (null, CaseStep.Solution),
    ];

    public static IReadOnlyList<FunnelStep> Of(IReadOnlyList<Case> cases, LocalDate now) =>
        [.. Enum.GetValues<CaseStep>().Select(step => StepOf(cases, step, now))];

    public static IReadOnlyList<BetweenSteps> Between(IReadOnlyList<Case> cases, LocalDate now) =>
        [.. Pairs.Select(p => Between(cases, p.From, p.To, now))];

    private static FunnelStep StepOf(IReadOnlyList<Case> cases, CaseStep step, LocalDate now)
    {
        var reached = Shaping.ShareOf(cases.Count(c => c.DayOf(step) is not null), cases.Count);
        if (cases.Count < Fewest)
        {
            return new FunnelStep(Case.WordOf(step), reached, null, null);
        }
        var ends = cases.Select(c => EndOf(c, step, now)).ToList();
        var incidence = AalenJohansen.Of(ends, 2);
        return new FunnelStep(
            Case.WordOf(step),
            reached,
            incidence.At(Within, 0),
            incidence.At(Within, 0) is > 0 and < 1 ? incidence.IntervalAt(Within, 0, Level).Shaped() : Plain(ends)
        );
    }

    // Nothing or everything happened: the curve has no spread, but so many cases seen long enough are still only so many.
    private static Findings.IntervalShape? Plain(List<WaitEnd> ends)
    {
        var decided = ends.Where(e => e.Cause >= 0 || e.Time >= Within).ToList();
        return decided.Count == 0 ? null : Wilson.Of(decided.Count(e => e is { Cause: 0, Time: <= Within }), decided.Count, Level).Shaped();
    }

    private static WaitEnd EndOf(Case one, CaseStep step, LocalDate now)
    {
        if (one.DayOf(step) is { } day && day >= one.Opened)
        {
            return new WaitEnd(Days(one.Opened, day), 0);
        }
        // A step dated before the opening was there from the first day.
        return one.DayOf(step) is not null ? new WaitEnd(0, 0)
            : one.DayOf(CaseStep.Dropped) is { } dropped ? new WaitEnd(Math.Max(0, Days(one.Opened, dropped)), 1)
            : new WaitEnd(Math.Max(0, Days(one.Opened, now)), WaitEnd.LostFromSight);
    }

    private static BetweenSteps Between(IReadOnlyList<Case> cases, CaseStep? from, CaseStep to, LocalDate now)
    {
        var lives = new List<Life>();
        foreach (var one in cases)
        {
            var begun = from is { } step ? one.DayOf(step) : one.Opened;
            if (begun is not { } first || one.DayOf(to) < first)
            {
                continue;
            }
            var end = one.DayOf(to) ?? one.DayOf(CaseStep.Dropped) ?? now;
            // A step taken on the same day took half a day.
            lives.Add(new Life(0, Math.Max(0.5, Days(first, end)), one.DayOf(to) is not null));
        }
        var median = lives.Count < Fewest ? null : KaplanMeier.Of(lives, Level).Median();
        return new BetweenSteps(
            from is { } word ? Case.WordOf(word) : "opened",
            Case.WordOf(to),
            lives.Count,
            lives.Count(l => l.Ended),
            median?.Time,
            median is null or { Lo: null, Hi: null } ? null : new OpenInterval(median.Lo, median.Hi, median.Level)
        );
    }

    private static int Days(LocalDate from, LocalDate to) => NodaTime.Period.DaysBetween(from, to);
}
