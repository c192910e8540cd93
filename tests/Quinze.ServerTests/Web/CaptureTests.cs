using System.Net;
using System.Text.RegularExpressions;

namespace Quinze.ServerTests.Web;

/// <summary>What is copied off a screen: looked at first, taken on request, taken back with one button.</summary>
public class CaptureTests(SharedRooms shared)
{
    private const string Attack = "<img src=x onerror=alert(1)>";

    private const string Comments = $"""
        Malo Le Goff
         • 1er
        Usine {Attack}
        3 j
        Combien de temps ? Écrivez à malo@example.org ou 06 39 98 12 34 {Attack}
        J’aime
        Répondre
        Anaïs Test
         • 2e
        DRH
        4 j
        Bravo, merci pour le partage !
        J’aime
        Répondre
        """;

    [Fact]
    public async Task A_paste_is_looked_at_before_anything_is_taken()
    {
        var rooms = shared.Rooms;
        var post = $"/l/default/posts/post-{rooms.Newest().Id}";

        var (preview, path) = await Look(rooms, post, Comments);

        Assert.Contains("2 people by name", preview, StringComparison.Ordinal);
        Assert.Contains("Malo Le Goff", preview, StringComparison.Ordinal);
        Assert.Contains("/capture/", path, StringComparison.Ordinal);
        Assert.DoesNotContain("Malo", OpenRooms.TextOf(await rooms.Page(post)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_taken_is_on_the_posts_page_and_can_be_taken_back()
    {
        await using var rooms = await OpenRooms.Open();
        var post = $"/l/default/posts/post-{rooms.Newest().Id}";
        var (_, path) = await Look(rooms, post, Comments);

        using var taken = await rooms.Send(path, path + "/take");
        var page = await rooms.Page(taken.RequestMessage!.RequestUri!.PathAndQuery);
        var import = Number.Match(taken.RequestMessage.RequestUri.Query).Value;
        using var back = await rooms.Send(post, "/l/default/act/take-back", ("import", import), ("back", post));

        Assert.Contains("Malo Le Goff", OpenRooms.TextOf(page), StringComparison.Ordinal);
        Assert.Contains("Question", page.QuerySelectorAll("h3").Select(h => h.TextContent.Split(' ')[0]));
        Assert.NotNull(page.QuerySelector("#toast button"));
        Assert.DoesNotContain("Malo", OpenRooms.TextOf(await rooms.Page(post)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Texts_off_a_screen_are_text_and_never_markup_and_keep_no_address()
    {
        await using var rooms = await OpenRooms.Open();
        var post = $"/l/default/posts/post-{rooms.Newest().Id}";
        var (_, path) = await Look(rooms, post, Comments);
        Assert.Empty((await rooms.Page(path)).QuerySelectorAll("main img, main script"));
        using var taken = await rooms.Send(path, path + "/take");

        var page = await rooms.Page(post);

        Assert.Empty(page.QuerySelectorAll("main img, main script"));
        Assert.Contains(Attack, page.QuerySelector(".comments .words")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("malo@example.org", page.DocumentElement.OuterHtml, StringComparison.Ordinal);
        Assert.DoesNotContain("06 39", page.DocumentElement.OuterHtml, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_item_left_out_is_not_taken()
    {
        await using var rooms = await OpenRooms.Open();
        var post = $"/l/default/posts/post-{rooms.Newest().Id}";
        var (_, path) = await Look(rooms, post, Comments);

        using var taken = await rooms.Send(path, path + "/take", ("leave", "0"));

        var page = OpenRooms.TextOf(await rooms.Page(post));
        Assert.DoesNotContain("Malo", page, StringComparison.Ordinal);
        Assert.Contains("Anaïs Test", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Lines_that_were_not_understood_are_asked_about()
    {
        var rooms = shared.Rooms;
        var (preview, _) = await Look(rooms, $"/l/default/posts/post-{rooms.Newest().Id}", "qqqq wwww\n" + Comments);

        Assert.Contains("lines were not understood", preview, StringComparison.Ordinal);
        Assert.Contains("qqqq wwww", preview, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Somebody_of_a_known_name_is_joined_only_when_the_visitor_says_so()
    {
        await using var rooms = await OpenRooms.Open();
        var post = $"/l/default/posts/post-{rooms.Newest().Id}";
        var known = (await rooms.Page("/l/default/people/person-12")).QuerySelector("h1")!.TextContent.Trim();
        var (_, path) = await Look(rooms, post, Comments.Replace("Malo Le Goff", known, StringComparison.Ordinal));
        var same = (await rooms.Page(path)).QuerySelector("input[name=same]")!.GetAttribute("value")!;

        using var taken = await rooms.Send(path, path + "/take", ("same", same));

        var links = (await rooms.Page(post)).QuerySelectorAll(".comments a").Select(a => a.GetAttribute("href")!);
        Assert.Contains(links, l => l.EndsWith("/people/person-12", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("en", "terms of a platform may restrict", "never kept")]
    [InlineData("fr", "conditions d’une plateforme peuvent restreindre", "jamais gardés")]
    public async Task The_page_says_what_may_forbid_it_and_what_is_never_kept(string language, string terms, string never)
    {
        var rooms = shared.Rooms;

        var page = OpenRooms.TextOf(await rooms.Page("/l/default/capture", language));

        Assert.Contains(terms, page, StringComparison.Ordinal);
        Assert.Contains(never, page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_paste_of_one_ledger_is_not_seen_in_another()
    {
        var rooms = shared.Rooms;
        var (_, path) = await Look(rooms, $"/l/default/posts/post-{rooms.Newest().Id}", Comments);

        using var other = await rooms.Send("/l/default/posts", path.Replace("/default/", "/client/", StringComparison.Ordinal) + "/take");

        Assert.Equal(HttpStatusCode.NotFound, other.StatusCode);
        Assert.DoesNotContain(
            "Malo",
            await rooms.Visitor.GetStringAsync(path.Replace("/default/", "/client/", StringComparison.Ordinal)),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task A_piece_of_the_feed_comes_in_as_posts_of_others()
    {
        await using var rooms = await OpenRooms.Open();
        using var sent = await rooms.Send(
            "/l/default/capture",
            "/l/default/capture",
            (
                "text",
                "Malo Le Goff\n • 1er\nUsine\n3 j •\nUne leçon apprise hier dans l'atelier : on n'arrête pas une ligne sans prévenir.\nJ’aime\nCommenter\nRepublier\nEnvoyer\n"
            ),
            ("network", "linkedin")
        );

        var page = OpenRooms.TextOf(await rooms.Page(sent.RequestMessage!.RequestUri!.AbsolutePath));

        Assert.Contains("1 post", page, StringComparison.Ordinal);
    }

    private static async Task<(string Text, string Path)> Look(OpenRooms rooms, string post, string text)
    {
        using var sent = await rooms.Send(post + "/capture", "/l/default/capture", ("text", text), ("post", post.Split('/')[^1]));
        var path = sent.RequestMessage!.RequestUri!.AbsolutePath;
        return (OpenRooms.TextOf(await rooms.Page(path)), path);
    }

    private static readonly Regex Number = new("[0-9]+");
}
