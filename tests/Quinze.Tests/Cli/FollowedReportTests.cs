using System.Globalization;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using Quinze.Analyses;
using Quinze.Cli;
using Quinze.Cli.Language;
using Quinze.Cli.Rows;
using Quinze.Reports;
using Quinze.Reports.Html;

namespace Quinze.Tests.Cli;

/// <summary>A whole report is read as its reader would: every command in it is followed to its rows.</summary>
public sealed class FollowedReportTests(TalkativeLedger ledger) : IClassFixture<TalkativeLedger>
{
    [Fact]
    public void Every_figure_of_the_report_leads_to_as_many_rows_as_it_says_and_every_command_in_it_is_understood()
    {
        var html = Written();
        var rows = EvidenceRows.Matches(html);

        Assert.True(rows.Count > 100, $"{rows.Count} rows of evidence");
        Assert.Empty(
            from row in rows
            let command = Plain(row.Groups["command"].Value)
            let said = long.Parse(Digits.Replace(Plain(row.Groups["count"].Value), ""), CultureInfo.InvariantCulture)
            let found = Rows(command)
            where found != said
            select $"{Plain(row.Groups["figure"].Value)}: {said} said, {found} found by {command}"
        );
        Assert.All(Commands.Matches(html).Select(m => Plain(m.Groups[1].Value)).Distinct(), c => Assert.True(Rows(c) >= 0, c));
    }

    [Theory]
    [InlineData("audit")]
    [InlineData("fit")]
    [InlineData("words-went")]
    public void An_answer_to_more_than_a_period_leads_to_its_own_rows(string name)
    {
        var request = new AnalysisRequest(PeriodWish.Parse("2026")) { Compare = PeriodWish.Parse("2025"), Target = "métiers d'art" };

        var finding = House.Analyses.Single(a => a.Name == name).Run(ledger.View, request);

        Assert.NotEmpty(finding.Evidence);
        Assert.All(finding.Evidence, e => Assert.Equal((e.Figure, e.Count), (e.Figure, Rows("quinze show " + e.Show))));
        Assert.Equal(name == "audit", finding.Evidence.Any(e => e.Figure.StartsWith("comparison.before.", StringComparison.Ordinal)));
    }

    private string Written()
    {
        var options = new ReportOptions(ReportLanguage.English) { Sources = House.Sources, InFrench = House.InFrench };
        using var html = new MemoryStream();
        HtmlReport.Write(AuditReport.Compose(ledger.View, ledger.Findings, ledger.Imports, options), html);
        return Encoding.UTF8.GetString(html.ToArray());
    }

    /// <summary>How many rows <c>quinze show …</c> gives.</summary>
    private long Rows(string command)
    {
        var words = command.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var where = words.Where((_, i) => i > 0 && words[i - 1] == "--where").Select(w => Clause.Read(Tongue.English, w)).ToList();
        return RowTables.Of(words[2], ledger.Store, Tongue.English, where, withText: false, ledger.View).Select(where);
    }

    private static string Plain(string html) => WebUtility.HtmlDecode(Tags.Replace(html, "")).Trim();

    private static readonly Regex EvidenceRows = new(
        @"<th scope=""row""[^>]*>(?<figure>(?:(?!</th>).)*)</th>\s*<td[^>]*>(?<count>(?:(?!</td>).)*)</td>\s*<td[^>]*>(?<command>(?:(?!</td>).)*quinze show (?:(?!</td>).)*)</td>",
        RegexOptions.Singleline
    );

    private static readonly Regex Commands = new(@"(quinze show [^<]+)<");

    private static readonly Regex Tags = new("<[^>]+>");

    private static readonly Regex Digits = new("[^0-9]");
}
