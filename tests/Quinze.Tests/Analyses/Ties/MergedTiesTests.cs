using NodaTime;
using Quinze.Analyses;
using Quinze.Tests.Support;
using Quinze.Views;

namespace Quinze.Tests.Analyses;

/// <summary>The ties of people with several handles are gathered beside those of everybody else: they must be what one handle would have given.</summary>
public class MergedTiesTests
{
    private static readonly LocalDate Start = new(2023, 1, 1);
    private static readonly Period Middle = new(new LocalDate(2023, 6, 1), new LocalDate(2024, 6, 1));

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void A_person_under_two_addresses_has_the_ties_of_one(int seed)
    {
        var apart = Letters(seed, slug => slug).View();
        var joined = Letters(seed, slug => slug)
            .Judged(JudgementKind.Same, ["linkedin:/in/p0", "linkedin:/in/p1"])
            .Judged(JudgementKind.Same, ["linkedin:/in/p5", "linkedin:/in/p2"])
            .View();
        var one = Letters(
                seed,
                slug =>
                    slug switch
                    {
                        "p1" => "p0",
                        "p5" => "p2",
                        _ => slug,
                    }
            )
            .View();

        foreach (var period in (Period[])[Period.All, Middle])
        {
            Assert.Equal(Told(one, period), Told(joined, period));
            Assert.NotEqual(Told(apart, period), Told(joined, period));
        }
    }

    [Fact]
    public void A_decision_about_something_else_leaves_them_the_very_same()
    {
        var store = Letters(4, slug => slug).Store();
        var facts = store.Read();
        LedgerView Now() => new(facts, Overlay.Build(facts, store.Judgements()), null, _ => new Dictionary<long, string>());
        var ties = Ties.Of(Now(), Period.All);

        _ = store.Judge(JudgementKind.Note, ["linkedin:/in/p3"], "a word", Instant.FromUnixTimeSeconds(0));
        Assert.Same(ties, Ties.Of(Now(), Period.All));
        _ = store.Judge(JudgementKind.Same, ["linkedin:/in/p0", "linkedin:/in/p1"], null, Instant.FromUnixTimeSeconds(0));
        Assert.Equal(ties.All.Count - 1, Ties.Of(Now(), Period.All).All.Count);
        _ = store.Judge(JudgementKind.Undo, ["2"], null, Instant.FromUnixTimeSeconds(0));
        Assert.Equal(ties.All.Count, Ties.Of(Now(), Period.All).All.Count);
    }

    private static LedgerOf Letters(int seed, Func<string, string> called)
    {
        var random = new Random(seed);
        var ledger = LedgerOf.Linkedin().Covers("message", Start, Start.PlusDays(600));
        // Everybody is met first in the same order, so that a number means the same person in all of these ledgers.
        for (var p = 0; p < 8; p++)
        {
            ledger.Named(called($"p{p}"), $"Person {p}");
        }
        for (var i = 0; i < 300; i++)
        {
            var (day, slug) = (Start.PlusDays(random.Next(600)), $"p{random.Next(8)}");
            _ =
                random.Next(10) == 0
                    ? ledger.GroupMessage([called($"p{random.Next(2)}"), called("p3"), called("p4")], day)
                    : ledger.Message(random.Next(2) == 0, called(slug), day);
        }
        return ledger;
    }

    private static IEnumerable<string> Told(LedgerView view, Period period) =>
        Ties.Of(view, period)
            .All.Select(t => $"{view.PersonAt(t.Person).Handles[0]} {t.AsOf} {string.Join(' ', t.Days.ToArray())}")
            .Order(StringComparer.Ordinal);
}
