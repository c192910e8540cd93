using NodaTime;
using Quinze.Importing;
using Quinze.Sources.Bluesky;
using Quinze.Tests.Formats.Car;

namespace Quinze.Tests.Sources.Bluesky;

public sealed class RealRepositoryTests
{
    private const string Paul = "paul_staging.repo.car";

    [Theory]
    [InlineData(Paul, 101, 60, 15, 8)]
    [InlineData("fakermaker.repo.car", 26, 22, 15, 78)]
    [InlineData("greenground.repo.car", 0, 0, 0, 2)]
    [InlineData("repo_slice.car", 1, 0, 0, 0)]
    [InlineData("bafyreieovfuizojpw3zresz7sx3nk4trm2by23pt5rxbey3jme4uo5ogiu.car", 5, 0, 0, 0)]
    public void Every_post_and_gesture_of_a_real_repository_is_read(string name, int posts, int likes, int reposts, int follows)
    {
        var readings = Read(name);

        Assert.Equal(posts, readings.OfType<PostEntry>().Count());
        Assert.Equal(
            (likes, reposts, follows),
            (Count(readings, InteractionKind.Reaction), Count(readings, InteractionKind.Repost), Count(readings, InteractionKind.Follow))
        );
    }

    [Theory]
    [InlineData(Paul)]
    [InlineData("fakermaker.repo.car")]
    [InlineData("greenground.repo.car")]
    [InlineData("repo_slice.car")]
    [InlineData("bafyreieovfuizojpw3zresz7sx3nk4trm2by23pt5rxbey3jme4uo5ogiu.car")]
    public void Every_row_of_a_real_repository_is_accounted_for(string name)
    {
        var readings = Read(name);

        var rows = Assert.Single(readings.OfType<FileRead>()).Rows;
        var lines = readings.Where(r => r is Entry or Unread or LeftAside).Select(r => r.Place.Line).Distinct().Order();
        Assert.Equal(Enumerable.Range(1, (int)rows).Select(n => (long)n), lines);
    }

    /// <summary>Looks for the type's bytes anywhere in the file, knowing nothing of blocks and trees.</summary>
    [Theory]
    [InlineData(Paul, "app.bsky.feed.post", 101)]
    [InlineData(Paul, "app.bsky.feed.like", 60)]
    [InlineData(Paul, "app.bsky.feed.repost", 15)]
    [InlineData("fakermaker.repo.car", "app.bsky.feed.post", 26)]
    [InlineData("fakermaker.repo.car", "app.bsky.graph.follow", 78)]
    public void The_counts_are_those_of_a_search_through_the_raw_bytes(string name, string type, int expected)
    {
        var bytes = CheckData.Bytes("bluesky-car", name).AsSpan();
        // A text of up to 23 bytes has a head of one byte.
        byte[] field = [0x65, .. "$type"u8, (byte)(0x60 | type.Length), .. System.Text.Encoding.ASCII.GetBytes(type)];
        // The records of these kinds were never edited in these files: a record is a block. A block may come twice.
        var found = new HashSet<string>();
        for (var at = bytes.IndexOf(field); at >= 0; at = bytes.IndexOf(field))
        {
            found.Add(Convert.ToHexString(bytes.Slice(Math.Max(0, at - 300), Math.Min(at, 300) + field.Length + 40)));
            bytes = bytes[(at + field.Length)..];
        }

        Assert.Equal(expected, found.Count);
    }

    [Fact]
    public void What_a_person_did_to_others_is_read_from_an_early_account()
    {
        var readings = Read(Paul);

        var posts = readings.OfType<PostEntry>().ToArray();
        Assert.Equal(19, posts.Count(p => p.Kind == PostKind.Reply));
        Assert.Equal(44, posts.Count(p => p.Media == "photo"));
        Assert.Equal(14, posts.Count(p => p.Media == "link"));
        Assert.All(posts, p => Assert.True(p.At!.Value.ZoneKnown));
        Assert.DoesNotContain(readings.OfType<InteractionEntry>(), i => i.To.Single?.Key == "did:plc:cmpvykrzb2l22kj4ojlv3ox4");
        Assert.Equal(
            "bluesky:did:plc:cmpvykrzb2l22kj4ojlv3ox4",
            Assert.Single(Assert.Single(readings.OfType<OwnerFound>()).Handles).ToString()
        );
        Assert.All(readings.OfType<Covered>(), c => Assert.True(c.Span.Complete));
    }

    [Fact]
    public void A_part_of_a_repository_says_what_is_missing()
    {
        var readings = Read("repo_slice.car");

        Assert.Equal(5, readings.OfType<Unread>().Count());
        Assert.Equal(
            "1 part of the tree missing or damaged: how many records they held is not known; 4 records missing or damaged",
            Assert.Single(readings.OfType<FileRead>()).Remark
        );
        Assert.All(readings.OfType<Covered>(), c => Assert.False(c.Span.Complete));
    }

    [Fact]
    public void The_day_of_the_archive_is_that_of_its_revision()
    {
        var readings = Read("greenground.repo.car");

        Assert.Equal(new LocalDate(2023, 8, 31), Assert.Single(readings.OfType<OwnerFound>()).ArchiveDay);
    }

    [Fact]
    public void Cut_anywhere_a_repository_gives_what_is_left_and_ends()
    {
        var whole = CheckData.Bytes("bluesky-car", "bafyreieovfuizojpw3zresz7sx3nk4trm2by23pt5rxbey3jme4uo5ogiu.car");

        for (var length = 0; length < whole.Length; length += 7)
        {
            var readings = Read(whole[..length]);

            Assert.Single(readings, r => r is FileRead or FileUnread);
        }
    }

    private static int Count(IEnumerable<Reading> readings, InteractionKind kind) =>
        readings.OfType<InteractionEntry>().Count(i => i.Kind == kind);

    private static List<Reading> Read(string name) => Read(CheckData.Bytes("bluesky-car", name));

    private static List<Reading> Read(byte[] bytes) =>
        new BlueskyRepositorySource().Read(new BytesArchive(("repo.car", bytes)), ReadingOptions.Default, default).ToList();
}
