using NodaTime;
using Quinze.Analyses;
using Quinze.Tests.Support;

namespace Quinze.Tests.Views;

/// <summary>The rows of one person, found without a walk over all of them.</summary>
public class RowsOfPeopleTests
{
    private static readonly LocalDate Day = new(2025, 3, 1);

    [Fact]
    public void They_are_those_that_a_walk_over_all_rows_would_find()
    {
        var random = new Random(15);
        string[] slugs = ["anna", "ben", "cleo", "dora", "emil"];
        var ledger = LedgerOf.Linkedin();
        for (var i = 0; i < 200; i++)
        {
            var day = Day.PlusDays(random.Next(400));
            _ =
                random.Next(4) == 0
                    ? ledger.GroupMessage([.. random.GetItems(slugs, 3).Distinct()], day)
                    : ledger.Message(random.Next(2) == 0, slugs[random.Next(slugs.Length)], day);
        }
        var store = ledger.Store();
        store.Judge(JudgementKind.Same, ["linkedin:/in/anna", "linkedin:/in/ben"], null, default);
        var view = LedgerOf.Open(store);

        for (var person = 0; person < view.Facts.HandleCount; person++)
        {
            if (view.Overlay.PersonOf(person) == person && !view.Facts.IsOwner(person))
            {
                var walked = Enumerable.Range(0, view.Facts.Interactions.Count).Where(i => view.PersonsIn(i).Contains(person));
                Assert.Equal(walked, view.RowsOf(person));
            }
        }
    }

    [Fact]
    public void Somebody_with_whom_nothing_passed_has_none()
    {
        var view = LedgerOf.Linkedin().Message(true, "anna", Day).Named("ben", "Ben").View();

        Assert.Empty(view.RowsOf(PersonNamed(view, "Ben")));
    }

    [Fact]
    public void How_somebody_came_is_what_arrivals_counts_them_by()
    {
        var view = LedgerOf
            .Linkedin()
            .Covers("message", Day, Day.PlusDays(99))
            .Named("anna", "Anna")
            .Message(true, "anna", Day)
            .Message(false, "anna", Day.PlusDays(3))
            .View();

        var came = CameHow.Of(view, PersonNamed(view, "Anna"))!;
        var counted = (ArrivalsResults)new Arrivals().Run(view, new AnalysisRequest()).Results!;

        Assert.Equal("you-wrote", came.How);
        Assert.Equal(Day.PlusDays(3), came.Day);
        Assert.Equal(counted.How.Single().How, came.How);
    }

    [Fact]
    public void Who_was_only_written_to_has_not_come()
    {
        var view = LedgerOf.Linkedin().Named("anna", "Anna").Message(true, "anna", Day).View();

        Assert.Null(CameHow.Of(view, PersonNamed(view, "Anna")));
    }

    [Fact]
    public void What_they_last_told_are_whole_sentences_of_theirs_and_never_the_owners()
    {
        var view = LedgerOf
            .Linkedin()
            .Named("anna", "Anna")
            .Message(true, "anna", Day, "I have left my job at the mill and I begin a new one in May.")
            .Message(false, "anna", Day.PlusDays(1), "Hello! We have moved to Quimper with the children last month. And you?")
            .View();

        var told = Telling.By(view, PersonNamed(view, "Anna"));

        Assert.Equal(["We have moved to Quimper with the children last month."], told.Select(t => t.Sentence));
    }

    [Fact]
    public void The_years_together_count_the_days_on_which_words_went_both_ways()
    {
        var ledger = LedgerOf.Linkedin().Covers("message", Day, Day.PlusDays(800)).Named("anna", "Anna");
        foreach (var at in new[] { 10, 20, 30, 700, 710 })
        {
            ledger.Message(true, "anna", Day.PlusDays(at)).Message(false, "anna", Day.PlusDays(at));
        }
        var view = ledger.View();

        var years = YearTogether.Of(view, PersonNamed(view, "Anna"));

        Assert.Equal([2.0, 0.0], years.Select(y => y.Days));
        Assert.Equal(Day.PlusDays(800), years[0].To);
    }

    [Fact]
    public void Who_objected_has_no_years_together()
    {
        var ledger = LedgerOf.Linkedin().Covers("message", Day, Day.PlusDays(800)).Named("anna", "Anna");
        ledger.Message(true, "anna", Day).Message(false, "anna", Day);
        var store = ledger.Store();
        store.Judge(JudgementKind.Object, ["linkedin:/in/anna"], null, default);
        var view = LedgerOf.Open(store);

        Assert.Empty(YearTogether.Of(view, PersonNamed(view, "Anna")));
    }

    private static int PersonNamed(Quinze.Views.LedgerView view, string name) =>
        Enumerable.Range(0, view.Facts.HandleCount).First(h => view.Facts.NameOf(h) == name);
}
