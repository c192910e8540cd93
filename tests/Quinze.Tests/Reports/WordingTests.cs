using System.Text.RegularExpressions;
using NodaTime;
using Quinze.Analyses;
using Quinze.Importing;
using Quinze.Reports;
using Quinze.Reports.Composing;
using Quinze.Reports.Markdown;
using Quinze.Reports.Words;

namespace Quinze.Tests.Reports;

public sealed class WordingTests
{
    private static readonly Wording French = Wording.In(ReportLanguage.French);
    private static readonly Wording English = Wording.In(ReportLanguage.English);

    [Fact]
    public void Both_languages_have_every_entry()
    {
        Assert.Equal(English.Terms.Keys.Order(), French.Terms.Keys.Order());
        Assert.Equal(English.Methods.Keys.Order(), French.Methods.Keys.Order());
        Assert.Equal(English.Amounts.Keys.Order(), French.Amounts.Keys.Order());
        Assert.Equal(English.Workbook.Keys.Order(), French.Workbook.Keys.Order());
        Assert.Equal(English.Helps.Keys.Order(), French.Helps.Keys.Order());
        Assert.Equal(English.Limits.Count, French.Limits.Count);
        Assert.All(French.Terms, t => Assert.NotEqual("", t.Value));
    }

    [Fact]
    public void Every_analysis_that_is_reported_has_its_method_in_words() =>
        Assert.All(SmallPresence.Known.Findings, f => Assert.True(French.Methods.ContainsKey(f.Analysis), f.Analysis));

    [Fact]
    public void Every_id_a_finding_can_bring_has_words()
    {
        string[] ids =
        [
            .. Enum.GetNames<WordsAddressee>().Select(n => "to." + n),
            .. Enum.GetNames<NotSeenBecause>().Select(n => "because." + n),
            .. PublicActivity.All.Select(a => "kind." + a.Kind),
            .. AllSections.List.Select(l => "chapter." + l.Chapter),
        ];

        Assert.All(ids, id => Assert.True(French.Terms.ContainsKey(id), id));
    }

    [Fact]
    public void No_finding_lacks_something_without_words_for_it()
    {
        var amounts = new[] { SmallPresence.Known, SmallPresence.Scant }
            .SelectMany(p => p.Findings)
            .Select(f => f.Need?.Of)
            .OfType<string>();

        Assert.All(amounts, of => Assert.True(French.Amounts.ContainsKey(of), of));
    }

    [Theory]
    [InlineData("2025-01-01", "2025-12-31", "in 2025", "the year before", "en 2025", "l’année d’avant")]
    [InlineData("2024-12-01", "2025-11-30", "this year", "the year before", "cette année", "l’année d’avant")]
    [InlineData(
        "2025-01-01",
        "2025-06-30",
        "in these 181~days",
        "in the 181~days before",
        "sur ces 181~jours",
        "sur les 181~jours d’avant"
    )]
    [InlineData("2025-01-01", "2025-01-01", "that day", "the day before", "ce jour-là", "la veille")]
    public void A_period_and_the_one_before_are_named_as_what_they_are(
        string from,
        string to,
        string english,
        string before,
        string french,
        string avant
    )
    {
        var day = NodaTime.Text.LocalDatePattern.Iso;
        var period = new Period(day.Parse(from).Value, day.Parse(to).Value);

        Assert.Equal(
            new[] { english, before, french, avant }.Select(t => t.Replace('~', '\u00A0')),
            [English.Lately(period), English.Before(period), French.Lately(period), French.Before(period)]
        );
    }

    [Theory]
    [InlineData(1234567, 0, "1\u00A0234\u00A0567", "1,234,567")]
    [InlineData(1234.5, 1, "1\u00A0234,5", "1,234.5")]
    [InlineData(-0.18, 2, "−0,18", "−0.18")]
    [InlineData(-0.001, 2, "0,00", "0.00")]
    [InlineData(999, 0, "999", "999")]
    public void Numbers_are_written_as_each_language_writes_them(double value, int decimals, string french, string english)
    {
        Assert.Equal(french, French.Number(value, decimals));
        Assert.Equal(english, English.Number(value, decimals));
    }

    [Fact]
    public void Shares_and_days_are_written_as_each_language_writes_them()
    {
        Assert.Equal("61\u00A0%", French.Percent(0.61));
        Assert.Equal("61%", English.Percent(0.61));
        Assert.Equal("< 0,1\u00A0%", French.Percent(0.0003));
        Assert.Equal("1er\u00A0mars\u00A02026", French.Day(new LocalDate(2026, 3, 1)));
        Assert.Equal("1\u00A0March\u00A02026", English.Day(new LocalDate(2026, 3, 1)));
        Assert.Equal("[1\u202F; 2]", French.Range("1", "2"));
        Assert.Equal("[1, 2]", English.Range("1", "2"));
    }

    [Fact]
    public void The_plural_begins_at_two_in_French_and_leaves_only_one_in_English()
    {
        Assert.Equal("0\u00A0personne", French.People(0));
        Assert.Equal("1,5".Replace("1,5", "2\u00A0personnes", StringComparison.Ordinal), French.People(2));
        Assert.Equal("0\u00A0people", English.People(0));
        Assert.Equal("1\u00A0person", English.People(1));
    }

    [Fact]
    public void French_marks_stand_behind_a_narrow_space()
    {
        Assert.Equal("Qui\u202F? Vous\u202F: «\u202Foui\u202F»\u202F; l’autre", FrenchTypography.Set("Qui ? Vous : « oui » ; l'autre"));
        Assert.Equal("10:30 et a;b", FrenchTypography.Set("10:30 et a;b"));
    }

    [Fact]
    public void Our_own_French_is_set_everywhere()
    {
        var report = SmallPresence.Known.In(ReportLanguage.French);
        // Posts, names and the formulas' sources come as they came; what is left is ours.
        var chapters = report
            .Chapters.Select(c => c with { Sections = [.. c.Sections.Where(s => s.Id is not "repeats" and not "how" and not "read")] })
            .ToList();
        var writer = new StringWriter();
        MarkdownReport.Write(report with { Chapters = chapters, Owner = null }, writer);
        var ours = CodeSpan
            .Replace(writer.ToString(), "")
            .Replace("&lt;", "", StringComparison.Ordinal)
            .Replace("&gt;", "", StringComparison.Ordinal);
        ours = string.Join(
            '\n',
            ours.Split('\n')
                .Where(l =>
                    !l.StartsWith('|') && !l.Contains("Neil", StringComparison.Ordinal) && !l.Contains("Amie", StringComparison.Ordinal)
                )
        );

        Assert.DoesNotMatch("[ \u00A0][;?!»]", ours);
        Assert.DoesNotMatch(
            "[^\\s\u202F0-9&;]:(?![-/0-9])",
            ours.Replace("|---", "", StringComparison.Ordinal).Replace("43:39", "", StringComparison.Ordinal)
        );
        Assert.DoesNotMatch("«[^\u202F]", ours);
        Assert.DoesNotContain('\'', ours);
    }

    [Theory]
    [InlineData(ReportLanguage.French, "brouillon, jamais envoyé ; 3 lignes lues")]
    [InlineData(ReportLanguage.English, "a draft, never sent; 3 rows read")]
    public void Reasons_of_sources_are_told_in_the_language_of_the_report(ReportLanguage language, string expected)
    {
        var french = new Dictionary<string, string>
        {
            ["a draft, never sent"] = "brouillon, jamais envoyé",
            ["{0} rows read"] = "{0} lignes lues",
        };
        var options = new ReportOptions(language) { InFrench = new FrenchReasons(french) };
        var composition = new Composition(SmallPresence.Known.View, [], [], options);

        Assert.Equal(expected.Replace(" ;", " ;", StringComparison.Ordinal), composition.Reason("a draft, never sent; 3 rows read"));
    }

    [Fact]
    public void A_source_is_called_by_the_title_on_its_card()
    {
        var options = new ReportOptions(ReportLanguage.French)
        {
            Sources = [new SourceCard("x-archive", "x", 1, "X archive", "Archive X")],
        };
        var composition = new Composition(SmallPresence.Known.View, [], [], options);

        Assert.Equal(("Archive X", "gone-archive"), (composition.TitleOf("x-archive"), composition.TitleOf("gone-archive")));
    }

    private static readonly Regex CodeSpan = new("`[^`]*`");
}
