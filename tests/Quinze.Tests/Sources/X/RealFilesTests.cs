using Quinze.Importing;
using Quinze.Sources.X;
using Quinze.Tests.Sources.LinkedIn;

namespace Quinze.Tests.Sources.X;

/// <summary>Real files of an archive of 2019, and three posts as the API gave them in the same year. The counts were taken by eye from the files.</summary>
public class RealFilesTests
{
    private static readonly XArchiveSource Source = new();

    [Fact]
    public void Every_file_of_a_real_archive_is_accounted_for()
    {
        var told = Told.Of(Source, Drained.CheckData("x-archive"));

        told.AssertAccounted();
        Assert.Equal(["x:12497", "x:@simonw"], told.Owner.Handles.Select(h => h.ToString()));
        var follows = told.Of(InteractionKind.Follow).ToList();
        Assert.Equal(["73747798", "386025404"], follows.Where(f => f.From != Handle.Owner).Select(f => f.From!.Key));
        Assert.Equal(["547842573", "12158"], follows.Where(f => f.From == Handle.Owner).Select(f => f.To.Single!.Key));
        Assert.Equal(
            ["LICENSE", "api-tweets.json"],
            told.All.OfType<FileUnread>().Select(f => told.Files[f.Place.File].Name).Order(StringComparer.Ordinal)
        );
        Assert.Equal(
            ["account-suspension.js", "app.js", "saved-search.js"],
            told.All.OfType<FileLeftAside>().Select(f => told.Files[f.Place.File].Name).Order(StringComparer.Ordinal)
        );
    }

    /// <summary>The API's posts have the shape of the archives of the time: bare, numbers as numbers too large for doubles, the full number beside as a text.</summary>
    [Fact]
    public void Real_posts_give_what_they_did()
    {
        var folder = Drained.CheckData("x-archive");
        var posts = "window.YTD.tweet.part0 = " + File.ReadAllText(Path.Combine(folder, "api-tweets.json"));
        var account = File.ReadAllText(Path.Combine(folder, "account.js"));

        var told = Told.OfFiles(Source, ("account.js", account), ("tweet.js", posts));

        told.AssertAccounted();
        Assert.Equal([PostKind.Reply, PostKind.Quote], told.Posts.Select(p => p.Kind));
        Assert.Equal("22737278", Assert.Single(told.Of(InteractionKind.Repost)).To.Single?.Key);
        Assert.Equal("82016165", Assert.Single(told.Of(InteractionKind.Reply)).To.Single?.Key);
        // Seven are named; the one that is answered is not counted again.
        Assert.Equal(6, told.Of(InteractionKind.Mention).Count());
        Assert.Contains(told.Of(InteractionKind.Mention), m => m.To.Single?.Key == "905255756789825536");
        Assert.Equal([2.0, 31.0], told.Observations.Where(o => o.Metric == "reactions").Select(o => o.Value));
        Assert.DoesNotContain(told.Posts, p => p.Text.ToString().Contains("t.co/q17EOpkGc3", StringComparison.Ordinal));
    }
}
