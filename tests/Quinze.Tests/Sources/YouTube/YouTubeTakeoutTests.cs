using NodaTime;
using Quinze.Importing;
using Quinze.Sources.GoogleTakeout;
using Quinze.Sources.YouTube;
using Quinze.Tests.Sources.LinkedIn;

namespace Quinze.Tests.Sources.YouTube;

public class YouTubeTakeoutTests
{
    private const string Own = "youtube:UCaaaaaaaaaaaaaaaaaaaaaa";

    private static readonly YouTubeTakeoutSource Source = new();

    private static Told Read(string name, ReadingOptions? options = null) =>
        Told.Of(Source, Told.Case(YouTubeTakeoutSource.Name, name), options);

    [Theory]
    [InlineData("columns-2023", 3, 1, 2)]
    [InlineData("columns-2024-in-french", 1, 1, 0)]
    [InlineData("columns-2026", 3, 1, 0)]
    [InlineData("columns-in-dutch", 2, 1, 0)]
    public void Every_generation_of_columns_is_read_and_every_row_accounted_for(string name, int comments, int follows, int videos)
    {
        var told = Read(name);

        told.AssertAccounted();
        Assert.Equal(comments, told.Acts.Count(a => a.Kind is InteractionKind.Comment or InteractionKind.Reply));
        Assert.Equal((follows, videos), (told.Of(InteractionKind.Follow).Count(), told.Posts.Count));
        Assert.Equal(Own, Assert.Single(told.Owner.Handles).ToString());
    }

    [Theory]
    [InlineData("""{"takeoutSegments":[{"text":"Très "},{"text":"clair"}]}""", "Très clair")]
    [InlineData("""{"text":"Une ligne, "},{"text":"puis @chaine","mention":{"externalChannelId":"x"}}""", "Une ligne, puis @chaine")]
    [InlineData("""{"text":"ends with a quote \""}""", "ends with a quote \"")]
    [InlineData("""[{"text":"a"}]""", "a")]
    [InlineData("plain words", "plain words")]
    [InlineData("{not json", "{not json")]
    [InlineData("", "")]
    public void The_words_of_a_comment_come_out_of_every_writing(string cell, string words) => Assert.Equal(words, CommentText.Of(cell));

    [Theory]
    [InlineData("columns-2023")]
    [InlineData("columns-2026")]
    [InlineData("columns-in-dutch")]
    public void A_comment_with_a_parent_is_an_answer(string name) => Assert.Single(Read(name).Of(InteractionKind.Reply));

    [Fact]
    public void A_comment_stands_under_a_video_or_a_post_and_whose_it_is_is_told_nowhere()
    {
        var told = Read("columns-2026");

        Assert.Equal(
            "https://www.youtube.com/post/Ugkxpostpostpostpostpostpostpost",
            told.Of(InteractionKind.Comment).First().Post.ToString()
        );
        Assert.Equal("https://www.youtube.com/watch?v=vidvidvid01", Assert.Single(told.Of(InteractionKind.Reply)).Post.ToString());
        Assert.All(told.Acts.Where(a => a.Kind != InteractionKind.Follow), a => Assert.Equal(0, a.To.Count));
        Assert.Equal("live chat", told.Acts.Single(a => a.Text.ToString() == "payé").Detail);
    }

    [Fact]
    public void Times_are_read_in_both_writings()
    {
        var comments = Read("columns-2023")
            .Acts.Where(a => a.Reference?.StartsWith("comment Ug", StringComparison.Ordinal) == true)
            .ToList();

        Assert.Equal([new LocalDate(2021, 7, 22), new LocalDate(2023, 2, 1)], comments.Select(c => c.At!.Value.Day));
    }

    [Fact]
    public void Videos_say_who_may_see_them_and_an_audit_reads_only_the_open_ones()
    {
        var videos = Read("columns-2023").Posts;

        Assert.Equal(["public", "private"], videos.Select(v => v.Visibility));
        Assert.Equal(
            ("Coudre un cahier", "Comment coudre, en trois gestes", "fr"),
            (videos[0].Title, videos[0].Text.ToString(), videos[0].Language)
        );
        Assert.Equal(new LocalDate(2022, 6, 1), videos[1].At!.Value.Day);
        Assert.Single(Read("columns-2023", new ReadingOptions { AuditOnly = true }).Posts);
    }

    [Fact]
    public void Subscriptions_of_the_old_kind_have_a_day()
    {
        var told = Read("columns-2026");

        Assert.Equal(new LocalDate(2020, 5, 1), Assert.Single(told.Of(InteractionKind.Follow)).At!.Value.Day);
        Assert.Equal(["the channel has no number"], told.Faults);
    }

    [Fact]
    public void A_takeout_with_youtube_alone_is_read()
    {
        var told = Told.Of(new GoogleTakeoutSource(), Told.Case(GoogleTakeoutSource.Name, "takeout-20261105T101500Z-001"));

        told.AssertAccounted();
        Assert.Equal("Seul ici", Assert.Single(told.Acts).Text.ToString());
        Assert.Equal((Own, new LocalDate(2026, 11, 5)), (Assert.Single(told.Owner.Handles).ToString(), told.Owner.ArchiveDay));
    }

    [Theory]
    [InlineData("Comment ID,Channel ID,Comment Create Timestamp,Price,Parent Comment ID,Video ID,Comment Text", true)]
    [InlineData("ID des chaînes,URL des chaînes,Titres des chaînes", true)]
    [InlineData("Record ID,Deal Name,Deal Stage,Amount", false)]
    [InlineData("Playlist ID,Playlist Title (Original)", false)]
    public void A_table_is_known_by_its_columns(string header, bool isOurs)
    {
        using var folder = new TempFolder();
        using var archive = Quinze.Sources.Formats.Archives.Archives.Open(folder.Write("table.csv", header + "\n"), folder.Folder);

        Assert.Equal(isOurs, Source.Recognise(archive).IsOurs);
    }
}
