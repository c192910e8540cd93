using NodaTime;
using Quinze.Analyses;
using Quinze.Findings;
using Quinze.Findings.Json;
using Quinze.Tests.Support;

namespace Quinze.Tests.Analyses;

public sealed class TempoTests
{
    private static readonly LocalDate First = new(2023, 1, 2);
    private static readonly LocalDate Last = First.PlusDays((104 * 7) - 1);

    private static LedgerOf Covering(params string[] kinds) =>
        kinds.Aggregate(LedgerOf.Linkedin(), (ledger, kind) => ledger.Covers(kind, First, Last));

    private static Finding Run(LedgerOf ledger, PeriodWish? period = null) =>
        new Tempo().Run(ledger.View(), new AnalysisRequest(period ?? PeriodWish.All));

    private static TempoResults Of(LedgerOf ledger) => (TempoResults)Run(ledger).Results!;

    private static ExchangeMeasure Measure(TempoResults results, string name) => results.Exchanges.Measures.Single(m => m.Measure == name);

    /// <summary>A post each Tuesday and Friday, but for weeks left out.</summary>
    private static LedgerOf TwiceAWeek(LedgerOf ledger, Func<int, bool>? but = null)
    {
        for (var week = 0; week < 104; week++)
        {
            if (but?.Invoke(week) != true)
            {
                ledger.Post(First.PlusWeeks(week).PlusDays(1), "words").Post(First.PlusWeeks(week).PlusDays(4), "words");
            }
        }
        return ledger;
    }

    [Fact]
    public void A_steady_pace_is_told_overall_and_by_quarter()
    {
        var pace = Of(TwiceAWeek(Covering("post"))).Pace;

        Assert.Equal(2.0, pace.PerWeek, 9);
        Assert.True(pace.Interval.Lo <= 2.0 && 2.0 <= pace.Interval.Hi);
        Assert.Equal("2023-Q1", pace.Quarters[0].Quarter);
        Assert.All(pace.Quarters.Take(8), q => Assert.InRange(q.PerWeek!.Value, 1.8, 2.2));
        Assert.Equal(208, pace.Quarters.Sum(q => q.Posts));
    }

    [Fact]
    public void A_steady_pace_has_no_challenge_no_rest_and_no_burst()
    {
        var results = Of(TwiceAWeek(Covering("post")));

        Assert.Empty(results.Challenges);
        Assert.Empty(results.Rests);
        Assert.Empty(results.Bursts);
    }

    [Fact]
    public void A_post_a_day_for_seven_days_is_a_challenge_and_six_days_are_none()
    {
        var ledger = TwiceAWeek(Covering("post"), week => week is 40 or 41 or 42 or 43);
        for (var day = 0; day < 7; day++)
        {
            ledger.Post(First.PlusWeeks(40).PlusDays(2 + day), "day after day");
        }
        for (var day = 0; day < 6; day++)
        {
            ledger.Post(First.PlusWeeks(42).PlusDays(1 + day), "day after day");
        }

        var challenge = Assert.Single(Of(ledger).Challenges);

        Assert.Equal(new Challenge(First.PlusWeeks(40).PlusDays(2), First.PlusWeeks(40).PlusDays(8), 7, 7), challenge);
    }

    [Fact]
    public void A_month_without_a_post_is_a_rest()
    {
        var results = Of(TwiceAWeek(Covering("post"), week => week is >= 50 and < 55));

        // From the Saturday after the last post to the Monday before the next one.
        var rest = Assert.Single(results.Rests);
        Assert.Equal(new Rest(First.PlusWeeks(49).PlusDays(5), First.PlusWeeks(55), 38, GoesOn: false), rest);
    }

    [Fact]
    public void A_silence_that_coverage_does_not_see_the_end_of_goes_on()
    {
        var rest = Assert.Single(Of(TwiceAWeek(Covering("post"), week => week >= 90)).Rests);

        Assert.Equal((Last, true), (rest.To, rest.GoesOn));
    }

    [Fact]
    public void Time_that_no_source_covers_is_not_a_rest()
    {
        var ledger = LedgerOf
            .Linkedin()
            .Covers("post", First, First.PlusWeeks(50).PlusDays(-1), complete: false)
            .Covers("post", First.PlusWeeks(60), Last, complete: false);

        Assert.Empty(Of(TwiceAWeek(ledger, week => week is >= 50 and < 60)).Rests);
    }

    [Fact]
    public void For_somebody_who_posts_once_a_month_a_month_is_no_rest()
    {
        var ledger = Covering("post");
        for (var day = First; day <= Last; day = day.PlusDays(28))
        {
            ledger.Post(day, "once in a while");
        }

        Assert.Empty(Of(ledger).Rests);
    }

    [Fact]
    public void A_weekend_is_no_rest_for_somebody_who_posts_every_working_day()
    {
        var ledger = Covering("post");
        for (var day = First; day <= Last; day = day.PlusDays(1))
        {
            if (day.DayOfWeek is not (IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday))
            {
                ledger.Post(day, "each working day");
            }
        }

        Assert.Empty(Of(ledger).Rests);
    }

    [Fact]
    public void A_stretch_of_many_posts_is_a_burst_with_its_days()
    {
        var ledger = TwiceAWeek(Covering("post"));
        for (var day = 0; day < 14; day++)
        {
            ledger.Post(First.PlusWeeks(70).PlusDays(day), "again").Post(First.PlusWeeks(70).PlusDays(day), "and again");
        }

        var burst = Assert.Single(Of(ledger).Bursts);

        Assert.InRange(NodaTime.Period.DaysBetween(First.PlusWeeks(70), burst.From), -3, 1);
        Assert.InRange(NodaTime.Period.DaysBetween(First.PlusWeeks(72), burst.To), -2, 3);
        Assert.InRange(burst.Posts, 28, 36);
    }

    [Fact]
    public void Fewer_than_twenty_posts_are_not_enough()
    {
        var ledger = Covering("post");
        for (var week = 0; week < 19; week++)
        {
            ledger.Post(First.PlusWeeks(week), "few");
        }

        var finding = Run(ledger);

        Assert.Equal(
            (FindingStatus.NotEnough, new Amount(19, "posts"), new Amount(20, "posts")),
            (finding.Status, finding.Have, finding.Need)
        );
    }

    [Fact]
    public void Twenty_five_weeks_are_not_enough()
    {
        var finding = Run(TwiceAWeek(Covering("post")), new PeriodWish(25 * 7, null));

        Assert.Equal((FindingStatus.NotEnough, new Amount(25, "whole weeks covered")), (finding.Status, finding.Have));
    }

    [Fact]
    public void Exchanges_that_halve_in_weeks_of_many_posts_show_as_an_association()
    {
        var ledger = TwiceAWeek(Covering("post", "message"));
        for (var week = 0; week < 104; week++)
        {
            var high = week / 4 % 3 == 0;
            for (var day = 0; high && day < 7; day++)
            {
                ledger.Post(First.PlusWeeks(week).PlusDays(day), "every day now");
            }
            for (var person = 0; person < (high ? 3 : 6) + (week % 2); person++)
            {
                ledger.Message(sent: true, $"friend-{person}", First.PlusWeeks(week).PlusDays(1), "how are you");
                ledger.Message(sent: false, $"friend-{person}", First.PlusWeeks(week).PlusDays(2), "well, and you");
            }
        }

        var exchanges = Of(ledger).Exchanges;

        Assert.Equal("association", exchanges.Reading);
        var twoWay = exchanges.Measures.Single(m => m.Measure == "two-way-exchanges");
        Assert.Equal((3.5, 6.5), (Math.Round(twoWay.High!.Value, 1), Math.Round(twoWay.Ordinary!.Value, 1)));
        Assert.InRange(twoWay.HighMinusOrdinary!.Value, -3.3, -2.7);
        Assert.True(twoWay.HighMinusOrdinary.Interval.Hi < 0);
    }

    [Fact]
    public void Messages_that_only_grow_over_the_years_are_not_laid_on_the_pace()
    {
        // A high pace in every fifth week of the second half, while messages grow all along.
        var ledger = TwiceAWeek(Covering("post", "message"));
        for (var week = 0; week < 104; week++)
        {
            for (var day = 0; week >= 52 && week % 5 == 0 && day < 6; day++)
            {
                ledger.Post(First.PlusWeeks(week).PlusDays(day), "more");
            }
            for (var n = 0; n < week / 4; n++)
            {
                ledger.Message(sent: false, $"writer-{n}", First.PlusWeeks(week).PlusDays(3), "hello");
            }
        }

        var messages = Measure(Of(ledger), "incoming-messages");

        Assert.True(messages.High - messages.Ordinary > 5);
        Assert.InRange(messages.HighMinusOrdinary!.Value, -2.5, 2.5);
        Assert.True(messages.HighMinusOrdinary.Interval.Lo < 0.5);
    }

    [Fact]
    public void A_message_without_an_answer_is_no_two_way_exchange()
    {
        var ledger = TwiceAWeek(Covering("post", "message"));
        for (var week = 0; week < 104; week++)
        {
            ledger.Message(sent: week % 2 == 0, "somebody", First.PlusWeeks(week), "hello");
        }

        Assert.Equal(0, Measure(Of(ledger), "two-way-exchanges").Ordinary);
    }

    [Fact]
    public void Spam_is_no_incoming_message()
    {
        var ledger = TwiceAWeek(Covering("post", "message"));
        for (var week = 0; week < 104; week++)
        {
            var at = First.PlusWeeks(week).AtMidnight().InUtc().ToInstant().Plus(Duration.FromHours(9));
            ledger.Message(sent: false, "seller", at, "buy", marks: Marks.Spam);
        }

        Assert.Equal(0, Measure(Of(ledger), "incoming-messages").Ordinary);
    }

    [Fact]
    public void Where_no_answer_was_ever_received_answers_are_unknown()
    {
        var ledger = TwiceAWeek(Covering("post", "comment")).Act(InteractionKind.Comment, sent: true, null, First, "mine");

        Assert.Equal(Knowledge.Unknown, Measure(Of(ledger), "answers").Known);
    }

    [Fact]
    public void Replies_and_reshares_are_not_part_of_the_pace()
    {
        var ledger = TwiceAWeek(Covering("post")).Post(First, "yes", PostKind.Reply).Post(First, "", PostKind.Reshare);

        Assert.Equal(208, Of(ledger).Posts);
    }

    [Fact]
    public void The_same_ledger_gives_the_same_finding_twice()
    {
        var view = TwiceAWeek(Covering("post", "message")).View();

        Assert.Equal(
            FindingJson.ToText(new Tempo().Run(view, new AnalysisRequest(PeriodWish.All))),
            FindingJson.ToText(new Tempo().Run(view, new AnalysisRequest(PeriodWish.All)))
        );
    }
}
