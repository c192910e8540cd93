using NodaTime;
using NodaTime.Text;
using Quinze.Analyses;
using Quinze.Tests.Support;
using Quinze.Views;
using Quinze.World;

namespace Quinze.Tests.Analyses;

/// <summary>The close, the quiet, the promises, the exchanges and the cases of invented practices are found, over ten seeds; where nothing is planted, nothing is.</summary>
public class InventedPracticeTests
{
    private static readonly Dictionary<(int, bool), Lazy<(Practice World, LedgerView View)>> Built = Enumerable
        .Range(1, 10)
        .SelectMany(seed => new[] { (seed, true), (seed, false) })
        .ToDictionary(
            p => p,
            p => new Lazy<(Practice, LedgerView)>(() =>
            {
                var world = Practice.Build(new PracticePlan(p.seed, p.Item2));
                return (world, ViewOf(world));
            })
        );

    public static TheoryData<int> Seeds => [.. Enumerable.Range(1, 10)];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void The_close_are_found_and_nobody_who_only_looks_close(int seed)
    {
        var (world, view) = Built[(seed, true)].Value;

        var fifteen = new Circles().Found<CirclesResults>(view).Fifteen.Select(t => t.Person.Slug()).ToHashSet();

        Assert.InRange(fifteen.Intersect(world.Truth.Close).Count(), 14, 15);
        Assert.Empty(fifteen.Intersect(world.Truth.NotClose));
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void The_quiet_are_found_and_the_steady_are_left_in_peace(int seed)
    {
        var (world, view) = Built[(seed, true)].Value;

        var quiet = new Quiet().Found<QuietResults>(view).Quiet.Select(q => q.Person.Slug()).ToHashSet();

        Assert.Empty(world.Truth.Quiet.Except(quiet));
        Assert.Empty(quiet.Intersect(world.Truth.Steady.Concat(world.Truth.Close)));
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Promises_with_nothing_after_them_are_found_and_kept_ones_are_not(int seed)
    {
        var (world, view) = Built[(seed, true)].Value;

        var open = new Promises().Found<PromisesResults>(view).List.Select(p => p.Person.Slug()).ToList();

        Assert.InRange(open.Intersect(world.Truth.Open).Count(), (int)(0.8 * world.Truth.Open.Count), world.Truth.Open.Count);
        Assert.Empty(open.Except(world.Truth.Open));
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Exchanges_that_led_to_a_meeting_show_above_any_other_day(int seed)
    {
        var (world, view) = Built[(seed, true)].Value;

        var found = new Exchanges().Found<ExchangesResults>(view).Productive;

        Assert.InRange(found.Followed, world.Truth.Followed, found.Exchanges);
        Assert.True(found.MoreInterval!.Lo > 0, found.MoreInterval.ToString());
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Cases_are_counted_as_they_went(int seed)
    {
        var (world, view) = Built[(seed, true)].Value;

        var found = new Cases().Found<CasesResults>(view);

        var solution = found.Funnel.Single(f => f.Step == "solution");
        Assert.Equal((world.Truth.Cases, world.Truth.Solved), (found.Cases, (int)solution.Reached.Count));
        // All are older than 90 days and solved by day 66 or never: the cumulative incidence is the plain share.
        Assert.Equal((double)world.Truth.Solved / world.Truth.Cases, solution.Within90!.Value, 1e-9);
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Where_nothing_is_planted_nobody_is_close_or_quiet_and_nothing_is_promised_or_solved(int seed)
    {
        var (world, view) = Built[(seed, false)].Value;

        Assert.DoesNotContain(
            new Circles().Run(view, new AnalysisRequest()).Results is CirclesResults circles ? circles.Fifteen : [],
            t => t.Person.Slug().StartsWith("close", StringComparison.Ordinal)
        );
        Assert.Empty(new Quiet().Found<QuietResults>(view).Quiet);
        Assert.Empty(new Promises().Found<PromisesResults>(view).List);
        Assert.All(new Cases().Found<CasesResults>(view).Funnel, f => Assert.Equal(0, f.Reached.Count));
        Assert.Equal(0, world.Truth.Followed);
    }

    /// <summary>Each interval errs in one world of twenty: of ten, three or more would be rarer than one in eighty.</summary>
    [Fact]
    public void Where_meetings_know_nothing_of_letters_an_interval_seldom_says_so()
    {
        var alarms = Enumerable
            .Range(1, 10)
            .Count(seed =>
                new Exchanges().Found<ExchangesResults>(Built[(seed, false)].Value.View).Productive.MoreInterval is { } more
                && (more.Lo > 0 || more.Hi < 0)
            );

        Assert.InRange(alarms, 0, 2);
    }

    private static LedgerView ViewOf(Practice world)
    {
        var ledger = LedgerOf.Linkedin();
        ledger.Covers("message", world.Plan.Start, world.Plan.End).Covers("meeting", world.Plan.Start, world.Plan.End);
        foreach (var act in world.Acts)
        {
            _ =
                act.Kind == "meeting"
                    ? ledger.Act(InteractionKind.Meeting, true, act.Slug, act.Day)
                    : ledger.Message(
                        act.Kind == "sent",
                        act.Slug,
                        act.Day.AtMidnight().InUtc().ToInstant().Plus(Duration.FromMinutes(act.Minute)),
                        act.Words
                    );
        }
        foreach (var one in world.Cases)
        {
            ledger.Judged(JudgementKind.Case, [LocalDatePattern.Iso.Format(one.Opened), $"linkedin:/in/{one.Slug}"], one.Title);
            var id = Case.IdOf(ledger.Decisions);
            foreach (var (step, day) in one.Steps)
            {
                ledger.Judged(JudgementKind.Step, [id, step, LocalDatePattern.Iso.Format(day)]);
            }
        }
        return ledger.View();
    }
}
