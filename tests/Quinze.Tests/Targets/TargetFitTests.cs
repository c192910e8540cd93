using NodaTime;
using Quinze.Importing;
using Quinze.Targets;
using Quinze.Tests.Support;
using Quinze.Views;

namespace Quinze.Tests.Targets;

public class TargetFitTests
{
    private static readonly LocalDate Day = new(2026, 5, 1);
    private int line;

    [Theory]
    [InlineData("DAF", "Rennes", Fit.In)]
    [InlineData("Directrice financière", "Ville de Rennes, Bretagne", Fit.In)]
    [InlineData("DAF", "Lyon", Fit.Near)]
    [InlineData("Comptable", "Lyon", Fit.Out)]
    [InlineData("DAF", null, Fit.Unknown)]
    [InlineData("Comptable", null, Fit.Unknown)]
    [InlineData("Développeuse", null, Fit.Out)]
    [InlineData(null, null, Fit.Unknown)]
    public void In_near_out_and_unknown(string? title, string? place, Fit expected)
    {
        var ledger = LedgerOf.Linkedin().Named("anna", "Anna Alt");
        Tell(ledger, "anna", PersonFact.Position, title, Day);
        Tell(ledger, "anna", PersonFact.Location, place, Day);

        Assert.Equal(expected, FitOf(ledger.View(), "role: finance and seniority: director+ and place: Rennes"));
    }

    [Fact]
    public void The_reason_names_the_fact_and_its_day()
    {
        var ledger = LedgerOf.Linkedin().Named("anna", "Anna Alt");
        Tell(ledger, "anna", PersonFact.Position, "DAF", Day);

        var read = Of(ledger.View(), "role: finance and place: Rennes").Read(1);

        Assert.Equal(("DAF", (LocalDate?)Day), (read.Criteria[0].Told!.Value, read.Criteria[0].Told!.AsOf));
        Assert.Equal((Holds.Unknown, null), (read.Criteria[1].Holds, read.Criteria[1].Told));
    }

    [Fact]
    public void Facts_are_read_as_they_were_on_the_day_asked_for()
    {
        var ledger = LedgerOf.Linkedin().Named("anna", "Anna Alt");
        Tell(ledger, "anna", PersonFact.Position, "Comptable", Day);
        Tell(ledger, "anna", PersonFact.Position, "DAF", Day.PlusYears(1));
        var view = ledger.View();

        const string directors = "role: finance and seniority: director+";
        Assert.Equal(Fit.Near, Of(view, directors, Day.PlusMonths(1)).Of(1));
        Assert.Equal(Fit.In, Of(view, directors).Of(1));
        Assert.Equal(Fit.Near, Of(view, directors, Day.PlusYears(-5)).Of(1));
    }

    [Fact]
    public void With_one_criterion_nobody_is_near()
    {
        var ledger = LedgerOf.Linkedin().Named("anna", "Anna Alt");
        Tell(ledger, "anna", PersonFact.Position, "Comptable", Day);

        Assert.Equal(Fit.Out, FitOf(ledger.View(), "role: hr"));
    }

    [Fact]
    public void A_headline_tells_role_and_company_where_nothing_else_does()
    {
        var ledger = LedgerOf.Linkedin().Named("anna", "Anna Alt");
        Tell(ledger, "anna", PersonFact.Headline, "DRH @ Keels | transformations", Day);

        Assert.Equal(Fit.In, FitOf(ledger.View(), "role: rh and company: keels and headline: transform*"));
    }

    [Fact]
    public void What_is_told_of_the_company_stands_in_for_the_person()
    {
        var ledger = LedgerOf.Linkedin().Named("anna", "Anna Alt");
        Tell(ledger, "anna", PersonFact.Company, "Atelier Nord", Day);
        var company = new Handle("linkedin", "org:atelier-nord", HandleKind.Organisation);
        ledger.Add(new Seen(Next(), company, "Atelier Nord")).Add(new PersonFact(Next(), company, "size", "51-200", Day));

        Assert.Equal(Fit.In, FitOf(ledger.View(), "size: PME"));
        Assert.Equal(Fit.Out, FitOf(ledger.View(), "not size: PME"));
    }

    [Fact]
    public void The_latest_expression_of_a_name_holds_and_undoing_brings_the_one_before_back()
    {
        var ledger = LedgerOf
            .Linkedin()
            .Judged(JudgementKind.Target, ["pme"], "size: PME")
            .Judged(JudgementKind.Target, ["rh"], "role: rh")
            .Judged(JudgementKind.Target, ["PME"], "size: ETI");

        Assert.Equal(["size: ETI", "role: rh"], Target.Of(ledger.View().Overlay.InForce).Select(t => t.Expression));

        ledger.Judged(JudgementKind.Undo, ["3"]);
        var inForce = ledger.View().Overlay.InForce;
        Assert.Equal(["size: PME", "role: rh"], Target.Of(inForce).Select(t => t.Expression));
        Assert.Equal("rh", Target.Find(inForce, null)!.Name);
    }

    [Fact]
    public void Who_objected_may_not_be_read()
    {
        var ledger = LedgerOf.Linkedin().Named("anna", "Anna Alt").Judged(JudgementKind.Object, ["linkedin:/in/anna"]);

        Assert.False(Of(ledger.View(), "role: hr").MayRead(1));
    }

    private static Fit FitOf(LedgerView view, string expression) => Of(view, expression).Of(1);

    private static TargetFit Of(LedgerView view, string expression, LocalDate? on = null) =>
        new(view, TargetReader.Read("x", expression).Target!, on);

    private void Tell(LedgerOf ledger, string slug, string field, string? value, LocalDate day)
    {
        if (value is not null)
        {
            ledger.Add(new PersonFact(Next(), ledger.Who(slug), field, value, day));
        }
    }

    private Place Next() => new(0, 10_000 + ++line);
}
