using Quinze.Cli;

namespace Quinze.Tests.Cli;

public class AnalyseTests(ImportedLedger ledger) : IClassFixture<ImportedLedger>
{
    public static IEnumerable<TheoryDataRow<string>> Analyses => House.Analyses.Select(a => new TheoryDataRow<string>(a.Name));

    [Theory, MemberData(nameof(Analyses))]
    public void A_finding_has_the_promised_names(string name)
    {
        var answer = ledger.Door.Say("analyse", name, "--json");

        Assert.Equal(0, answer.Code);
        Assert.Equal(name, answer.Word("analysis"));
        string[] promised =
        [
            "analysis",
            "version",
            "period",
            "asOf",
            "coverage",
            "status",
            "have",
            "need",
            "method",
            "results",
            "evidence",
        ];
        Assert.Empty(promised.Except(answer.Json.EnumerateObject().Select(p => p.Name)));
    }

    [Theory]
    [InlineData("circles")]
    [InlineData("fit")]
    [InlineData("feed")]
    public void A_finding_is_told_as_text_too(string name)
    {
        var answer = ledger.Door.Say("analyse", name, "--lang", "fr");

        Assert.Equal(0, answer.Code);
        Assert.Contains("Comment c’est calculé", answer.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void The_american_spelling_is_understood() =>
        Assert.Equal(ledger.Door.Say("analyse", "audit", "--json").Out, ledger.Door.Say("analyze", "audit", "--json").Out);

    [Fact]
    public void A_period_is_obeyed()
    {
        var answer = ledger.Door.Say("analyse", "audit", "--period", "2025", "--json");

        Assert.Equal("2025-01-01", answer.Word("period", "from"));
        Assert.Equal("2025-12-31", answer.Word("period", "to"));
    }

    [Fact]
    public void A_period_that_is_none_is_a_mistake_of_usage() =>
        Assert.Equal(64, ledger.Door.Say("analyse", "audit", "--period", "yesterday").Code);

    [Theory, MemberData(nameof(Analyses))]
    public void An_empty_ledger_is_not_enough_and_no_mistake(string name)
    {
        using var door = new Door();
        door.Say("record", "goal", "answer people");

        var answer = door.Say("analyse", name, "--json");

        Assert.Equal(0, answer.Code);
    }
}
