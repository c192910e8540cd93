using NodaTime;
using Quinze.Analyses;
using Quinze.Importing;
using Quinze.Tests.Support;
using static Quinze.Tests.Analyses.Letters;

namespace Quinze.Tests.Analyses;

public class PromisesTests
{
    private const string Promise = "Je t'envoie le dossier demain.";

    private static readonly LocalDate Day = new(2026, 9, 1);
    private static readonly Instant Noon = Day.At(new LocalTime(12, 0)).InUtc().ToInstant();

    [Fact]
    public void A_promise_with_nothing_after_it_is_open_in_the_words_it_was_made_in()
    {
        var one = Assert.Single(
            Run(Ledger().Message(true, "anna", Day, "Bonjour ! " + Promise).Message(false, "anna", Day.PlusDays(3), "Et ?")).List
        );

        Assert.Equal(("anna", Promise, Day, 60, true), (one.Person.Slug(), one.Promise, one.Day, one.DaysAgo, one.TheyWroteSince));
    }

    [Fact]
    public void A_later_word_keeps_a_promise_from_being_called_forgotten()
    {
        var results = Run(Ledger().Message(true, "anna", Noon, Promise).Message(true, "anna", Noon + Duration.FromHours(2), "Le voici."));

        Assert.Equal((1, 0), (results.Promises, results.Open));
        Assert.Equal([("message", 1)], results.After.Select(a => (a.Key, a.Value)));
    }

    [Fact]
    public void A_word_of_the_same_sitting_keeps_nothing_unless_it_brings_a_link()
    {
        var bare = Ledger().Message(true, "anna", Noon, Promise).Message(true, "anna", Noon + Duration.FromMinutes(5), "Bonne journée");
        var link = Ledger()
            .Message(true, "anna", Noon, Promise)
            .Message(true, "anna", Noon + Duration.FromMinutes(5), "https://example.org/d");

        Assert.Equal((1, 0), (Run(bare).Open, Run(link).Open));
        Assert.Equal(["link"], Run(link).After.Keys);
    }

    [Fact]
    public void A_meeting_or_an_outcome_comes_after_it_too()
    {
        var met = Ledger().Message(true, "anna", Day, Promise).Act(InteractionKind.Meeting, true, "anna", Day.PlusDays(4));
        var sold = Ledger().Message(true, "anna", Day, Promise);
        sold.Add(
            new OutcomeEntry(new Place(0, 900))
            {
                Kind = "client",
                At = Moment.OnDay(Day.PlusDays(9)),
                People = Audience.One(sold.Who("anna")),
            }
        );

        Assert.Equal(["meeting"], Run(met).After.Keys);
        Assert.Equal(["outcome"], Run(sold).After.Keys);
    }

    [Fact]
    public void A_promise_of_this_week_is_too_young_to_be_forgotten()
    {
        var results = Run(Ledger().Message(true, "anna", End.PlusDays(-6), Promise));

        Assert.Equal((1, 1, 0, 0L), (results.Promises, results.Young, results.Open, results.Share.Of));
    }

    [Fact]
    public void What_the_other_promises_is_not_ours()
    {
        var results = Run(Ledger().Message(false, "anna", Day, Promise).Message(true, "anna", Day, "Merci beaucoup"));

        Assert.Equal(0, results.Promises);
    }

    [Theory]
    [InlineData(JudgementKind.Elsewhere, "elsewhere")]
    [InlineData(JudgementKind.Pass, "passed")]
    [InlineData(JudgementKind.Object, "objected")]
    public void People_whom_it_does_not_concern_are_left_out(JudgementKind kind, string reason)
    {
        var ledger = Ledger().Message(true, "anna", Day, Promise).Message(true, "paul", Day, "Bien reçu, merci.");
        ledger.Judged(kind, ["linkedin:/in/anna"]);

        var results = Run(ledger);

        Assert.Empty(results.List);
        Assert.Equal(1, results.LeftOut[reason]);
    }

    [Fact]
    public void Planted_promises_are_found_over_several_seeds()
    {
        string[] kept = ["Je te rappelle ce soir.", "I'll send you the file tomorrow.", "Je m'en occupe et je reviens vers toi."];
        string[] small =
        [
            "Merci pour tout, à bientôt.",
            "Je t'ai envoyé le dossier hier.",
            "Thanks, see you there!",
            "Tu m'envoies le plan ?",
        ];
        foreach (var seed in new[] { 1, 2, 3 })
        {
            var chance = new Random(seed);
            var ledger = Ledger();
            var planted = new HashSet<string>();
            for (var i = 0; i < 60; i++)
            {
                var day = Day.PlusDays(-chance.Next(200));
                var promises = chance.Next(3) == 0;
                ledger.Message(true, $"p{i}", day, promises ? kept[chance.Next(kept.Length)] : small[chance.Next(small.Length)]);
                if (promises && chance.Next(2) == 0)
                {
                    ledger.Message(true, $"p{i}", day.PlusDays(2), "Voilà.");
                }
                else if (promises)
                {
                    planted.Add($"p{i}");
                }
            }

            Assert.Equal(planted.Order(), Run(ledger).List.Select(p => p.Person.Slug()).Order());
        }
    }

    private static PromisesResults Run(LedgerOf ledger) => new Quinze.Analyses.Promises().Found<PromisesResults>(ledger.View());
}
