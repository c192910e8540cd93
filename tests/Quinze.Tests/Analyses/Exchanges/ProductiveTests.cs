using NodaTime;
using Quinze.Analyses;
using Quinze.Importing;
using Quinze.Tests.Support;
using static Quinze.Tests.Analyses.Letters;

namespace Quinze.Tests.Analyses;

public class ProductiveTests
{
    private static readonly LocalDate Day = new(2026, 1, 5);

    [Fact]
    public void Without_calendar_outcome_or_case_what_follows_is_unknown_and_not_nothing()
    {
        var productive = Run(Twenty());

        Assert.Equal(("nothing-that-follows-is-known", null), (productive.Missing, productive.Share));
    }

    [Fact]
    public void Fewer_than_twenty_exchanges_say_nothing()
    {
        var productive = Run(Ledger().Covers("meeting", Start, End).Talk("anna", Day));

        Assert.Equal(("too-few-exchanges", 1, null), (productive.Missing, productive.Exchanges, productive.Share));
    }

    [Fact]
    public void A_meeting_within_ninety_days_makes_an_exchange_productive()
    {
        var ledger = Twenty().Covers("meeting", Start, End);
        ledger.Act(InteractionKind.Meeting, true, "p0", Day.PlusDays(90)).Act(InteractionKind.Meeting, true, "p1", Day.PlusDays(91));
        ledger.Act(InteractionKind.Meeting, true, "p2", Day.PlusDays(-1)).Act(InteractionKind.Meeting, true, "stranger", Day.PlusDays(1));

        var productive = Run(ledger);

        Assert.Equal((20, 1, 0.05), (productive.Exchanges, productive.Followed, Math.Round(productive.Share!.Value, 12)));
        Assert.Equal(("p0", "meeting", 90), (productive.Latest.Single().Person.Slug(), productive.Latest[0].By, productive.Latest[0].Days));
    }

    [Fact]
    public void Outcomes_and_steps_of_cases_count_from_the_first_one_written_down()
    {
        var ledger = Twenty().Talk("early", Day.PlusDays(-400));
        ledger
            .Add(Outcome("stranger", Day.PlusDays(-30)))
            .Add(Outcome("p3", Day))
            .Judged(JudgementKind.Case, ["2026-01-01", "linkedin:/in/p4"], "Which glue?");
        ledger
            .Judged(JudgementKind.Step, ["case-1", "first-answer", "2026-01-20"])
            .Judged(JudgementKind.Step, ["case-1", "solution", "2026-02-01"]);

        var productive = Run(ledger);

        Assert.Equal((20, 1, 2), (productive.Exchanges, productive.BeforeKnown, productive.Followed));
        Assert.Equal(
            [0.05, 0.05, 0.0],
            new[] { productive.ByOutcome!.Value, productive.ByCaseStep!.Value, productive.ByMeeting!.Value }.Select(s => Math.Round(s, 12))
        );
    }

    [Fact]
    public void What_was_not_seen_for_ninety_days_counts_as_long_as_it_was_seen()
    {
        var ledger = Twenty().Covers("meeting", Start, End);
        for (var i = 0; i < 20; i++)
        {
            ledger.Talk($"late{i}", End.PlusDays(-30));
        }
        ledger.Act(InteractionKind.Meeting, true, "p0", Day.PlusDays(60));

        var productive = Run(ledger);

        // At day 60 only the first twenty are still seen: 1/20, not 1/40.
        Assert.Equal((40, 20, 0.05), (productive.Exchanges, productive.Censored, Math.Round(productive.Share!.Value, 12)));
    }

    [Fact]
    public void Who_is_met_every_week_is_met_whatever_was_written()
    {
        var ledger = Twenty().Covers("meeting", Start, End);
        for (var day = Day.PlusDays(-7); day <= End; day = day.PlusDays(7))
        {
            for (var i = 0; i < 20; i++)
            {
                ledger.Act(InteractionKind.Meeting, true, $"p{i}", day);
            }
        }

        var productive = Run(ledger);

        Assert.Equal((1.0, 1.0), (productive.Share, productive.BaseRate));
        Assert.Equal(0, productive.MoreThanBase);
    }

    [Fact]
    public void An_event_with_many_people_came_of_no_exchange()
    {
        var crowd = Enumerable.Range(0, 20).Select(i => $"p{i}").ToList();
        var ledger = Twenty().Covers("meeting", Start, End);
        ledger.Add(
            new InteractionEntry(new Place(0, 9_000))
            {
                Network = "linkedin",
                Kind = InteractionKind.Meeting,
                At = Moment.OnDay(Day.PlusDays(3)),
                From = LedgerOf.Me,
                To = Audience.Of([.. crowd.Select(ledger.Who)]),
            }
        );

        Assert.Equal(0, Run(ledger).Followed);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    public void A_planted_effect_is_found_and_none_where_there_is_none(int seed)
    {
        Assert.True(Run(Planted(seed, effect: true)).MoreInterval!.Lo > 0.05);
        Assert.InRange(0, Run(Planted(seed, effect: false)).MoreInterval!.Lo, Run(Planted(seed, effect: false)).MoreInterval!.Hi);
    }

    /// <summary>Sixty people with an exchange now and then; meetings fall on any day, and with an effect also after half of the exchanges.</summary>
    private static LedgerOf Planted(int seed, bool effect)
    {
        var chance = new Random(seed);
        var ledger = Ledger().Covers("meeting", Start, End);
        for (var person = 0; person < 60; person++)
        {
            for (var day = new LocalDate(2024, 1, 1).PlusDays(chance.Next(200)); day < End; day = day.PlusDays(120 + chance.Next(200)))
            {
                ledger.Talk($"p{person}", day);
                if (effect && chance.Next(2) == 0)
                {
                    ledger.Act(InteractionKind.Meeting, true, $"p{person}", day.PlusDays(5 + chance.Next(40)));
                }
            }
            for (var day = new LocalDate(2024, 1, 1).PlusDays(chance.Next(700)); day < End; day = day.PlusDays(1 + chance.Next(1400)))
            {
                ledger.Act(InteractionKind.Meeting, true, $"p{person}", day);
            }
        }
        return ledger;
    }

    private static OutcomeEntry Outcome(string slug, LocalDate day) =>
        new(new Place(0, 8_000 + day.DayOfYear))
        {
            Kind = "client",
            At = Moment.OnDay(day.PlusDays(2)),
            People = Audience.One(new Handle("linkedin", "/in/" + slug)),
        };

    private static LedgerOf Twenty()
    {
        var ledger = Ledger();
        for (var i = 0; i < 20; i++)
        {
            ledger.Talk($"p{i}", Day);
        }
        return ledger;
    }

    private static ProductiveResults Run(LedgerOf ledger) => new Exchanges().Found<ExchangesResults>(ledger.View()).Productive;
}
