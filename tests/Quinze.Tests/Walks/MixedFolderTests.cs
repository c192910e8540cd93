using System.IO.Compression;
using System.Text.Json;
using Quinze.Sources;
using Quinze.Tests.Cli;
using Quinze.Tests.HouseRules;
using Quinze.World;

namespace Quinze.Tests.Walks;

/// <summary>What lies in one folder and comes from several networks: every file is read by its own source, or named with its place.</summary>
public sealed class MixedFolderTests : IDisposable
{
    private static readonly Lazy<Town> Town = new(() => Quinze.World.Town.Build(TownPlan.Small(9)));

    private readonly string folder = Directory.CreateTempSubdirectory("quinze-mixed-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void A_zip_an_unpacked_export_and_a_mailbox_side_by_side_each_go_to_their_own_source()
    {
        LinkedInArchive.Write(Town.Value, LinkedInEra.Y2026Basic, folder, ArchiveShape.Zip);
        var zip = FacebookArchive.Write(Town.Value, folder, FacebookLayout.Y2022).Path;
        ZipFile.ExtractToDirectory(zip, Path.Combine(folder, "facebook-export"));
        File.Delete(zip);
        Mailbox.Write(Town.Value, Path.Combine(folder, "mail.mbox"), MailboxVariant.Gmail);
        Calendar.Write(Town.Value, Path.Combine(folder, "calendar.ics"));
        File.WriteAllText(Path.Combine(folder, "picture.jpg"), "x");

        var imports = Import();

        Assert.Equal(["", "facebook-archive", "ics", "linkedin-archive", "mbox"], Sources(imports));
        Assert.All(imports.Where(i => i.GetProperty("source").GetString() is not null), AssertWhole);
        Assert.EndsWith(
            "picture.jpg",
            imports.Single(i => i.GetProperty("source").GetString() is null).GetProperty("path").GetString(),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_folder_of_zips_is_read_zip_by_zip_and_a_broken_one_stops_none()
    {
        FacebookArchive.Write(Town.Value, folder, FacebookLayout.Y2026);
        InstagramArchive.Write(Town.Value, folder, InstagramLayout.Y2026);
        MastodonArchive.Write(Town.Value, folder, MastodonGeneration.Y2024);
        XArchive.Write(Town.Value, folder, XLayout.Y2023);
        File.WriteAllText(Path.Combine(folder, "broken.zip"), "no zip at all");

        var imports = Import();

        Assert.Equal(["", "facebook-archive", "instagram-archive", "mastodon-archive", "x-archive"], Sources(imports));
        Assert.All(imports.Where(i => i.GetProperty("source").GetString() is not null), AssertWhole);
    }

    [Fact]
    public void One_zip_with_two_of_metas_networks_is_read_as_two_exports()
    {
        var made = Path.Combine(folder, "made");
        ZipFile.ExtractToDirectory(
            FacebookArchive.Write(Town.Value, made, FacebookLayout.Y2026).Path,
            Path.Combine(made, "both", "facebook-owner")
        );
        ZipFile.ExtractToDirectory(
            InstagramArchive.Write(Town.Value, made, InstagramLayout.Y2022).Path,
            Path.Combine(made, "both", "instagram-owner")
        );
        ZipFile.CreateFromDirectory(Path.Combine(made, "both"), Path.Combine(folder, "meta-2026-Nov-01-10-17-13.zip"));
        Directory.Delete(made, recursive: true);

        var imports = Import();

        Assert.Equal(["facebook-archive", "instagram-archive"], Sources(imports));
        Assert.Contains(imports, i => i.GetProperty("path").GetString()!.EndsWith("17-13.zip/facebook-owner", StringComparison.Ordinal));
        Assert.All(imports, AssertWhole);
    }

    [Theory]
    [MemberData(nameof(ImportedArchives.Every), MemberType = typeof(ImportedArchives))]
    public void An_export_that_is_one_stays_whole(string source, string name)
    {
        using var archive = ImportedArchives.Opened(source, name);

        Assert.Same(archive, Assert.Single(SeveralExports.In(archive, AllSources.List)).Archive);
    }

    [Fact]
    public void Essays_beside_a_zip_are_read_and_articles_inside_an_export_are_its_own()
    {
        LinkedInArchive.Write(Town.Value, LinkedInEra.Y2026Complete, folder, ArchiveShape.Zip);
        Directory.CreateDirectory(Path.Combine(folder, "essays"));
        File.WriteAllText(
            Path.Combine(folder, "essays", "paper.md"),
            "# Paper\n\n" + string.Concat(Enumerable.Repeat("It lasts longer than those who make it. ", 10))
        );

        Assert.Equal(["articles", "linkedin-archive"], Sources(Import()));

        var unpacked = LinkedInArchive.Write(Town.Value, LinkedInEra.Y2026Complete, Path.Combine(folder, "alone"), ArchiveShape.Folder);
        var basic = LinkedInArchive.Write(Town.Value, LinkedInEra.Y2026Basic, Path.Combine(folder, "basic"), ArchiveShape.Folder);
        foreach (var path in new[] { unpacked.Path, basic.Path })
        {
            using var archive = Quinze.Sources.Formats.Archives.Archives.Open(path, folder);
            Assert.Single(SeveralExports.In(archive, AllSources.List));
        }
    }

    private static void AssertWhole(JsonElement import)
    {
        Assert.Equal("imported", import.GetProperty("status").GetString());
        Assert.All(import.GetProperty("files").EnumerateArray(), f => Assert.NotEqual("unread", f.GetProperty("status").GetString()));
    }

    private List<JsonElement> Import()
    {
        using var door = new Door();
        return [.. door.Say("import", folder, "--json").At("imports").EnumerateArray()];
    }

    private static IEnumerable<string> Sources(IEnumerable<JsonElement> imports) =>
        imports.Select(i => i.GetProperty("source").GetString() ?? "").Order(StringComparer.Ordinal);
}
