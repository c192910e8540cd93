using NodaTime;
using Quinze.Analyses;
using Quinze.Findings;
using Quinze.Importing;
using Quinze.Tests.Support;
using static Quinze.Tests.Analyses.Letters;

namespace Quinze.Tests.Analyses;

public class WordsWentTests
{
    private static readonly string Hundred = string.Join(' ', Enumerable.Range(0, 100).Select(i => $"word{i}"));

    [Fact]
    public void Every_word_of_the_year_went_somewhere_and_once()
    {
        var ledger = Ledger().Friend("anna").Message(true, "anna", End, Hundred);
        ledger.Talk("paul", End.PlusDays(-5)).Message(true, "paul", End, Hundred + " and one");
        ledger.Message(true, "deaf", End, Hundred + " of yours").Act(InteractionKind.Comment, true, null, End, Hundred);
        ledger.Post(End, Hundred).Post(End, Hundred, PostKind.Draft).Post(End, Hundred, PostKind.Article);

        var year = Run(ledger).Years[0];

        // Friends write "how are you" every three weeks: eighteen times in the year.
        Assert.Equal(100 + (18 * 3), Of(year, WordsAddressee.Fifteen), 6);
        Assert.Equal(102 + 3, Of(year, WordsAddressee.OtherTwoWay), 6);
        Assert.Equal(102, Of(year, WordsAddressee.OneWay), 6);
        Assert.Equal(100, Of(year, WordsAddressee.Comments), 6);
        Assert.Equal(200, Of(year, WordsAddressee.Public), 6);
        Assert.Equal(year.Words, year.Went.Sum(w => w.Words), 6);
        Assert.Equal(1, year.Went.Sum(w => w.Share), 9);
        Assert.All(year.Went, w => Assert.InRange(w.Share, w.Interval.Lo, w.Interval.Hi));
    }

    [Fact]
    public void The_share_of_the_target_is_known_once_a_target_is_and_the_unknown_are_its_other_bound()
    {
        var ledger = Ledger()
            .Message(true, "daf", End, Hundred)
            .Message(true, "dev", End, Hundred)
            .Message(true, "who", End, Hundred)
            .Post(End, Hundred);
        ledger.Add(new PersonFact(new Place(0, 9001), ledger.Who("daf"), PersonFact.Position, "DAF", End));
        ledger.Add(new PersonFact(new Place(0, 9002), ledger.Who("dev"), PersonFact.Position, "Développeur", End));

        var before = Run(ledger);
        var after = Run(ledger.Judged(JudgementKind.Target, ["finance"], "role: finance"));

        Assert.Null(before.Years[0].Target);
        Assert.Contains("target", before.Unknown);
        var target = after.Years[0].Target!;
        Assert.Equal(("finance", 100.0, 0.25, 0.5), (target.Target, target.Words, target.Share, target.AtMost));
        Assert.DoesNotContain("target", after.Unknown);
    }

    [Fact]
    public void One_text_to_five_people_within_three_days_is_a_mailing_whatever_the_name_in_its_greeting()
    {
        var ledger = Ledger().Post(End, Hundred);
        for (var i = 0; i < 5; i++)
        {
            ledger
                .Named($"p{i}", $"Zoe{i} Roux")
                .Message(true, $"p{i}", new LocalDate(2026, 1, 2 + (i / 2)), $"Dear Zoé{i}, a happy new year!");
        }
        ledger.Message(true, "p0", new LocalDate(2026, 6, 1), "Dear Zoe0, a happy new year!");

        var year = Run(ledger).Years[0];

        Assert.Equal((30, 6), (Of(year, WordsAddressee.Mass), Of(year, WordsAddressee.OneWay)));
    }

    [Fact]
    public void The_same_text_to_four_people_or_over_weeks_is_no_mailing()
    {
        var ledger = Ledger().Post(End, Hundred);
        for (var i = 0; i < 8; i++)
        {
            ledger.Message(true, $"p{i}", new LocalDate(2026, 1, 1).PlusDays(2 * i), "shall we have lunch on Thursday");
        }

        Assert.Equal(0, Of(Run(ledger).Years[0], WordsAddressee.Mass));
    }

    [Fact]
    public void Thanks_in_the_same_words_to_people_who_wrote_first_are_no_mailing()
    {
        var ledger = Ledger().Post(End, Hundred);
        for (var i = 0; i < 6; i++)
        {
            ledger
                .Message(false, $"p{i}", new LocalDate(2026, 1, 1), "a happy new year")
                .Message(true, $"p{i}", new LocalDate(2026, 1, 2), "thank you, and to you");
        }

        Assert.Equal(30, Of(Run(ledger).Years[0], WordsAddressee.OtherTwoWay));
    }

    [Fact]
    public void A_message_to_ten_is_a_mailing_and_one_to_three_is_shared_out_among_them()
    {
        var ledger = Ledger().Post(End, Hundred).Friend("anna");
        ledger.GroupMessage([.. Enumerable.Range(0, 10).Select(i => $"p{i}")], End, "one two three four");
        ledger.GroupMessage(["anna", "b", "c"], End, "one two three");

        var year = Run(ledger).Years[0];

        Assert.Equal((4, 2), (Of(year, WordsAddressee.Mass), Of(year, WordsAddressee.OneWay)));
        Assert.Equal((18 * 3) + 1, Of(year, WordsAddressee.Fifteen), 6);
    }

    [Fact]
    public void The_year_before_has_its_own_fifteen()
    {
        var ledger = Ledger()
            .Friend("anna")
            .Talk("lost", End.PlusDays(-900), End.PlusDays(-380), 14)
            .Post(End, Hundred)
            .Post(End.PlusDays(-400), Hundred);

        var years = Run(ledger).Years;

        Assert.Equal([End, End.PlusDays(-365)], years.Select(y => y.To));
        Assert.Equal([2, 2], years.Select(y => y.Fifteen));
        Assert.True(Of(years[1], WordsAddressee.Fifteen) > Of(years[0], WordsAddressee.Fifteen));
    }

    [Fact]
    public void What_no_source_covers_is_said_to_be_unknown()
    {
        var results = Run(Ledger().Post(End, Hundred));

        Assert.Equal(["comments", "posts"], results.Years[0].NotCovered);
        Assert.Equal(["target"], results.Unknown);
    }

    [Fact]
    public void Fewer_than_a_hundred_words_are_not_enough()
    {
        var finding = new WordsWent().Run(Ledger().Message(true, "anna", End, "only these four words").View(), new AnalysisRequest());

        Assert.Equal((FindingStatus.NotEnough, 4.0, 100.0), (finding.Status, finding.Have!.Count, finding.Need!.Count));
    }

    private static double Of(WordsOfYear year, WordsAddressee to) => year.Went.Single(w => w.To == to).Words;

    private static WordsWentResults Run(LedgerOf ledger) => new WordsWent().Found<WordsWentResults>(ledger.View());
}
