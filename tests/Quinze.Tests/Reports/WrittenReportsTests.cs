using Quinze.Reports;
using Quinze.Reports.Markdown;
using Quinze.Reports.Terminal;

namespace Quinze.Tests.Reports;

public sealed class WrittenReportsTests
{
    [Theory]
    [InlineData(ReportLanguage.French, "audit-fr.md")]
    [InlineData(ReportLanguage.English, "audit-en.md")]
    public void Markdown_is_as_it_was_reviewed(ReportLanguage language, string name)
    {
        var writer = new StringWriter();

        MarkdownReport.Write(SmallPresence.Known.In(language), writer);

        ExpectedText.Same(name, writer.ToString());
    }

    [Theory]
    [InlineData(ReportLanguage.French, "screen-fr.txt")]
    [InlineData(ReportLanguage.English, "screen-en.txt")]
    public void A_screen_is_as_it_was_reviewed(ReportLanguage language, string name) =>
        ExpectedText.Same(name, Screen(SmallPresence.Known.In(language), 80));

    [Theory]
    [InlineData(ReportLanguage.French, 80)]
    [InlineData(ReportLanguage.English, 80)]
    [InlineData(ReportLanguage.French, 100)]
    public void A_screen_is_one_screen(ReportLanguage language, int width)
    {
        foreach (var presence in new[] { SmallPresence.Known, SmallPresence.Unsaid, SmallPresence.Scant })
        {
            var lines = Screen(presence.In(language), width).TrimEnd('\n').Split('\n');

            Assert.InRange(lines.Length, 5, 24);
            Assert.All(lines, l => Assert.InRange(Widths.Of(l), 0, width));
        }
    }

    [Fact]
    public void A_screen_names_all_the_fifteen_and_where_the_report_is()
    {
        var report = SmallPresence.Known.In(ReportLanguage.French);

        var screen = Screen(report, 80).Replace('\u00A0', ' ');

        Assert.Equal(15, report.Summary.Fifteen!.Count);
        Assert.All(report.Summary.Fifteen, n => Assert.Contains(Plain.Of(n), screen, StringComparison.Ordinal));
        Assert.Contains("/tmp/rapport.html", screen, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(50)]
    [InlineData(80)]
    [InlineData(100)]
    public void A_screen_names_as_many_as_its_lines_hold_and_counts_the_rest(int width)
    {
        const int All = 300;
        var known = SmallPresence.Known.In(ReportLanguage.English);
        var report = known with { Summary = known.Summary with { Quiet = [.. Enumerable.Range(0, All).Select(i => $"N{i % 10}")] } };

        var lines = Screen(report, width).Replace('\u00A0', ' ').Split('\n');

        var shown = lines.Sum(l => System.Text.RegularExpressions.Regex.Count(l, "N[0-9],"));
        var last = Assert.Single(lines, l => l.EndsWith($"and {All - shown} more", StringComparison.Ordinal));
        // One name more would not have fitted.
        Assert.True(Widths.Of(last) + "N0, ".Length > width, last);
    }

    [Fact]
    public void Colour_comes_only_when_it_is_asked_for_and_changes_no_word()
    {
        var report = SmallPresence.Known.In(ReportLanguage.English);
        var (plain, coloured) = (new StringWriter(), new StringWriter());

        TerminalReport.Write(report, 80, plain, colour: false);
        TerminalReport.Write(report, 80, coloured, colour: true);

        Assert.DoesNotContain('\u001b', plain.ToString());
        Assert.Contains("\u001b[36m", coloured.ToString(), StringComparison.Ordinal);
        Assert.Equal(plain.ToString(), System.Text.RegularExpressions.Regex.Replace(coloured.ToString(), "\u001b\\[[0-9]+m", ""));
    }

    [Theory]
    [InlineData("abc", 3)]
    [InlineData("é", 1)]
    [InlineData("e\u0301", 1)]
    [InlineData("陈 小雨", 7)]
    [InlineData("👩‍🔬", 4)]
    [InlineData("\u202F", 1)]
    public void A_wide_letter_takes_two_columns_and_an_accent_none(string text, int width) => Assert.Equal(width, Widths.Of(text));

    [Fact]
    public void Hostile_names_reach_neither_terminal_nor_markdown_as_orders()
    {
        var report = SmallPresence.Known.In(ReportLanguage.French);
        var markdown = new StringWriter();
        MarkdownReport.Write(report, markdown);

        Assert.DoesNotContain("<script", markdown.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain('\u202E', markdown.ToString());
        Assert.DoesNotContain('\u001b', Screen(report, 80));
        Assert.DoesNotContain('\u202E', Screen(report, 80));
    }

    private static string Screen(Report report, int width)
    {
        var writer = new StringWriter();
        TerminalReport.Write(report, width, writer, colour: false, "/tmp/rapport.html");
        return writer.ToString();
    }
}
