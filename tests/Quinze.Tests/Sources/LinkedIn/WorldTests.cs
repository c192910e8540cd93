using NodaTime;
using Quinze.Importing;
using Quinze.World;

namespace Quinze.Tests.Sources.LinkedIn;

/// <summary>What the inventor of a town says is in its archives, against what we read in them, for every generation of the export.</summary>
public class WorldTests
{
    private static readonly Lazy<Town> Town = new(() => Quinze.World.Town.Build(TownPlan.Small(15)));

    public static TheoryData<LinkedInEra, ArchiveShape> Archives =>
        new()
        {
            { LinkedInEra.Y2021, ArchiveShape.Folder },
            { LinkedInEra.Y2022, ArchiveShape.Zip },
            { LinkedInEra.Y2023, ArchiveShape.ZipInZip },
            { LinkedInEra.Y2024, ArchiveShape.Zip },
            { LinkedInEra.Y2025, ArchiveShape.Folder },
            { LinkedInEra.Y2026Basic, ArchiveShape.Zip },
            { LinkedInEra.Y2026Complete, ArchiveShape.ZipWithTopFolder },
        };

    [Theory]
    [MemberData(nameof(Archives))]
    public void What_is_read_is_what_happened(LinkedInEra era, ArchiveShape shape)
    {
        using var temp = new TempFolder();
        var truth = LinkedInArchive.Write(Town.Value, era, temp.Folder, shape);

        var read = Drained.Of(truth.Path);

        AccountingTests.AssertAccounted(read);
        Assert.Empty(read.All.OfType<Unread>());
        Assert.Empty(read.All.OfType<FileUnread>());
        Assert.Equal(truth.Posts, Sorted(read.Posts.CountBy(p => p.Kind.ToString().ToLowerInvariant())));
        var owner = Assert.Single(read.Owner.Handles);
        Assert.Equal(truth.Interactions, Counted(read, owner));
        Assert.Equal(truth.HiddenProfiles, read.Interactions.Count(i => i.Marks == Marks.HiddenProfile));
        Assert.Equal(truth.Aside["messageDrafts"] + truth.Aside["sponsoredMessages"], read.All.OfType<LeftAside>().Count());
        Assert.Equal(truth.Aside["spamMessages"], read.Interactions.Count(i => i.Marks.HasFlag(Marks.Spam)));
        foreach (var (name, rows) in truth.Rows)
        {
            var file = read.Files.Single(f =>
                f.Name == name
                || f.Name.EndsWith("/" + name, StringComparison.Ordinal) && !f.Name.Contains("__MACOSX", StringComparison.Ordinal)
            );
            var closing = read.All.OfType<FileRead>().SingleOrDefault(f => f.Place.File == file.Index);
            Assert.True(closing is null || closing.Rows == rows, $"{name}: {closing?.Rows} read, {rows} written");
        }
    }

    private static SortedDictionary<string, Directions> Counted(Drained read, Handle owner)
    {
        var all = new SortedDictionary<string, Directions>(StringComparer.Ordinal);
        foreach (var entry in read.Interactions.Where(i => i.Marks != Marks.HiddenProfile))
        {
            var kind = entry.Kind == InteractionKind.ServiceRequest ? "service-request" : entry.Kind.ToString().ToLowerInvariant();
            var now = all.GetValueOrDefault(kind) ?? new Directions(0, 0, 0);
            var sent = entry.From == Handle.Owner || (entry.From is { } from && from.Equals(owner));
            all[kind] =
                entry.Kind == InteractionKind.Connection ? now with { Mutual = now.Mutual + 1 }
                : sent ? now with { Sent = now.Sent + 1 }
                : now with { Received = now.Received + 1 };
        }
        return all;
    }

    private static SortedDictionary<string, int> Sorted(IEnumerable<KeyValuePair<string, int>> counts) =>
        new(counts.ToDictionary(c => c.Key, c => c.Value), StringComparer.Ordinal);

    [Fact]
    public void The_day_in_the_name_is_the_day_of_the_archive()
    {
        using var temp = new TempFolder();
        var truth = LinkedInArchive.Write(Town.Value, LinkedInEra.Y2026Basic, temp.Folder, ArchiveShape.Zip, new LocalDate(2026, 3, 1));

        Assert.Equal(new LocalDate(2026, 3, 1), (Drained.Of(truth.Path)).Owner.ArchiveDay);
    }
}
