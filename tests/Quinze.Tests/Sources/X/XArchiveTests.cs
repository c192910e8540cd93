using NodaTime;
using Quinze.Importing;
using Quinze.Sources.X;
using Quinze.Tests.Sources.LinkedIn;
using Quinze.World;

namespace Quinze.Tests.Sources.X;

public class XArchiveTests
{
    private static readonly XArchiveSource Source = new();
    private static readonly Lazy<Town> Town = new(() => Quinze.World.Town.Build(TownPlan.Small(15)));

    private static Told Read(string name, ReadingOptions? options = null) => Told.Of(Source, Told.Case(XArchiveSource.Name, name), options);

    private static PostEntry Ending(Told told, string number) =>
        told.Posts.Single(p => p.Ref.ToString().EndsWith(number, StringComparison.Ordinal));

    [Theory]
    [InlineData("parts-2023")]
    [InlineData("root-2019")]
    public void Every_row_of_every_layout_is_accounted_for(string name) => (Read(name)).AssertAccounted();

    [Fact]
    public void Both_parts_of_the_posts_are_read()
    {
        var told = Read("parts-2023");
        int Count(PostKind kind) => told.Posts.Count(p => p.Kind == kind);

        Assert.Equal((6, 2, 1), (Count(PostKind.Post), Count(PostKind.Reply), Count(PostKind.Quote)));
        Assert.Equal(
            "the list of contents says 4 records, 3 are here",
            told.All.OfType<FileRead>().Single(f => told.Files[f.Place.File].Name == "data/tweets-part1.js").Remark
        );
        Assert.Contains(
            "data/moment.js".Split('/')[1],
            told.All.OfType<FileLeftAside>().Single(f => told.Files[f.Place.File].Name == "data/manifest.js").Reason,
            StringComparison.Ordinal
        );
        Assert.All(told.All.OfType<Covered>().Where(c => c.Span.Kind == "post"), c => Assert.False(c.Span.Complete));
    }

    [Fact]
    public void Links_are_whole_pictures_are_no_links_and_escapes_are_undone()
    {
        var post = Ending(Read("parts-2023"), "1588091234567890944");

        Assert.Equal("Un carnet & une colle : 3 < 4 https://blog.example/colle", post.Text.ToString());
        Assert.Equal(("https://blog.example/colle", "photo", "fr"), (post.Link, post.Media, post.Language));
        Assert.Equal(Instant.FromUtc(2022, 11, 3, 8, 50, 26), post.At!.Value.Instant);
    }

    [Fact]
    public void Answers_passed_on_posts_quotes_and_names_are_acts_towards_people_by_their_number()
    {
        var told = Read("parts-2023");

        Assert.Equal("2002", Assert.Single(told.Of(InteractionKind.Reply)).To.Single?.Key);
        Assert.Equal("2003", Assert.Single(told.Of(InteractionKind.Repost)).To.Single?.Key);
        var quote = Assert.Single(told.Of(InteractionKind.Quote));
        Assert.Equal(("@yann_lg", "https://x.com/i/status/1587000000000000002"), (quote.To.Single?.Key, quote.Post.ToString()));
        Assert.Equal(["2003", "@partie", "2002"], told.Of(InteractionKind.Mention).Select(m => m.To.Single?.Key));
    }

    [Fact]
    public void A_name_is_joined_to_the_only_number_it_had_and_a_gone_account_to_none()
    {
        var joined = Assert.Single((Read("parts-2023")).All.OfType<OnePerson>());

        Assert.Equal(("2002", "@yann_lg"), (joined.A.Key, joined.B.Key));
    }

    [Fact]
    public void A_name_that_two_accounts_had_is_joined_to_neither()
    {
        const string Post =
            """{"id_str":"{0}","full_text":"@bob","created_at":"Thu Nov 03 08:50:26 +0000 2022","entities":{"user_mentions":[{"screen_name":"bob","name":"B","id_str":"{1}"}]}}""";
        var posts = string.Join(
            ",",
            new[] { ("1", "7"), ("2", "8"), ("3", "-1") }.Select(p =>
                Post.Replace("{0}", p.Item1, StringComparison.Ordinal).Replace("{1}", p.Item2, StringComparison.Ordinal)
            )
        );

        var told = Told.OfFiles(Source, ("tweet.js", $"window.YTD.tweet.part0 = [{posts}]"));

        Assert.Equal(["7", "8", "@bob"], told.Of(InteractionKind.Mention).Select(m => m.To.Single?.Key));
        Assert.Empty(told.All.OfType<OnePerson>());
    }

    [Fact]
    public void Own_threads_are_no_exchange_and_counts_of_passed_on_posts_no_observation()
    {
        var told = Read("parts-2023");

        var thread = Ending(told, "1588093234567890944");
        Assert.DoesNotContain(told.Acts, a => a.Place == thread.Place);
        Assert.DoesNotContain(told.Observations, o => o.Post.ToString().EndsWith("1588094234567890944", StringComparison.Ordinal));
        var liked = told.Observations.First(o => o.Post == Ending(told, "1588091234567890944").Ref);
        Assert.Equal(
            ("reactions", 5.0, new LocalDate(2022, 11, 3), new LocalDate(2023, 2, 10)),
            (liked.Metric, liked.Value, liked.From, liked.To)
        );
    }

    [Fact]
    public void An_impossible_time_is_taken_from_the_number()
    {
        var post = Ending(Read("parts-2023"), "1588097234567890944");

        Assert.Equal(new LocalDate(2022, 11, 3), post.At!.Value.Day);
    }

    [Theory]
    [InlineData("1588091234567890944", 2022, 11, 3)]
    [InlineData("20", 0, 0, 0)]
    public void A_number_tells_its_time_since_november_2010(string number, int year, int month, int day) =>
        Assert.Equal(year == 0 ? null : new LocalDate(year, month, day), XSnowflake.At(number)?.InUtc().Date);

    [Fact]
    public void Only_the_last_version_of_an_edited_post_is_read()
    {
        var told = Read("parts-2023");

        Assert.Equal("Une faute de frappe", Ending(told, "1588099234567890944").Text.ToString());
        Assert.Contains(told.All.OfType<LeftAside>(), a => a.Reason == "an earlier version of a post that was edited");
    }

    [Fact]
    public void A_long_post_is_whole_and_a_long_text_without_its_post_stands_for_itself()
    {
        var told = Read("parts-2023");

        Assert.Equal(350, Ending(told, "1589000000000000000").Text.ToString().Trim().Length);
        Assert.StartsWith("Un long texte dont", Ending(told, "1590000000000000001").Text.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain(told.Posts, p => p.Ref.ToString().EndsWith("1589000000000000001", StringComparison.Ordinal));
    }

    [Fact]
    public void Letters_go_both_ways_once_and_in_groups_to_those_who_were_there()
    {
        var told = Read("parts-2023");

        var letters = told.Of(InteractionKind.Message).ToList();
        Assert.Equal(4, letters.Count);
        Assert.Equal(["Tu as le patron ?", "Je t'envoie ça."], letters.Take(2).Select(l => l.Text.ToString()));
        Assert.Equal(("2002", Handle.Owner), (letters[0].From?.Key, letters[0].To.Single));
        var hello = letters.Single(l => l.Text.ToString() == "Bonjour à tous");
        var thanks = letters.Single(l => l.Text.ToString() == "Merci de l'accueil");
        Assert.Equal(["2002", "2003"], hello.To.Many.ToArray().Select(h => h.Key).Order());
        Assert.Equal(["2002", "2003", "owner"], thanks.To.Many.ToArray().Select(h => h.Key).Order());
    }

    [Fact]
    public void Where_only_the_headers_are_they_say_who_wrote_to_whom()
    {
        var told = Read("root-2019");

        Assert.Equal(1, told.Counted()["message"].Sent);
        Assert.Equal(1, told.Counted()["message"].Received);
        Assert.All(told.Of(InteractionKind.Message), m => Assert.True(m.Text.IsEmpty));
    }

    [Fact]
    public void Old_posts_are_bare_and_a_broken_one_costs_only_itself()
    {
        var told = Read("root-2019");

        Assert.Equal(2, told.Posts.Count);
        Assert.Equal(2, told.Faults.Count());
        Assert.Equal(["x:1001", "x:@anais_k"], told.Owner.Handles.Select(h => h.ToString()));
    }

    [Fact]
    public void Likes_have_neither_day_nor_author()
    {
        var likes = (Read("parts-2023")).Of(InteractionKind.Reaction).ToList();

        Assert.Equal(2, likes.Count);
        Assert.All(likes, l => Assert.Equal((null, 0), (l.At, l.To.Count)));
    }

    [Fact]
    public void In_an_audit_neither_letters_nor_lists_of_people_are_opened()
    {
        var told = Read("parts-2023", new ReadingOptions { AuditOnly = true });

        Assert.Empty(told.Of(InteractionKind.Message));
        Assert.Empty(told.Of(InteractionKind.Follow));
        Assert.Equal(5, told.All.OfType<FileLeftAside>().Count(f => f.Reason == "not read in an audit"));
    }

    [Theory]
    [InlineData(XLayout.Y2019)]
    [InlineData(XLayout.Y2023)]
    public void What_is_read_of_an_invented_town_is_what_happened_in_it(XLayout layout)
    {
        using var temp = new TempFolder();
        var truth = XArchive.Write(Town.Value, temp.Folder, layout);

        var told = Told.Of(Source, truth.Path);

        told.AssertAccounted();
        Assert.Empty(told.Faults);
        Assert.Empty(told.All.OfType<FileUnread>());
        Assert.Equal(truth.Posts, Told.Sorted(told.Posts.Select(p => p.Kind)));
        Assert.Equal(truth.Interactions, told.Counted());
        foreach (var (name, rows) in truth.Rows)
        {
            Assert.Equal(rows, told.All.OfType<FileRead>().Single(f => told.Files[f.Place.File].Name == name).Rows);
        }
    }

    [Theory]
    [InlineData("tweet.js", "window.YTD.tweet.part0 = [ ]", true)]
    [InlineData("manifest.js", "window.__THAR_CONFIG = {", true)]
    [InlineData("anything.js", "window.YTD.like.part0 = [", true)]
    [InlineData("tweets.js", "export default [];", false)]
    [InlineData("tweets.json", "[]", false)]
    public void An_archive_is_known_by_how_its_files_begin(string name, string text, bool isOurs)
    {
        using var temp = new TempFolder();
        using var archive = Quinze.Sources.Formats.Archives.Archives.Open(temp.Write(name, text), temp.Folder);

        Assert.Equal(isOurs, Source.Recognise(archive).IsOurs);
    }
}
