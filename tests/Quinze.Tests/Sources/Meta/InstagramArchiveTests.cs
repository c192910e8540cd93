using NodaTime;
using Quinze.Importing;
using Quinze.Sources;
using Quinze.Sources.Meta;
using Quinze.Tests.Sources.LinkedIn;

namespace Quinze.Tests.Sources.Meta;

public class InstagramArchiveTests
{
    private const string Newest = "instagram-anais.k-2026-11-01-AbCdEfGh";

    private static readonly InstagramArchiveSource Source = new();
    private static readonly Lazy<Told> Of2022 = new(() => Read("layout-2022"));
    private static readonly Lazy<Told> Of2026 = new(() => Read(Newest));

    private static Told Read(string name, ReadingOptions? options = null) =>
        Told.Of(Source, Told.Case(InstagramArchiveSource.Name, name), options);

    private static IEnumerable<string?> Whose(IEnumerable<InteractionEntry> acts) => acts.Select(a => a.To.Single?.Key);

    [Theory]
    [InlineData("layout-2020")]
    [InlineData("layout-2022")]
    [InlineData(Newest)]
    public void Every_row_of_every_layout_is_accounted_for(string name) => Read(name).AssertAccounted();

    [Theory]
    [InlineData("layout-2020", 2, 3, 2, 3)]
    [InlineData("layout-2022", 5, 3, 2, 3)]
    public void Every_layout_gives_posts_likes_comments_and_follows(string name, int posts, int likes, int comments, int follows)
    {
        var told = Read(name);

        Assert.Equal(
            (posts, likes, comments, follows),
            (
                told.Posts.Count,
                told.Of(InteractionKind.Reaction).Count(),
                told.Of(InteractionKind.Comment).Count(),
                told.Of(InteractionKind.Follow).Count()
            )
        );
    }

    [Theory]
    [InlineData("layout-2020")]
    [InlineData("layout-2022")]
    public void The_owner_is_the_account_in_the_profile(string name) =>
        Assert.Equal("instagram:anais.k", Assert.Single(Read(name).Owner.Handles).ToString());

    [Fact]
    public void Where_threads_is_in_it_the_owner_is_the_same_there() =>
        Assert.Equal(
            ["instagram:anais.k", "threads:anais.k"],
            Of2026.Value.Owner.Handles.Select(h => h.ToString()).Order(StringComparer.Ordinal)
        );

    [Fact]
    public void An_account_is_taken_from_value_title_or_address()
    {
        var follows = Of2026.Value.Of(InteractionKind.Follow).Where(f => f.Network == "instagram").ToList();

        Assert.Equal(["yann_lg", "lea.m"], follows.Where(f => f.From != Handle.Owner).Select(f => f.From?.Key));
        Assert.Equal(["yann_lg", "nora.suivie"], Whose(follows.Where(f => f.From == Handle.Owner)));
        Assert.Contains("the account has no name", Of2026.Value.Faults);
    }

    [Fact]
    public void The_caption_stands_with_the_only_picture_or_with_the_post()
    {
        Assert.Equal(
            [
                "Un seul carnet, à la main 👍 @yann_lg et anais@example.org",
                "Plusieurs images : un été",
                "",
                "La presse, en vingt secondes",
                "Gardé pour moi",
            ],
            Of2022.Value.Posts.OrderBy(p => p.At).Select(p => p.Text.ToString())
        );
        Assert.Equal(["yann_lg"], Whose(Of2022.Value.Of(InteractionKind.Mention)));
    }

    [Fact]
    public void What_is_not_for_everyone_says_so()
    {
        Assert.Equal("only_me", Of2022.Value.Posts.Single(p => p.Text.ToString() == "Gardé pour moi").Visibility);
        Assert.All(Of2026.Value.Posts.Where(p => p.Network == "instagram"), p => Assert.Equal("private", p.Visibility));
        Assert.Equal(PostKind.Story, Of2022.Value.Posts.Single(p => p.Text.IsEmpty).Kind);
        Assert.DoesNotContain(Read(Newest, new ReadingOptions { AuditOnly = true }).Posts, p => p.Visibility == "private");
    }

    [Fact]
    public void Likes_name_the_owner_of_the_post_in_every_shape()
    {
        Assert.Equal(["yann_lg", null, "lea.m"], Whose(Of2022.Value.Of(InteractionKind.Reaction).OrderBy(r => r.At)));
        var newest = Of2026.Value.Of(InteractionKind.Reaction).Where(r => r.Network == "instagram").OrderBy(r => r.At).ToList();
        Assert.Equal(["yann_lg", "lea.m"], Whose(newest));
        Assert.Equal("https://www.instagram.com/p/DDD444/", newest[0].Post.ToString());
        Assert.Contains(Of2026.Value.All.OfType<Seen>(), s => s.Who.Key == "yann_lg" && s.Name == "Yann Le Goff 🌊");
    }

    [Fact]
    public void Labels_of_a_comment_are_read_in_any_language_by_their_order()
    {
        Assert.Equal(
            [
                ("Quelle belle couleur", "yann_lg"),
                ("Ça, oui", "lea.m"),
                ("Eine Sprache, die niemand kennt", "nora.suivie"),
                ("Encore !", null),
            ],
            Of2026.Value.Of(InteractionKind.Comment).Select(c => (c.Text.ToString(), c.To.Single?.Key))
        );
    }

    [Fact]
    public void Two_who_talk_alone_are_joined_to_an_account_only_where_their_folder_proves_it()
    {
        var joined = Assert.Single(Of2022.Value.All.OfType<OnePerson>());
        Assert.Equal(("name:yann#17842000000000001", "yann_lg"), (joined.A.Key, joined.B.Key));

        // "leam" may as well be made of the name "Léa M"; and lea.m is another name.
        Assert.Contains(Of2022.Value.Acts, a => a.From?.Key == "name:léa m#17842000000000002");
        Assert.DoesNotContain(
            Of2026.Value.Of(InteractionKind.Message).Where(m => m.To.Count > 1),
            m => m.To.Many.ToArray().Any(h => h.Key == "yann_lg")
        );
    }

    [Fact]
    public void A_reaction_written_as_a_letter_and_a_closed_account_are_known()
    {
        Assert.Contains(Of2022.Value.All.OfType<LeftAside>(), a => a.Reason == "a reaction to a message");
        Assert.Equal(Marks.ClosedAccount, Of2022.Value.Of(InteractionKind.Message).Single(m => m.Text.ToString() == "Hé").Marks);
    }

    [Fact]
    public void The_layout_of_2020_tells_letters_by_account_and_pictures_of_one_post_are_one()
    {
        var told = Read("layout-2020");

        Assert.Equal(["yann_lg", "owner", "yann_lg", null], told.Of(InteractionKind.Message).Select(m => m.From?.Key));
        Assert.Single(told.Posts, p => p.Text.ToString() == "Deux carnets, avec @yann_lg");
        Assert.Contains(told.All.OfType<LeftAside>(), a => a.Reason == "a further picture of a post; it is read with the first");
        Assert.Contains("neither when nor what was liked is told", told.Faults);
    }

    [Fact]
    public void Threads_inside_are_of_the_network_threads()
    {
        var posts = Of2026.Value.Posts.Where(p => p.Network == "threads").ToList();

        Assert.Equal([PostKind.Post, PostKind.Reply, PostKind.Post], posts.Select(p => p.Kind));
        Assert.Equal(["stella_une", "yann_lg"], Whose(Of2026.Value.Of(InteractionKind.Reaction).Where(r => r.Network == "threads")));
        Assert.Contains(Of2026.Value.All.OfType<Covered>(), c => c.Span is { Source: ThreadsArchiveSource.Name, Kind: "post" });
    }

    [Fact]
    public void Threads_alone_is_known_and_read()
    {
        var told = Told.Of(new ThreadsArchiveSource(), Told.Case(ThreadsArchiveSource.Name, "threads-anais-2026-11-01-AbCdEfGh"));

        told.AssertAccounted();
        Assert.Equal("threads:anais.k", Assert.Single(told.Owner.Handles).ToString());
        Assert.Equal(["the post has no time"], told.Faults);
        Assert.Equal(["stella_une", "lea.m"], Whose(told.Acts).Order(StringComparer.Ordinal).Reverse());
    }

    [Theory]
    [InlineData("instagram-archive", "layout-2020")]
    [InlineData("instagram-archive", "layout-2022")]
    [InlineData("instagram-archive", Newest)]
    [InlineData("facebook-archive", "layout-2019")]
    [InlineData("facebook-archive", "layout-2022")]
    [InlineData("threads-archive", "threads-anais-2026-11-01-AbCdEfGh")]
    [InlineData("google-takeout", "takeout-20261105T101500Z-001")]
    public void Each_export_is_claimed_by_its_own_source_and_no_other(string source, string name)
    {
        using var temp = new TempFolder();
        using var archive = Quinze.Sources.Formats.Archives.Archives.Open(Told.Case(source, name), temp.Folder);

        Assert.Equal(source, AllSources.List.First(s => s.Recognise(archive).IsOurs).Card.Name);
    }

    [Fact]
    public void The_day_is_that_of_the_name() => Assert.Equal(new LocalDate(2026, 11, 1), Of2026.Value.Owner.ArchiveDay);
}
