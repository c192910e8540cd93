using AngleSharp.Dom;
using Quinze.Web.Parts;

namespace Quinze.Tests.Web.Parts;

/// <summary>The period of a room says which days it means there.</summary>
public sealed class PeriodPartTests
{
    private static Task<IElement> Picker(string room, string query = "", string language = "en", params string[] years) =>
        PartReader.In(language).At($"/l/mine/{room}{query}").Read<PeriodPicker>(("Room", room), ("Years", (IReadOnlyList<string>)years));

    [Theory]
    [InlineData("en", "posts", "posts published")]
    [InlineData("en", "people", "activity")]
    [InlineData("en", "results", "posts and activity")]
    [InlineData("fr", "posts", "publications parues")]
    [InlineData("fr", "people", "échanges")]
    public async Task It_says_whether_posts_or_activity_are_meant_before_it_is_opened(string language, string room, string filters)
    {
        var picker = await Picker(room, language: language);

        Assert.Equal(filters, PartReader.TextOf(picker.QuerySelector("summary .filters")));
    }

    [Fact]
    public async Task Opened_it_says_which_day_counts()
    {
        Assert.Contains(
            "not the day somebody answered",
            PartReader.TextOf((await Picker("posts")).QuerySelector(".note")),
            StringComparison.Ordinal
        );
        Assert.Contains("by its own day", PartReader.TextOf((await Picker("people")).QuerySelector(".note")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("today")]
    [InlineData("questions")]
    public async Task A_room_without_a_period_offers_none(string room)
    {
        var picker = await Picker(room, "?period=7d");

        Assert.Equal("No period here", PartReader.TextOf(picker));
        Assert.Empty(picker.QuerySelectorAll("a, form"));
    }

    [Theory]
    [InlineData("?period=90d", "90 days")]
    [InlineData("?period=2025", "2025")]
    [InlineData("", "Usual period")]
    [InlineData("?period=nonsense", "Usual period")]
    [InlineData("?since=2026-01-01&until=2026-02-01", "1 Jan 2026 to 1 Feb 2026")]
    public async Task It_names_what_is_chosen_and_marks_it(string query, string name)
    {
        var picker = await Picker("people", query, years: ["2026", "2025"]);

        Assert.Equal(name, PartReader.TextOf(picker.QuerySelector("summary b")));
        Assert.Equal(
            name.Contains(" to ", StringComparison.Ordinal) ? [] : [name],
            picker.QuerySelectorAll("[aria-current=true]").Select(PartReader.TextOf)
        );
    }

    [Fact]
    public async Task A_day_is_written_as_the_language_does()
    {
        var picker = await Picker("people", "?since=2026-01-01&until=2026-02-15", "fr");

        Assert.Equal("du 1er janv. 2026 au 15 févr. 2026", PartReader.TextOf(picker.QuerySelector("summary b")));
        Assert.Equal(["2026-01-01", "2026-02-15"], picker.QuerySelectorAll("input[type=date]").Select(i => i.GetAttribute("value")));
    }

    [Theory]
    [InlineData("audit", "?period=90d", 1)]
    [InlineData("audit", "", 0)]
    [InlineData("people", "?period=90d", 0)]
    public async Task The_period_before_is_offered_only_where_two_are_compared(string room, string query, int offered)
    {
        Assert.Equal(offered, (await Picker(room, query)).QuerySelectorAll("a[href*='against=before']").Length);
    }
}
