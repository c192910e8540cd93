using AngleSharp.Dom;
using Quinze.Web.Parts;
using Quinze.Web.Parts.Persons;

namespace Quinze.Tests.Web.Parts;

/// <summary>Undo instead of "are you sure".</summary>
public sealed class UndoPartsTests
{
    private static string? Field(IElement form, string name) => form.QuerySelector($"input[name={name}]")?.GetAttribute("value");

    [Theory]
    [InlineData("en", "Done.", "Undo")]
    [InlineData("fr", "C’est fait.", "Annuler")]
    public async Task What_was_just_done_can_be_undone_where_one_is(string language, string done, string undo)
    {
        var bar = await PartReader.In(language).At("/l/mine/today?minutes=20&done=17").Read<Toast>(("Ledger", "mine"));

        var form = bar.QuerySelector("[role=status] form")!;
        Assert.Equal(done, PartReader.TextOf(form.QuerySelector("span")));
        Assert.Equal(undo, PartReader.TextOf(form.QuerySelector("button")));
        Assert.Equal("/l/mine/act/undo", form.GetAttribute("action"));
        Assert.Equal(
            ("17", "/l/mine/today?minutes=20", PartReader.Token),
            (Field(form, "number"), Field(form, "back"), Field(form, "__RequestVerificationToken"))
        );
    }

    [Fact]
    public async Task What_was_written_down_is_taken_back_as_the_import_it_is()
    {
        var bar = await PartReader.English.At("/l/mine/results?written=5").Read<Toast>(("Ledger", "mine"));

        var form = bar.QuerySelector("form")!;
        Assert.Equal(("/l/mine/act/take-back", "5"), (form.GetAttribute("action"), Field(form, "import")));
    }

    [Theory]
    [InlineData("/l/mine/today")]
    [InlineData("/l/mine/today?done=")]
    [InlineData("/l/mine/today?done=-1")]
    [InlineData("/l/mine/today?done=%3Cscript%3E")]
    [InlineData("/l/mine/today?written=99999999999999999999")]
    public async Task An_address_that_says_nothing_was_done_shows_nothing(string address)
    {
        var bar = await PartReader.English.At(address).Read<Toast>(("Ledger", "mine"));

        Assert.Empty(bar.QuerySelector("#toast")!.Children);
        Assert.Equal("polite", bar.QuerySelector("#toast")!.GetAttribute("aria-live"));
    }

    [Fact]
    public async Task A_decision_is_taken_back_where_it_stands()
    {
        var form = (
            await PartReader.English.Read<TakeBack>(
                ("Ledger", "mine"),
                ("Decision", 8L),
                ("Back", "/l/mine/people/person-2"),
                ("Says", "We talk here after all")
            )
        ).QuerySelector("form")!;

        Assert.Equal(("8", "/l/mine/people/person-2"), (Field(form, "number"), Field(form, "back")));
        Assert.Equal("We talk here after all", PartReader.TextOf(form.QuerySelector("button")));
    }

    [Fact]
    public async Task A_deed_works_with_a_script_and_without()
    {
        var form = (
            await PartReader.English.Read<Deed>(
                ("Action", "/l/mine/act/snooze"),
                ("Person", "person-2"),
                ("Back", "/l/mine/people"),
                ("Says", "In 30 days"),
                ("Days", 30)
            )
        ).QuerySelector("form")!;

        Assert.Equal(
            ("post", "/l/mine/act/snooze", "/l/mine/act/snooze"),
            (form.GetAttribute("method"), form.GetAttribute("action"), form.GetAttribute("hx-post"))
        );
        Assert.Equal(("person-2", "30"), (Field(form, "person"), Field(form, "days")));
    }
}
