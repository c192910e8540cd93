using AngleSharp.Dom;
using Quinze.Analyses;
using Quinze.Views;
using Quinze.Web.Ledgers;
using Quinze.Web.Parts;
using static Quinze.Tests.Web.Parts.PartFixtures;

namespace Quinze.Tests.Web.Parts;

/// <summary>One thing on the desk, and what stands in its place when it is settled.</summary>
public sealed class DeskPartTests
{
    private const string There = "linkedin";

    private static DeskEntry Waiting(string kind = "question", string? quote = "Combien coûte un escalier ?", string channel = "message") =>
        new(new DeskItem(kind, Ines, "interaction-7", channel, First, 12, 2.5, 40, "fifteen", quote, []), null, false);

    private static Task<IElement> Line(DeskEntry entry, Handle? handle = null, PostRef post = default, string language = "en") =>
        PartReader
            .In(language)
            .Read<DeskLine>(
                ("Entry", entry),
                ("Ledger", "mine"),
                ("Back", "/l/mine/today"),
                ("Person", new Person(1, Ines.Name, [handle ?? new Handle(There, "/in/ines")])),
                ("Post", post)
            );

    [Fact]
    public async Task Its_reason_is_said_once_and_what_they_wrote_stays_theirs()
    {
        var line = await Line(Waiting());

        Assert.Equal("12\u00A0days ago.", PartReader.TextOf(line.QuerySelectorAll(".why").Single()));
        Assert.Equal("Combien coûte un escalier ?", line.QuerySelector("blockquote > bdi")!.TextContent);
        Assert.Equal("2½min", PartReader.TextOf(line.QuerySelector(".min")));
    }

    [Fact]
    public async Task It_is_answered_where_it_was_asked_in_another_tab()
    {
        var answer = (await Line(Waiting())).QuerySelector("a.first")!;

        Assert.Equal("https://www.linkedin.com/in/ines/", answer.GetAttribute("href"));
        Assert.Equal("_blank", answer.GetAttribute("target"));
        Assert.Contains("on LinkedIn, in another tab", PartReader.TextOf(answer), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData("data:text/html,<script>alert(1)</script>")]
    [InlineData("http://example.org/post/1")]
    [InlineData("file:///etc/passwd")]
    [InlineData("at://did:plc:x/app.bsky.feed.post/../../evil")]
    public async Task An_address_that_an_archive_made_up_leads_nowhere_else(string address)
    {
        var line = await Line(Waiting(channel: "comment"), post: PostRef.At(address));

        Assert.All(
            line.QuerySelectorAll("a"),
            a =>
                Assert.True(
                    a.GetAttribute("href")!.StartsWith("/l/mine/", StringComparison.Ordinal)
                        || a.GetAttribute("href") == "https://www.linkedin.com/in/ines/"
                )
        );
    }

    [Theory]
    [InlineData("linkedin", "javascript:alert(1)")]
    [InlineData("mastodon", "ines@evil.example.org/@you?")]
    [InlineData("x", "@a/../../b")]
    [InlineData("nowhere", "https://evil.example.org")]
    public void A_handle_becomes_a_page_of_its_network_or_none(string network, string key)
    {
        var there = AnswerElsewhere.OfHandle(new Handle(network, key));

        Assert.True(there is null || new Uri(there.Value.Address) is { Scheme: "https", Host: "x.com", Segments.Length: 2 });
    }

    [Fact]
    public async Task What_is_known_of_no_page_is_read_here()
    {
        var first = (await Line(Waiting(), new Handle("csv", "row-3"))).QuerySelector(".first")!;

        Assert.Equal(("/l/mine/people/person-2", "Read it all"), (first.GetAttribute("href"), PartReader.TextOf(first)));
    }

    [Theory]
    [InlineData("en", "silence", "Write", "Later|We talk elsewhere")]
    [InlineData("en", "promise", "Keep it", "Done|Later|Not for me")]
    [InlineData("fr", "question", "Répondre", "Fait|Plus tard|Pas pour moi")]
    public async Task What_one_can_do_fits_what_it_is(string language, string kind, string first, string others)
    {
        var line = await Line(Waiting(kind), language: language);

        Assert.StartsWith(first, PartReader.TextOf(line.QuerySelector("a.first")), StringComparison.Ordinal);
        Assert.Equal(others, string.Join('|', line.QuerySelectorAll("form button").Select(PartReader.TextOf)));
        Assert.Equal(PartReader.Token, line.QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value"));
    }

    [Fact]
    public async Task What_a_critic_is_taken_for_sits_on_the_words_with_what_one_can_do()
    {
        var line = await Line(Waiting("complaint") with { Label = "critic-disappointed-customer" });

        Assert.NotEmpty(line.QuerySelectorAll(".why .advice"));
        Assert.Equal("disappointed customer", PartReader.TextOf(line.QuerySelector(".tag.alert")));
    }

    [Theory]
    [InlineData("done", 1, "Done.")]
    [InlineData("done", 3, "All 3 put away.")]
    [InlineData("snooze", 1, "It will come back later.")]
    [InlineData("elsewhere", 1, "Noted: you talk elsewhere. Silence here means nothing.")]
    [InlineData("pass", 1, "Not for you: it will not come back.")]
    public async Task What_was_settled_says_what_was_done_and_offers_the_way_back(string what, int count, string said)
    {
        var line = await PartReader.English.Read<SettledLine>(
            ("Ledger", "mine"),
            ("Decided", 41L),
            ("What", what),
            ("Count", count),
            ("Back", "/l/mine/today?a=\"b\"")
        );

        var status = line.QuerySelector("[role=status]")!;
        var undo = status.QuerySelector("button[hx-post='/l/mine/act/undo']")!;
        Assert.StartsWith(said, PartReader.TextOf(status), StringComparison.Ordinal);
        var sent = System.Text.Json.JsonDocument.Parse(undo.GetAttribute("hx-vals")!).RootElement;
        Assert.Equal((41, "/l/mine/today?a=\"b\""), (sent.GetProperty("number").GetInt64(), sent.GetProperty("back").GetString()));
    }
}
