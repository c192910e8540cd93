using System.Text.RegularExpressions;
using Quinze.Analyses;
using Quinze.Cli;
using Quinze.Findings;
using Quinze.Reports;
using Quinze.Reports.Terminal;
using Quinze.Storing;
using Quinze.Views;

namespace Quinze.Tests.Cli;

/// <summary>A ledger in which every analysis that can find something does, and what each found.</summary>
public sealed class TalkativeLedger : IDisposable
{
    private readonly Door door = new();
    private readonly ILedgerStore store;

    public TalkativeLedger()
    {
        door.Say("import", Door.Sample(Door.LinkedIn), Door.Sample(Door.Bluesky), "--anyway");
        door.Say("record", "target", "métiers d'art", "role: menuisier or artisan or direction or designer");
        door.Say("record", "target", "direction", "role: direction or finance");
        door.Say("record", "trade", "couture", "machine", "patron");
        door.Say("record", "partner", "Studio Vague", "paid");
        door.Say("record", "case", "La colle du chêne dehors", "--at", "2026-03-01");
        door.Say("record", "outcome", "client", "--at", "2026-09-01", "--said", "une rencontre");
        door.Say("record", "observation", "impressions", "120", "--at", "2026-10-01");
        door.Typed = "18-24 4 %\n25-34 30 %\n35-44 33 %\n45-54 20 %\n55-64 9 %\n65+ 4 %\n";
        door.Say("record", "age", "--at", "2026-10-31");
        store = House.OpenLedger(door.DefaultLedger);
        View = House.View(store);
        Findings = [.. SideBySide.Ask(House.Analyses, View, new AnalysisRequest(null))];
    }

    internal LedgerView View { get; }

    internal IReadOnlyList<Finding> Findings { get; }

    internal ILedgerStore Store => store;

    internal IReadOnlyList<ImportRow> Imports => store.Imports();

    public void Dispose()
    {
        store.Dispose();
        door.Dispose();
    }
}

public sealed class AnswersOnATerminalTests(TalkativeLedger ledger) : IClassFixture<TalkativeLedger>
{
    [Theory]
    [InlineData(ReportLanguage.French, 80)]
    [InlineData(ReportLanguage.French, 100)]
    [InlineData(ReportLanguage.English, 80)]
    [InlineData(ReportLanguage.English, 100)]
    public void No_answer_is_wider_than_the_terminal_but_for_a_command_which_stands_whole(ReportLanguage language, int width) =>
        Assert.Empty(
            from finding in ledger.Findings
            from line in Told(finding, language, width)
            where Widths.Of(line) > width && !line.TrimStart().StartsWith("quinze ", StringComparison.Ordinal)
            select $"{finding.Analysis}: {line}"
        );

    [Theory]
    [InlineData(ReportLanguage.French)]
    [InlineData(ReportLanguage.English)]
    public void No_answer_shows_the_names_that_its_results_have_for_programs(ReportLanguage language) =>
        Assert.Empty(
            from finding in ledger.Findings
            from line in Told(finding, language, 100)
            where NameForPrograms.IsMatch(line) && !line.Contains("quinze show ", StringComparison.Ordinal) && !Figure.IsMatch(line)
            select $"{finding.Analysis}: {line}"
        );

    [Fact]
    public void What_has_too_little_says_how_much_it_takes_and_what_would_help()
    {
        var feed = ledger.Findings.Single(f => f.Analysis == "feed");

        var told = string.Join('\n', Told(feed, ReportLanguage.English, 100)).Replace('\u00A0', ' ');

        Assert.Contains("Not enough to say: 0 posts of a feed with a text, 20 needed.", told, StringComparison.Ordinal);
        Assert.Contains("quinze capture --feed", told, StringComparison.Ordinal);
    }

    [Fact]
    public void An_answer_names_the_commands_that_list_the_rows_behind_it_and_never_itself_for_more()
    {
        var questions = ledger.Findings.Single(f => f.Analysis == "questions");

        var told = Told(questions, ReportLanguage.English, 100);

        Assert.Contains(told, l => l.Contains("quinze show interactions --where behind=questions:", StringComparison.Ordinal));
        Assert.DoesNotContain(told.Skip(1), l => l.EndsWith("quinze analyse questions", StringComparison.Ordinal));
    }

    [Fact]
    public void A_year_that_is_not_over_is_told_up_to_the_last_day_known()
    {
        using var door = new Door();
        door.Say("import", Door.Sample(Door.LinkedIn));

        var told = door.Say("analyse", "audit", "--period", "2026", "--lang", "en");

        var plain = told.Out.Replace('\u00A0', ' ');
        Assert.Contains("1 Jan 2026 to 31 Oct 2026 (you asked up to 31 Dec 2026)", plain, StringComparison.Ordinal);
        Assert.Equal(2, plain.Split("31 Dec 2026").Length);
    }

    private List<string> Told(Finding finding, ReportLanguage language, int width)
    {
        using var writer = new StringWriter();
        var options = new ReportOptions(language) { Sources = House.Sources, InFrench = House.InFrench };
        TerminalAnswer.Write(ledger.View, finding, ledger.Imports, options, width, writer, colour: false);
        return [.. writer.ToString().Split('\n')];
    }

    private static readonly Regex NameForPrograms = new(@"\b(?!arXiv)[a-z]{2,}[A-Z][a-z]{2,}\b");

    // The figure's name above a command that took a line of its own.
    private static readonly Regex Figure = new(@"^\S+ \([\d, \u00A0\u202F]+\):$");
}
