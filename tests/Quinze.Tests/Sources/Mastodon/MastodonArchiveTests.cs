using System.Formats.Tar;
using NodaTime;
using Quinze.Importing;
using Quinze.Sources.Mastodon;
using Quinze.Tests.Formats.Archives;
using Quinze.Tests.Sources.LinkedIn;
using Quinze.World;

namespace Quinze.Tests.Sources.Mastodon;

public class MastodonArchiveTests
{
    private static readonly MastodonArchiveSource Source = new();
    private static readonly Handle Yann = new("mastodon", "yann@ancre.example");
    private static readonly Lazy<Town> Town = new(() => Quinze.World.Town.Build(TownPlan.Small(15)));

    private static Told Read(string name, ReadingOptions? options = null) =>
        Told.Of(Source, Told.Case(MastodonArchiveSource.Name, name), options);

    private static string Outbox(string items) =>
        "{\"@context\":\"https://www.w3.org/ns/activitystreams\",\"orderedItems\":[" + items + "]}";

    private static string Post(string number, string more) =>
        """
            {"type":"Create","actor":"https://toot.example/users/anais","published":"2024-01-02T03:04:05Z","object":{"type":"Note",
            "id":"https://toot.example/users/anais/statuses/NUMBER","published":"2024-01-02T03:04:05Z","content":"<p>x</p>",MORE}}
            """.Replace("NUMBER", number, StringComparison.Ordinal).Replace("MORE", more, StringComparison.Ordinal);

    [Theory]
    [InlineData("generation-1")]
    [InlineData("generation-2")]
    [InlineData("generation-3")]
    [InlineData("lists-of-2017")]
    public void Every_row_of_every_generation_is_accounted_for(string name) => (Read(name)).AssertAccounted();

    [Theory]
    [InlineData("""["https://www.w3.org/ns/activitystreams#Public"]""", "[]", "public")]
    [InlineData("\"as:Public\"", "[]", "public")]
    [InlineData("[\"https://toot.example/users/anais/followers\"]", "\"Public\"", "unlisted")]
    [InlineData("[\"https://toot.example/users/anais/followers\"]", "[]", "private")]
    [InlineData("[]", "[]", "direct")]
    public void Whom_a_post_is_addressed_to_says_who_may_see_it(string to, string cc, string visibility)
    {
        var told = Told.OfFiles(Source, ("outbox.json", Outbox(Post("1", $"\"to\":{to},\"cc\":{cc}"))));

        Assert.Equal(visibility, Assert.Single(told.Posts).Visibility);
    }

    [Fact]
    public void A_direct_message_is_a_letter_with_its_words_and_no_post()
    {
        var told = Read("generation-1");

        var letter = Assert.Single(told.Of(InteractionKind.Message));
        Assert.Equal((Handle.Owner, Yann), (letter.From, letter.To.Single));
        Assert.Equal("@yann tu me rappelles ?", letter.Text.ToString());
        Assert.DoesNotContain(told.Posts, p => p.Ref == letter.Post);
        Assert.NotNull(letter.Conversation);
    }

    [Fact]
    public void In_an_audit_neither_letters_nor_posts_for_followers_nor_lists_are_read()
    {
        var audit = new ReadingOptions { AuditOnly = true };
        var first = Read("generation-1", audit);
        var second = Read("generation-2", audit);

        Assert.Empty(first.Of(InteractionKind.Message));
        Assert.DoesNotContain(first.Posts, p => p.Visibility is "private" or "direct");
        Assert.Equal(3, first.All.OfType<LeftAside>().Count(a => a.Reason.Contains("audit", StringComparison.Ordinal)));
        Assert.Empty(second.Of(InteractionKind.Follow));
        first.AssertAccounted();
    }

    [Fact]
    public void To_go_on_with_ones_own_thread_is_no_exchange()
    {
        var told = Read("generation-1");

        var thread = told.Posts.Single(p => p.Ref.ToString().EndsWith("/103", StringComparison.Ordinal));
        Assert.Equal(PostKind.Reply, thread.Kind);
        Assert.DoesNotContain(told.Acts, a => a.Place == thread.Place);
    }

    [Fact]
    public void Whom_one_answers_is_known_by_the_parents_address_or_else_by_the_first_one_named()
    {
        var told = Read("generation-1");

        var replies = told.Of(InteractionKind.Reply).Select(r => r.To.Single?.Key);
        Assert.Equal(["yann@ancre.example", "mona@kiosque.example"], replies);
        var mention = Assert.Single(told.Of(InteractionKind.Mention));
        // Léa's server lives under another name than her account: the name is hers, the address is joined to it.
        Assert.Equal("lea@encre.example", mention.To.Single?.Key);
    }

    [Fact]
    public void Likes_have_no_day_and_an_author_only_where_the_address_tells()
    {
        var told = Read("generation-1");

        var likes = told.Of(InteractionKind.Reaction).ToList();
        Assert.All(likes, l => Assert.Null(l.At));
        Assert.Equal([Yann, Yann, null, null], likes.Select(l => l.To.Single));
        Assert.Contains(told.All.OfType<Covered>(), c => c.Span is { Kind: "reaction", From: null, To: null, Complete: false });
    }

    [Fact]
    public void An_account_that_moved_is_the_same_person_under_all_its_names()
    {
        var told = Read("generation-1");

        Assert.Equal(
            ["mastodon:anais@toot.example", "mastodon:anais@vieux.example", "mastodon:anais@neuf.example"],
            told.Owner.Handles.Select(h => h.ToString())
        );
        Assert.Equal(
            ["anais@vieux.example", "anais@neuf.example"],
            told.All.OfType<OnePerson>().Where(o => o.A.Key == "anais@toot.example").Select(o => o.B.Key)
        );
    }

    [Fact]
    public void Of_two_lists_of_items_the_one_with_something_in_it_is_read()
    {
        var told = Read("generation-2");

        Assert.Single(told.Posts);
        Assert.Single(told.Of(InteractionKind.Repost));
        Assert.Equal(["the post itself is missing", "this is no account's address"], told.Faults.Order());
        Assert.Equal("the server counted 5 posts, 4 are here", told.All.OfType<FileRead>().First(f => f.Remark is not null).Remark);
    }

    [Fact]
    public void Of_two_full_lists_the_last_counts()
    {
        var (one, two) = (Post("1", "\"to\":\"Public\""), Post("2", "\"to\":\"Public\""));
        var text = Outbox($"{one}],\"orderedItems\":[{two}");

        var told = Told.OfFiles(Source, ("outbox.json", text));

        Assert.EndsWith("/2", Assert.Single(told.Posts).Ref.ToString(), StringComparison.Ordinal);
        told.AssertAccounted();
    }

    [Fact]
    public void Newer_archives_tell_how_often_a_post_was_liked_and_boosted()
    {
        var told = Read("generation-3");

        var first = told.Observations.Where(o => o.Post.ToString().EndsWith("/301", StringComparison.Ordinal)).ToList();
        Assert.Equal([("reactions", 4.0), ("reposts", 0.0)], first.Select(o => (o.Metric, o.Value)));
        Assert.All(first, o => Assert.Equal((new LocalDate(2026, 3, 1), new LocalDate(2026, 3, 5)), (o.From, o.To)));
    }

    [Fact]
    public void A_numbered_actor_is_joined_to_the_name_that_a_mention_gives()
    {
        var told = Read("generation-3");

        Assert.All(told.Of(InteractionKind.Repost), r => Assert.Equal("paul@grand.example", r.To.Single?.Key));
        Assert.Equal("paul@grand.example", Assert.Single(told.Of(InteractionKind.Reply)).To.Single?.Key);
        Assert.Equal(Yann, Assert.Single(told.Of(InteractionKind.Quote)).To.Single);
        Assert.Equal("À lire.", told.Posts.Single(p => p.Kind == PostKind.Quote).Text.ToString());
        Assert.Equal("mastodon:anais@grand.example", Assert.Single(told.Owner.Handles).ToString());
    }

    [Fact]
    public void A_number_met_before_its_name_is_joined_when_the_name_comes()
    {
        const string Boost =
            """{"type":"Announce","actor":"https://toot.example/users/anais","published":"2024-01-01T00:00:00Z","to":[],"cc":["https://g.example/ap/users/7"],"object":"https://g.example/ap/users/7/statuses/1"}""";
        var post = Post(
            "2",
            """ "to":"Public","tag":[{"type":"Mention","href":"https://g.example/ap/users/7","name":"@paul@g.example"}] """
        );

        var told = Told.OfFiles(Source, ("outbox.json", Outbox(Boost + "," + post)));

        var joined = Assert.Single(told.All.OfType<OnePerson>());
        Assert.Equal(("paul@g.example", "https://g.example/ap/users/7"), (joined.A.Key, joined.B.Key));
    }

    [Fact]
    public void The_words_of_a_post_keep_names_and_whole_links_and_lose_the_markup()
    {
        var told = Read("generation-1");

        Assert.Equal(
            "Un essai sur https://blog.example/essais/le-papier-qui-dure & la colle.\n\nDeuxième paragraphe, avec #reliure.",
            told.Posts[0].Text.ToString()
        );
        Assert.Equal(
            ("https://blog.example/essais/le-papier-qui-dure", "photo", "fr"),
            (told.Posts[0].Link, told.Posts[0].Media, told.Posts[0].Language)
        );
        Assert.StartsWith("@yann Oui", told.Posts[1].Text.ToString(), StringComparison.Ordinal);
        Assert.Contains(told.Posts, p => p.Text.ToString() == "Colle animale\n\nDiscret.");
        Assert.Contains(told.Posts, p => p.Text.ToString() == "Quel papier ?\n\nVergé\nVélin");
    }

    [Theory]
    [InlineData("Account address,Show boosts,Notify on new posts,Languages\nyann@ancre.example,true,false,\n")]
    [InlineData("yann@ancre.example\n")]
    [InlineData("\uFEFFAccount address\r\nYann@Ancre.example\r\n")]
    public void Lists_of_old_and_new_say_whom_the_owner_follows(string text)
    {
        var told = Told.OfFiles(Source, ("following_accounts.csv", text));

        var follow = Assert.Single(told.Of(InteractionKind.Follow));
        Assert.Equal((Yann, null), (follow.To.Single, follow.At));
        told.AssertAccounted();
    }

    [Fact]
    public void However_it_is_packed_an_archive_says_the_same()
    {
        using var temp = new TempFolder();
        var folder = Path.Combine(Told.Case(MastodonArchiveSource.Name, "generation-1"), "archive-20221107101500-0a1b2c3d");
        var files = Directory
            .GetFiles(folder, "*", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal)
            .Select(f => (Name: Path.GetRelativePath(folder, f), Bytes: File.ReadAllBytes(f)))
            .ToArray();
        const string Name = "archive-20221107101500-0a1b2c3d";
        TarEntry[] Entries() => [.. files.Select(f => TarTests.File(f.Name, f.Bytes))];
        var zip = temp.Write(Name + ".zip", ArchivesTests.Zip(files));
        var packed = temp.Write(Name + ".tar.gz", TarTests.Tar(true, Entries()));
        var plain = temp.Write(Name + ".tar", TarTests.Tar(false, Entries()));

        var expected = Rows(Told.Of(Source, folder));

        Assert.Equal(expected, Rows(Told.Of(Source, zip)));
        Assert.Equal(expected, Rows(Told.Of(Source, packed)));
        Assert.Equal(expected, Rows(Told.Of(Source, plain)));

        static List<string> Rows(Told told) =>
            [
                .. told.Posts.Select(p => $"{p.Kind} {p.Ref} {p.At} {p.Visibility} {p.Text}"),
                .. told.Acts.Select(a => $"{a.Kind} {a.Post} {a.At} {a.To.Single}"),
            ];
    }

    [Theory]
    [InlineData(MastodonGeneration.Y2022)]
    [InlineData(MastodonGeneration.Y2024)]
    [InlineData(MastodonGeneration.Y2026)]
    public void What_is_read_of_an_invented_town_is_what_happened_in_it(MastodonGeneration generation)
    {
        using var temp = new TempFolder();
        var truth = MastodonArchive.Write(Town.Value, temp.Folder, generation);

        var told = Told.Of(Source, truth.Path);

        told.AssertAccounted();
        Assert.Empty(told.Faults);
        Assert.Equal(truth.Posts, Told.Sorted(told.Posts.Select(p => p.Kind)));
        Assert.Equal(truth.Interactions, told.Counted());
        Assert.Equal(truth.People, told.Acts.Select(a => a.To.Single).OfType<Handle>().Distinct().Count());
        Assert.Equal(truth.Aside["postsForFollowers"], told.Posts.Count(p => p.Visibility == "private"));
        Assert.Contains(told.Owner.Handles[0].ToString(), Truth.Of(Town.Value).People[0].Handles);
        foreach (var (name, rows) in truth.Rows)
        {
            Assert.Equal(rows, told.All.OfType<FileRead>().Single(f => told.Files[f.Place.File].Name == name).Rows);
        }
    }

    [Fact]
    public void Cut_anywhere_an_outbox_gives_what_is_left_and_ends()
    {
        var text = File.ReadAllText(Path.Combine(Told.Case(MastodonArchiveSource.Name, "generation-3"), "outbox.json"));

        for (var length = 0; length < text.Length; length += 211)
        {
            var told = Told.OfFiles(Source, ("outbox.json", text[..length]));

            told.AssertAccounted();
            Assert.All(told.All.OfType<Covered>(), c => Assert.False(c.Span.Complete));
        }
    }

    [Theory]
    [InlineData("outbox.json", "{\"@context\":\"https://www.w3.org/ns/activitystreams\",\"orderedItems\":[]}", true)]
    [InlineData("outbox_formatted.json", "{\n  \"@context\": [\"https://www.w3.org/ns/activitystreams\"]}", true)]
    [InlineData("following_accounts.csv", "yann@ancre.example\n", true)]
    [InlineData("outbox.json", "{\"messages\":[]}", false)]
    [InlineData("following_accounts.csv", "First Name,Last Name\n", false)]
    [InlineData("Connections.csv", "First Name,Last Name\n", false)]
    [InlineData("likes.json", "[]", false)]
    public void An_archive_is_known_by_what_its_files_say(string name, string text, bool isOurs)
    {
        using var temp = new TempFolder();
        using var archive = Quinze.Sources.Formats.Archives.Archives.Open(temp.Write(name, text), temp.Folder);

        Assert.Equal(isOurs, Source.Recognise(archive).IsOurs);
    }
}
