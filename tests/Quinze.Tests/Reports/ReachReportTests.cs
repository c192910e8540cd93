using NodaTime;
using Quinze.Analyses;
using Quinze.Findings;
using Quinze.Reports;
using Quinze.Reports.Html;
using Quinze.Reports.Markdown;
using Quinze.Tests.Support;
using Quinze.Views;
using Quinze.World;

namespace Quinze.Tests.Reports;

/// <summary>What a report says of goals, outcomes, reach and visits, of an invented harvest.</summary>
public sealed class ReachReportTests
{
    private static readonly IAnalysis[] Asked =
    [
        new Tempo(),
        new Growth(),
        new Outliers(),
        new Outcomes(),
        new ReachOutcomes(),
        new Visits(),
    ];

    private static readonly LedgerView View = ReachOf
        .Of(Harvest.Reap(new HarvestPlan(4) { Spread = 0.6 }))
        .Judged(JudgementKind.Goal, Goals.About("mayors", "client"), "Two town halls")
        .View();

    private static readonly IReadOnlyList<Finding> Findings = [.. Asked.Select(a => a.Run(View, new AnalysisRequest()))];

    private static Report In(ReportLanguage language, bool hide = false) =>
        AuditReport.Compose(View, Findings, [], new ReportOptions(language, hide));

    private static string Markdown(ReportLanguage language, bool hide = false)
    {
        var writer = new StringWriter();
        MarkdownReport.Write(In(language, hide), writer);
        return writer.ToString();
    }

    [Fact]
    public void It_opens_with_the_goals_and_names_the_figures_that_serve_none()
    {
        var first = In(ReportLanguage.English).Chapters[0].Sections[0];

        Assert.Equal("goals", first.Id);
        Assert.Contains("Two town halls", Assert.IsType<Bullets>(first.Blocks[0]).Items[0].ToString(), StringComparison.Ordinal);
        var none = Assert.IsType<Note>(first.Blocks[1]).Text.ToString();
        Assert.Contains("How posts grow", none, StringComparison.Ordinal);
        Assert.DoesNotContain("Outcomes and credit", none, StringComparison.Ordinal);
    }

    [Fact]
    public void A_goal_that_names_what_would_show_it_is_not_said_to_name_nothing()
    {
        var view = LedgerOf.Linkedin().Judged(JudgementKind.Goal, Goals.About(null, "client"), "Two town halls").View();

        var goals = AuditReport.Compose(view, [], [], new ReportOptions(ReportLanguage.English)).Chapters[0].Sections[0];

        Assert.Empty(goals.Blocks.OfType<Note>());
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void An_audit_for_somebody_says_that_letters_were_never_opened_only_where_none_were_read(bool read)
    {
        var ledger = LedgerOf.Linkedin();
        var view = (read ? ledger.Covers("message", new LocalDate(2025, 1, 1), new LocalDate(2025, 12, 31)) : ledger).View();

        var report = AuditReport.Compose(view, [], [], new ReportOptions(ReportLanguage.English) { AuditOnly = true });

        Assert.Equal(read, !string.Join(' ', report.Letter).Contains("not even opened", StringComparison.Ordinal));
    }

    [Fact]
    public void Without_a_goal_it_says_that_the_figures_answer_to_nothing()
    {
        var report = AuditReport.Compose(LedgerOf.Linkedin().View(), [], [], new ReportOptions(ReportLanguage.French));

        Assert.Contains(
            "Aucun but",
            Assert.IsType<Said>(report.Chapters[0].Sections[0].Blocks[0]).Sentences[0].ToString(),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Outcomes_begin_with_how_many_left_no_trace()
    {
        var section = In(ReportLanguage.English).Sections.Single(s => s.Id == "outcomes");

        Assert.Contains("no observable touch", Assert.IsType<Said>(section.Blocks[0]).Sentences[0].ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(ReportLanguage.French, "Les plus vues", "Les plus fécondes", "cause inconnue|l’actualité")]
    [InlineData(ReportLanguage.English, "Seen most", "Most fruitful", "cause unknown|the news of those days")]
    public void Both_rankings_and_the_cause_are_said_in_both_languages(ReportLanguage language, string seen, string fruitful, string cause)
    {
        var text = Markdown(language);

        Assert.Contains(seen, text, StringComparison.Ordinal);
        Assert.Contains(fruitful, text, StringComparison.Ordinal);
        Assert.Matches(cause, text);
    }

    [Fact]
    public void With_names_hidden_no_word_of_a_post_is_shown()
    {
        var words = View.PostTexts([.. View.Facts.Posts.Where(p => p.Own)]);
        var report = Markdown(ReportLanguage.English, hide: true);

        Assert.All(words, w => Assert.DoesNotContain(w, report, StringComparison.Ordinal));
    }

    [Fact]
    public void The_picture_of_half_lives_has_words_for_who_does_not_see_it()
    {
        using var page = new MemoryStream();
        HtmlReport.Write(In(ReportLanguage.English), page);

        Assert.Contains("id=\"growth-half-lives-d\"", System.Text.Encoding.UTF8.GetString(page.ToArray()), StringComparison.Ordinal);
    }
}
