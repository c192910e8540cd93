using NodaTime;
using Quinze.Analyses;
using Quinze.Web.Parts;

namespace Quinze.Tests.Web.Parts;

/// <summary>Cases on their board.</summary>
public sealed class CasePartTests
{
    private static FunnelStep Reached(string step, int count) => new(step, new ShareOf(count, 2, count / 2.0, null), null, null);

    [Theory]
    [InlineData("en", 1, 1, "1 real problem written down, 1 still open; led to a meeting: 1; told: 0.")]
    [InlineData("en", 2, 0, "2 real problems written down, 0 still open; led to a meeting: 1; told: 0.")]
    [InlineData("fr", 1, 1, "1 vrai problème noté, encore ouvert : 1 ; menés à une rencontre : 1 ; racontés : 0.")]
    [InlineData("fr", 2, 2, "2 vrais problèmes notés, encore ouverts : 2 ; menés à une rencontre : 1 ; racontés : 0.")]
    public async Task One_case_is_told_as_one(string language, int cases, int open, string said)
    {
        var results = new CasesResults(cases, open, [Reached("meeting", 1), Reached("told", 0)], [], []);

        var board = await PartReader
            .In(language)
            .Read<CaseBoard>(("Ledger", "mine"), ("Back", "/l/mine/questions"), ("Cases", results), ("Today", new LocalDate(2026, 11, 1)));

        Assert.Equal(said, PartReader.TextOf(board.QuerySelector(".said")).Replace('\u00A0', ' ').Replace('\u202F', ' '));
    }
}
