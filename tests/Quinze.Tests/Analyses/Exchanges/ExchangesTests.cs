using NodaTime;
using Quinze.Analyses;
using Quinze.Tests.Support;
using static Quinze.Tests.Analyses.Letters;

namespace Quinze.Tests.Analyses;

public class ExchangesTests
{
    private static readonly Instant Morning = Instant.FromUtc(2026, 3, 2, 8, 0);

    [Fact]
    public void A_thread_is_cut_into_conversations_where_nobody_wrote_for_more_than_thirty_days()
    {
        var ledger = Ledger()
            .Message(true, "anna", Morning)
            .Message(false, "anna", Morning + Duration.FromDays(30))
            .Message(false, "anna", Morning + Duration.FromDays(61));

        var results = Run(ledger);

        Assert.Equal((1, 2, 1), (results.Threads, results.Conversations, results.TwoWay));
    }

    [Fact]
    public void An_answer_waits_from_the_first_message_that_has_none()
    {
        var ledger = Ledger()
            .Message(false, "anna", Morning)
            .Message(false, "anna", Morning + Duration.FromHours(40))
            .Message(true, "anna", Morning + Duration.FromHours(48))
            .Message(false, "anna", Morning + Duration.FromHours(51));

        var results = Run(ledger);

        Assert.Equal(
            (1, 1, 48.0),
            (results.AnswersByOwner.Turns - 1, results.AnswersByOwner.Answered, results.AnswersByOwner.MedianHoursOfAnswered)
        );
        Assert.Equal((1, 3.0), (results.AnswersByOthers.Answered, results.AnswersByOthers.MedianHours));
        Assert.Equal(2, results.Turns);
    }

    [Fact]
    public void Turns_that_were_never_answered_keep_the_median_from_looking_quick()
    {
        var ledger = Ledger();
        for (var i = 0; i < 10; i++)
        {
            ledger.Message(true, $"p{i}", Morning + Duration.FromDays(i));
            if (i < 4)
            {
                ledger.Message(false, $"p{i}", Morning + Duration.FromDays(i) + Duration.FromHours(1));
            }
        }

        var waits = Run(ledger).AnswersByOthers;

        Assert.Equal((10, 4, null, 1.0), (waits.Turns, waits.Answered, waits.MedianHours, waits.MedianHoursOfAnswered));
        Assert.Equal((4L, 10L), (waits.WithinWeek.Count, waits.WithinWeek.Of));
    }

    [Fact]
    public void Who_began_and_who_never_answered_is_counted_each_way()
    {
        var ledger = Ledger().Message(true, "a", Morning).Message(true, "b", Morning).Message(false, "b", Morning + Duration.FromHours(1));
        ledger.Message(false, "c", Morning).Message(true, "new", End);

        var results = Run(ledger);

        Assert.Equal((3, 1), (results.StartedByOwner.Conversations, results.StartedByOthers.Conversations));
        // What began a day before the end of coverage has had no time to be answered.
        Assert.Equal((1L, 2L), (results.StartedByOwner.Unanswered.Count, results.StartedByOwner.Unanswered.Of));
        Assert.Equal((1L, 1L), (results.StartedByOthers.Unanswered.Count, results.StartedByOthers.Unanswered.Of));
    }

    [Fact]
    public void What_is_no_conversation_between_two_is_left_out_by_reason()
    {
        var ledger = Ledger()
            .Message(true, "anna", Morning)
            .Message(false, "spam", Morning, marks: Marks.Spam)
            .GroupMessage(["a", "b"], End)
            .Act(InteractionKind.Comment, true, null, End, "well said");

        var results = Run(ledger);

        Assert.Equal(1, results.Conversations);
        Assert.Equal([("group", 1L), ("nobodyKnown", 1L), ("spam", 1L)], results.LeftOut.Select(l => (l.Key, l.Value)));
    }

    [Fact]
    public void The_threads_with_most_turns_are_named_and_lead_to_their_rows()
    {
        var finding = new Exchanges().Run(Ledger().Talk("anna", End.PlusDays(-20), End, 4).Talk("paul", End).View(), new AnalysisRequest());

        var longest = Assert.IsType<ExchangesResults>(finding.Results).Longest;
        Assert.Equal(["anna", "paul"], longest.Select(l => l.Person.Slug()));
        Assert.Equal((11, 12), (longest[0].Turns, longest[0].Messages));
        Assert.Equal(12, finding.Evidence.Single(e => e.Figure == $"longest[{longest[0].Conversation}]").Count);
    }

    [Fact]
    public void Years_count_the_conversations_that_began_in_them()
    {
        var results = Run(Ledger().Talk("anna", new LocalDate(2024, 5, 1), new LocalDate(2025, 5, 1), new LocalDate(2025, 8, 1)));

        Assert.Equal([(2024, 1), (2025, 2)], results.Years.Select(y => (y.Year, y.TwoWay)));
    }

    private static ExchangesResults Run(LedgerOf ledger) => new Exchanges().Found<ExchangesResults>(ledger.View());
}
