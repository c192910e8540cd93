using System.Globalization;
using System.IO.Compression;
using System.Security.Cryptography;
using NodaTime;
using Quinze.World;

namespace Quinze.Tests.World;

public class LinkedInArchiveTests
{
    private static string Hash(string path) => Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(path)));

    [Fact]
    public void The_same_seed_gives_the_same_bytes()
    {
        var folder = Towns.Folder("same");
        var one = LinkedInArchive.Write(
            Town.Build(TownPlan.Small(7)),
            LinkedInEra.Y2026Complete,
            Path.Combine(folder, "a.zip"),
            ArchiveShape.ZipInZip
        );
        var two = LinkedInArchive.Write(
            Town.Build(TownPlan.Small(7)),
            LinkedInEra.Y2026Complete,
            Path.Combine(folder, "b.zip"),
            ArchiveShape.ZipInZip
        );
        var other = LinkedInArchive.Write(Towns.Small(), LinkedInEra.Y2026Complete, Path.Combine(folder, "c.zip"), ArchiveShape.ZipInZip);
        Assert.Equal(Hash(one.Path), Hash(two.Path));
        Assert.NotEqual(Hash(one.Path), Hash(other.Path));
    }

    [Theory]
    [InlineData(LinkedInEra.Y2021)]
    [InlineData(LinkedInEra.Y2022)]
    [InlineData(LinkedInEra.Y2023)]
    [InlineData(LinkedInEra.Y2024)]
    [InlineData(LinkedInEra.Y2025)]
    [InlineData(LinkedInEra.Y2026Basic)]
    [InlineData(LinkedInEra.Y2026Complete)]
    public void Every_file_holds_as_many_rows_as_the_truth_says(LinkedInEra era)
    {
        var folder = Towns.Folder("rows-" + era);
        var truth = LinkedInArchive.Write(Towns.Small(), era, folder, ArchiveShape.Folder);
        foreach (var (name, count) in truth.Rows.Where(r => r.Key.EndsWith(".csv", StringComparison.Ordinal)))
        {
            var rows = Towns.Rows(Path.Combine(folder, name), name.StartsWith("Comments", StringComparison.Ordinal) ? '\\' : '"');
            var data = name == "Connections.csv" ? Towns.Under(rows, "First Name") : rows.GetRange(1, rows.Count - 1);
            Assert.True(data.Count == count, $"{name}: {data.Count} rows, {count} expected");
            Assert.All(data, row => Assert.Equal(data[0].Length, row.Length));
        }
    }

    [Theory]
    [InlineData(LinkedInEra.Y2023)]
    [InlineData(LinkedInEra.Y2026Complete)]
    public void The_people_counted_are_the_addresses_that_stand_in_the_files(LinkedInEra era)
    {
        var folder = Towns.Folder("people-" + era);
        var town = Towns.Small();
        var truth = LinkedInArchive.Write(town, era, folder, ArchiveShape.Folder);
        HashSet<string> seen = [];
        foreach (
            var name in (string[])
                ["Connections.csv", "messages.csv", "Invitations.csv", "Endorsement_Received_Info.csv", "Endorsement_Given_Info.csv"]
        )
        {
            foreach (
                var field in Towns
                    .Rows(Path.Combine(folder, name))
                    .SelectMany(r => r)
                    .SelectMany(f => f.Split(','))
                    .Where(f => f.Contains("linkedin.com/in/", StringComparison.Ordinal))
            )
            {
                seen.Add(Uri.UnescapeDataString(field[(field.IndexOf("/in/", StringComparison.Ordinal) + 4)..]));
            }
        }
        seen.Remove(town.Owner.Slug);
        Assert.Equal(truth.People, seen.Count);
    }

    [Fact]
    public void Messages_sent_and_received_are_told_apart_by_the_sender()
    {
        var folder = Towns.Folder("directions");
        var town = Towns.Small();
        var truth = LinkedInArchive.Write(town, LinkedInEra.Y2026Complete, folder, ArchiveShape.Folder);
        var real = Towns
            .Rows(Path.Combine(folder, "messages.csv"))
            .Skip(1)
            .Where(r => r[11] == "No" && !r[8].Contains("spinmail", StringComparison.Ordinal))
            .ToList();
        Assert.Equal(town.Plan.Messages, real.Count);
        Assert.Equal(truth.Interactions["message"].Sent, real.Count(r => r[3] == town.Owner.Url));
        Assert.Equal(truth.Interactions["message"].Received, real.Count(r => r[3] != town.Owner.Url));
    }

    [Fact]
    public void The_dates_of_shares_are_the_times_inside_their_ids()
    {
        var folder = Towns.Folder("shares");
        var truth = LinkedInArchive.Write(Towns.Small(), LinkedInEra.Y2025, folder, ArchiveShape.Folder);
        var rows = Towns.Rows(Path.Combine(folder, "Shares.csv")).Skip(1).ToList();
        Assert.Equal(truth.Posts["post"], rows.Count(r => r[2].Length > 0));
        Assert.All(
            rows,
            r =>
            {
                var id = long.Parse(
                    Uri.UnescapeDataString(r[1])[(Uri.UnescapeDataString(r[1]).LastIndexOf(':') + 1)..],
                    CultureInfo.InvariantCulture
                );
                Assert.Equal(
                    r[0],
                    Instant.FromUnixTimeMilliseconds(id >> 22).ToString("uuuu-MM-dd HH:mm:ss", CultureInfo.InvariantCulture)
                );
            }
        );
    }

    [Fact]
    public void The_commentary_of_shares_can_be_undone_by_the_published_rule()
    {
        var folder = Towns.Folder("commentary");
        var town = Towns.Small();
        LinkedInArchive.Write(town, LinkedInEra.Y2026Complete, folder, ArchiveShape.Folder);
        var written = Towns
            .Rows(Directory.GetFiles(folder, "Shares_*.csv").Single())
            .Skip(1)
            .Select(r =>
                r[2].Contains('\n', StringComparison.Ordinal)
                    ? r[2].Replace("\"\n\"", "\n", StringComparison.Ordinal).Replace("\"\"", "\"", StringComparison.Ordinal)
                    : r[2]
            );
        Assert.Equal(town.Publications.Posts.Select(p => p.Text).Reverse(), written);
    }

    [Fact]
    public void An_earlier_archive_of_the_same_person_knows_less_and_other_jobs()
    {
        var folder = Towns.Folder("earlier");
        var town = Towns.Small();
        var now = LinkedInArchive.Write(town, LinkedInEra.Y2026Complete, Path.Combine(folder, "now"), ArchiveShape.Folder);
        var then = LinkedInArchive.Write(
            town,
            LinkedInEra.Y2026Complete,
            Path.Combine(folder, "then"),
            ArchiveShape.Folder,
            new LocalDate(2025, 10, 31)
        );
        Assert.True(then.Interactions["message"].Sent < now.Interactions["message"].Sent);
        var jobs = Towns
            .Under(Towns.Rows(Path.Combine(folder, "now", "Connections.csv")), "First Name")
            .Where(r => r[2].Length > 0)
            .ToDictionary(r => r[2], r => r[4] + r[5]);
        var before = Towns
            .Under(Towns.Rows(Path.Combine(folder, "then", "Connections.csv")), "First Name")
            .Where(r => r[2].Length > 0)
            .ToList();
        Assert.InRange(before.Count(r => jobs[r[2]] != r[4] + r[5]), 5, before.Count / 2);
    }

    [Fact]
    public void Connections_end_without_a_line_break_and_the_zip_bears_its_date()
    {
        var folder = Towns.Folder("shape");
        LinkedInArchive.Write(Towns.Small(), LinkedInEra.Y2024, Path.Combine(folder, "files"), ArchiveShape.Folder);
        Assert.NotEqual((byte)'\n', File.ReadAllBytes(Path.Combine(folder, "files", "Connections.csv"))[^1]);
        var truth = LinkedInArchive.Write(Towns.Small(), LinkedInEra.Y2024, folder, ArchiveShape.ZipWithTopFolder);
        Assert.Equal("Complete_LinkedInDataExport_10-31-2026.zip", Path.GetFileName(truth.Path));
        using var zip = ZipFile.OpenRead(truth.Path);
        Assert.Contains(zip.Entries, e => e.FullName == "Complete_LinkedInDataExport_10-31-2026/messages.csv");
        Assert.Contains(zip.Entries, e => e.FullName.StartsWith("__MACOSX/", StringComparison.Ordinal));
    }
}
