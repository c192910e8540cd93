using Quinze.Importing;
using Quinze.Sources.Meta;
using Quinze.Tests.Sources.LinkedIn;
using Quinze.World;

namespace Quinze.Tests.Sources.Meta;

/// <summary>Exports written of an invented town: what is read is what happened in it.</summary>
public class InventedTownTests
{
    private static readonly Lazy<Town> Town = new(() => Quinze.World.Town.Build(TownPlan.Small(15)));

    [Theory]
    [InlineData(FacebookLayout.Y2022)]
    [InlineData(FacebookLayout.Y2026)]
    public void Facebook(FacebookLayout layout)
    {
        using var temp = new TempFolder();
        var truth = FacebookArchive.Write(Town.Value, temp.Folder, layout);

        var told = Told.Of(new FacebookArchiveSource(), truth.Path);

        AssertTrue(truth, told);
        Assert.Equal(
            truth.NameOnly,
            told.All.OfType<Seen>().Where(s => s.Who.Kind == HandleKind.NameOnly).Select(s => s.Who).Distinct().Count()
        );
    }

    [Theory]
    [InlineData(InstagramLayout.Y2022)]
    [InlineData(InstagramLayout.Y2026)]
    public void Instagram(InstagramLayout layout)
    {
        using var temp = new TempFolder();
        var truth = InstagramArchive.Write(Town.Value, temp.Folder, layout);

        var told = Told.Of(new InstagramArchiveSource(), truth.Path);

        AssertTrue(truth, told);
        var met = told.Acts.SelectMany(a => a.To.Many.ToArray().Append(a.To.Single).Append(a.From)).OfType<Handle>().Distinct().ToList();
        Assert.Equal(truth.People, met.Count(h => h.Kind == HandleKind.Profile && h != Handle.Owner));
        Assert.Equal(truth.NameOnly, met.Count(h => h.Kind == HandleKind.NameOnly));
        Assert.Contains(told.Owner.Handles[0].ToString(), Truth.Of(Town.Value).People[0].Handles);
    }

    [Fact]
    public void Whoever_writes_on_instagram_is_joined_to_their_own_account()
    {
        using var temp = new TempFolder();
        var elsewhere = Truth.Of(Town.Value).People;

        var told = Told.Of(new InstagramArchiveSource(), InstagramArchive.Write(Town.Value, temp.Folder, InstagramLayout.Y2026).Path);

        Assert.NotEmpty(told.All.OfType<OnePerson>());
        foreach (var joined in told.All.OfType<OnePerson>())
        {
            var name = told.All.OfType<Seen>().First(s => s.Who == joined.A).Name;
            Assert.Contains(elsewhere, p => p.Name == name && p.Handles.Contains(joined.B.ToString()));
        }
    }

    private static void AssertTrue(ArchiveTruth truth, Told told)
    {
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
}
