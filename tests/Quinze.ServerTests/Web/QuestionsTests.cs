using System.Net;
using Quinze.Importing;

namespace Quinze.ServerTests.Web;

/// <summary>What people ask: what no post speaks of first, joined and parted by the visitor.</summary>
public class QuestionsTests
{
    private const string Room = "/l/default/questions?show=all";

    [Fact]
    public async Task Groups_are_joined_and_the_joining_is_undone()
    {
        await using var rooms = await OpenRooms.Open();
        var before = await Groups(rooms);

        using var joined = await Join(rooms, before[0], before[1]);
        var after = await Groups(rooms);
        using var undone = await rooms.Send(Room, "/l/default/act/undo", ("number", "1"), ("back", Room));

        Assert.Equal(before.Count - 1, after.Count);
        Assert.Equal(before, await Groups(rooms));
    }

    [Fact]
    public async Task A_question_that_asks_something_else_is_parted_from_the_others()
    {
        await using var rooms = await OpenRooms.Open();
        var before = await Groups(rooms);
        using var joined = await Join(rooms, before[0], before[1]);

        using var parted = await rooms.Send(Room, "/l/default/act/questions/split", ("question", before[1]), ("back", Room));

        Assert.Equal(before.Count, (await Groups(rooms)).Count);
    }

    [Theory]
    [InlineData("merge", "interaction-1")]
    [InlineData("merge", "person-12")]
    [InlineData("split", "interaction-999999999")]
    [InlineData("split", "<script>")]
    public async Task Too_few_questions_are_a_clear_answer_and_change_nothing(string how, string question)
    {
        await using var rooms = await OpenRooms.Open();

        using var sent = await rooms.Send(Room, "/l/default/act/questions/" + how, ("question", question), ("back", Room));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, sent.StatusCode);
    }

    [Fact]
    public async Task A_question_becomes_a_case_and_is_text_and_never_markup()
    {
        await using var rooms = await OpenRooms.Open();
        var post = rooms.Newest();
        await rooms.Type(
            new InteractionEntry(default)
            {
                Network = post.Network,
                Kind = InteractionKind.Comment,
                At = Moment.OnDay(post.Day!.Value.PlusDays(1)),
                From = new Handle(post.Network, "/in/asker-9x41"),
                To = Audience.One(Handle.Owner),
                Post = post.Ref,
                Text = Utf8Text.From("Quelle colle <img src=x onerror=alert(1)> faut-il pour un vivarium tropical en zinc ?"),
                Reference = "asked-once",
            }
        );
        var page = await rooms.Page(Room);
        Assert.Empty(page.QuerySelectorAll("main img, main script"));
        var asked = page.QuerySelectorAll(".questions > li").Single(li => li.TextContent.Contains("vivarium", StringComparison.Ordinal));
        var about = asked.QuerySelector("form[action$='/act/case'] input[name=about]")!.GetAttribute("value")!;

        using var sent = await rooms.Send(Room, "/l/default/act/case", ("about", about), ("back", Room));

        var board = await rooms.Page(Room);
        Assert.Contains("vivarium", board.QuerySelector("#case-1 h4")!.TextContent, StringComparison.Ordinal);
        Assert.Empty(board.QuerySelectorAll("main img"));
        Assert.Contains("followed as a case", OpenRooms.TextOf(board), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_browser_may_say_that_a_form_comes_from_here()
    {
        await using var rooms = await OpenRooms.Open();

        using var answer = await rooms.Visitor.GetAsync(Room);

        // With "no-referrer" the origin of every form would be "null", and every form be refused.
        Assert.Equal(["same-origin"], answer.Headers.GetValues("Referrer-Policy"));
    }

    private static Task<HttpResponseMessage> Join(OpenRooms rooms, string one, string other) =>
        rooms.Send(Room, "/l/default/act/questions/merge", ("question", one), ("question", other), ("back", Room));

    private static async Task<IReadOnlyList<string>> Groups(OpenRooms rooms) =>
        [.. (await rooms.Page(Room)).QuerySelectorAll("input[form=merge]").Select(i => i.GetAttribute("value")!)];
}
