using NodaTime;
using Quinze.Analyses;
using Quinze.Findings;
using Quinze.Tests.Support;
using Quinze.Views;

namespace Quinze.Tests.Analyses;

/// <summary>Ledgers of letters in a few words, for tests of ties.</summary>
internal static class Letters
{
    public static readonly LocalDate Start = new(2021, 1, 1);
    public static readonly LocalDate End = new(2026, 10, 31);

    public static LedgerOf Ledger() => LedgerOf.Linkedin().Covers("message", Start, End);

    /// <summary>Both write on the same day, again and again.</summary>
    public static LedgerOf Talk(this LedgerOf ledger, string slug, LocalDate from, LocalDate to, int every)
    {
        for (var day = from; day <= to; day = day.PlusDays(every))
        {
            ledger.Message(true, slug, day, "how are you").Message(false, slug, day, "well and you");
        }
        return ledger;
    }

    public static LedgerOf Talk(this LedgerOf ledger, string slug, params ReadOnlySpan<LocalDate> days)
    {
        foreach (var day in days)
        {
            ledger.Talk(slug, day, day, 1);
        }
        return ledger;
    }

    /// <summary>Only one side writes.</summary>
    public static LedgerOf Write(this LedgerOf ledger, bool sent, string slug, LocalDate from, LocalDate to, int every)
    {
        for (var day = from; day <= to; day = day.PlusDays(every))
        {
            ledger.Message(sent, slug, day, "here I am again");
        }
        return ledger;
    }

    /// <summary>A friend of the last years: both write every three weeks.</summary>
    public static LedgerOf Friend(this LedgerOf ledger, string slug) => ledger.Talk(slug, End.PlusDays(-700), End.PlusDays(-3), 21);

    public static T Found<T>(this IAnalysis analysis, LedgerView view, int seed = 15)
        where T : class
    {
        var finding = analysis.Run(view, new AnalysisRequest(Seed: seed));
        Assert.Equal(FindingStatus.Found, finding.Status);
        return Assert.IsType<T>(finding.Results);
    }

    /// <summary>The last parts of the addresses of the fifteen, in alphabetical order of names.</summary>
    public static string[] Fifteen(this LedgerView view) =>
        [.. new Circles().Found<CirclesResults>(view).Fifteen.Select(t => t.Person.Slug())];

    public static string Slug(this PersonShape person) => person.Handles[0]["linkedin:/in/".Length..];
}
