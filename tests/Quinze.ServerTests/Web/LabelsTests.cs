using System.Net;

namespace Quinze.ServerTests.Web;

/// <summary>A label that is put right holds at once and can be taken back.</summary>
public class LabelsTests
{
    [Fact]
    public async Task The_visitors_genre_wins_at_once_and_is_taken_back_by_undo()
    {
        await using var rooms = await OpenRooms.Open();
        var post = $"post-{rooms.Newest().Id}";
        var page = $"/l/default/posts/{post}";

        using var sent = await rooms.Send(page, "/l/default/act/label", ("item", post), ("label", "press"), ("back", page));
        var decided = OpenRooms.TextOf(await rooms.Page(page));
        using var undone = await rooms.Send(page, "/l/default/act/undo", ("number", "1"), ("back", page));

        Assert.Contains("done=1", sent.RequestMessage!.RequestUri!.Query, StringComparison.Ordinal);
        Assert.Contains("Press review you said so", decided, StringComparison.Ordinal);
        Assert.DoesNotContain("you said so", OpenRooms.TextOf(await rooms.Page(page)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("post-999999999", "press")]
    [InlineData("person-12", "press")]
    [InlineData("interaction-1", "press")]
    public async Task A_label_sits_on_a_text_that_is_here_and_nothing_else(string item, string label)
    {
        await using var rooms = await OpenRooms.Open();

        using var sent = await rooms.Send("/l/default/posts", "/l/default/act/label", ("item", item), ("label", label));

        Assert.Equal(HttpStatusCode.NotFound, sent.StatusCode);
    }

    [Fact]
    public async Task A_letter_is_put_right_among_the_rows_behind_a_count_and_what_changed_is_listed()
    {
        await using var rooms = await OpenRooms.Open();
        var behind = "/l/default/rows?show=" + Uri.EscapeDataString("interactions --where behind=messages:counts.thanks:all");
        var page = await rooms.Page(behind);
        var form = page.QuerySelector("form.relabel")!;
        var item = form.QuerySelector("input[name=item]")!.GetAttribute("value")!;

        using var sent = await rooms.Send(behind, "/l/default/act/label", ("item", item), ("label", "bragging"), ("back", behind));

        Assert.Equal("thanks", form.QuerySelector("option[selected]")!.GetAttribute("value"));
        Assert.NotEmpty(form.Closest("td")!.QuerySelector("bdi")!.TextContent.Trim());
        var changed = await rooms.Page("/l/default/rows?show=labels");
        var row = Assert.Single(
            changed.QuerySelectorAll("tbody tr"),
            r => r.QuerySelector("input[name=item]")?.GetAttribute("value") == item
        );
        Assert.Contains("Boast", row.QuerySelectorAll("td")[0].TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_posture_is_no_genre()
    {
        await using var rooms = await OpenRooms.Open();

        using var sent = await rooms.Send(
            "/l/default/posts",
            "/l/default/act/label",
            ("item", $"post-{rooms.Newest().Id}"),
            ("label", "critic-hateful")
        );

        Assert.Equal(HttpStatusCode.NotFound, sent.StatusCode);
    }
}
