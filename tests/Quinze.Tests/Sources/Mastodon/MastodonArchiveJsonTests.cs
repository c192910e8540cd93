using Quinze.Importing;
using Quinze.Sources.Mastodon;
using Quinze.Tests.Sources.LinkedIn;
using Quinze.World;

namespace Quinze.Tests.Sources.Mastodon;

public class MastodonArchiveJsonTests
{
    private static readonly MastodonArchiveJsonSource Source = new();

    private static Told Read(string name, ReadingOptions? options = null) =>
        Told.Of(Source, Told.Case(MastodonArchiveJsonSource.Name, name), options);

    [Theory]
    [InlineData("with-mentions")]
    [InlineData("posts-only")]
    public void Every_row_is_accounted_for(string name) => (Read(name)).AssertAccounted();

    [Fact]
    public void Names_of_the_own_server_get_its_host()
    {
        var told = Read("with-mentions");

        Assert.Equal("mastodon:anais@toot.example", Assert.Single(told.Owner.Handles).ToString());
        Assert.Contains(told.All.OfType<Seen>(), s => s.Who.Key == "lea@toot.example" && s.Name == "Léa Tanguy");
        Assert.Equal("yann@ancre.example", Assert.Single(told.Of(InteractionKind.Repost)).To.Single?.Key);
    }

    [Fact]
    public void Those_who_answer_name_and_write_to_the_owner_are_known()
    {
        var told = Read("with-mentions");

        var received = told.Acts.Where(a => a.From != Handle.Owner && a.Kind != InteractionKind.Follow).ToList();
        Assert.Equal(
            [
                (InteractionKind.Reply, "lea@toot.example", "@anais lequel ?"),
                (InteractionKind.Mention, "yann@ancre.example", "@anais à voir."),
                (InteractionKind.Message, "yann@ancre.example", "@anais bien reçu."),
            ],
            received.Select(a => (a.Kind, a.From!.Key, a.Text.ToString()))
        );
        Assert.Equal("https://toot.example/users/anais/statuses/500", received[0].Post.ToString());
    }

    [Fact]
    public void Posts_have_their_visibility_and_their_numbers()
    {
        var told = Read("with-mentions");

        Assert.Equal(["public", "public", "unlisted", "private"], told.Posts.Select(p => p.Visibility));
        Assert.Equal("lea@toot.example", Assert.Single(told.Of(InteractionKind.Reply), r => r.From == Handle.Owner).To.Single?.Key);
        Assert.Equal(3, told.Observations.Single(o => o.Metric == "reactions" && o.Post == told.Posts[2].Ref).Value);
        Assert.Equal("the post has no address", Assert.Single(told.Faults));
    }

    [Fact]
    public void Follows_go_both_ways_and_have_no_day()
    {
        var told = Read("with-mentions");

        var follows = told.Of(InteractionKind.Follow).ToList();
        Assert.Equal((2, 1), (follows.Count(f => f.From != Handle.Owner), follows.Count(f => f.From == Handle.Owner)));
        Assert.All(follows, f => Assert.Null(f.At));
    }

    [Fact]
    public void A_list_that_was_not_fetched_is_written_empty_and_says_nothing()
    {
        var told = Read("posts-only");

        Assert.DoesNotContain(told.All.OfType<Covered>(), c => c.Span.Kind is "follow" or "reaction" or "message");
        Assert.False(told.All.OfType<Covered>().Single(c => c.Span.Kind == "reply").Span.Complete);
        Assert.True(told.All.OfType<Covered>().Single(c => c.Span.Kind == "post").Span.Complete);
    }

    [Fact]
    public void In_an_audit_neither_letters_nor_lists_of_people_are_read()
    {
        var told = Read("with-mentions", new ReadingOptions { AuditOnly = true });

        Assert.Empty(told.Of(InteractionKind.Message));
        Assert.Empty(told.Of(InteractionKind.Follow));
        Assert.DoesNotContain(told.Posts, p => p.Visibility == "private");
        told.AssertAccounted();
    }

    [Fact]
    public void What_is_read_of_an_invented_town_is_what_happened_in_it()
    {
        using var temp = new TempFolder();
        var truth = MastodonJson.Write(Quinze.Tests.World.Towns.Small(), Path.Combine(temp.Folder, "toot.example.user.owner.json"));

        var told = Told.Of(Source, truth.Path);

        told.AssertAccounted();
        Assert.Empty(told.Faults);
        Assert.Equal(truth.Posts, Told.Sorted(told.Posts.Select(p => p.Kind)));
        Assert.Equal(truth.Interactions, told.Counted());
        Assert.Equal(truth.Rows.Values.Single(), Assert.Single(told.All.OfType<FileRead>()).Rows);
    }
}
