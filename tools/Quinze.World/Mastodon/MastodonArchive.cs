using System.Formats.Tar;
using System.IO.Compression;
using System.Text.Json.Nodes;

namespace Quinze.World;

/// <summary>How Mastodon has written its archives: a tar in gzip until 2023, a zip with the list of items named twice, a zip with counts and numbered actors.</summary>
public enum MastodonGeneration
{
    Y2022,
    Y2024,
    Y2026,
}

/// <summary>Writes the owner's Mastodon archive as a server of the time would, and the list of accounts followed, which is another download.</summary>
public static class MastodonArchive
{
    private static readonly DateTimeOffset Stamp = new(2026, 11, 1, 6, 0, 0, TimeSpan.Zero);

    public static ArchiveTruth Write(Town town, string folder, MastodonGeneration generation)
    {
        var outbox = new Outbox(town, generation);
        var day = NodaTime.Text.LocalDatePattern.CreateWithInvariantCulture("uuuuMMdd").Format(town.Plan.End);
        var end = generation == MastodonGeneration.Y2022 ? ".tar.gz" : ".zip";
        var path = Path.Combine(folder, $"archive-{day}061500-{Chance.Mix(town.Seed):x16}{end}");
        Directory.CreateDirectory(folder);
        (string, byte[])[] files =
        [
            ("outbox.json", Items(outbox, generation)),
            ("media_attachments/files/000/000/001/original/1.jpg", [0xFF, 0xD8, 0xFF]),
            ("likes.json", Likes(outbox, generation)),
            ("bookmarks.json", Likes(null, generation)),
            ("actor.json", Scripted.Written(Actor(town, outbox))),
        ];
        using (var stream = File.Create(path))
        {
            Pack(stream, files, generation);
        }
        return new ArchiveTruth
        {
            Path = path,
            Kind = "mastodon-" + generation,
            Shape = generation == MastodonGeneration.Y2022 ? "TarGz" : "Zip",
            AsOf = NodaTime.Text.LocalDatePattern.Iso.Format(town.Plan.End),
            People = outbox.People,
            NameOnly = 0,
            HiddenProfiles = 0,
            Posts = outbox.Posts,
            Interactions = outbox.Interactions,
            Aside = new(StringComparer.Ordinal) { ["postsForFollowers"] = outbox.ForFollowers },
            Rows = new(StringComparer.Ordinal)
            {
                ["outbox.json"] = outbox.Items.Count(),
                ["likes.json"] = outbox.Likes.Count,
                ["actor.json"] = 1,
            },
        };
    }

    /// <summary>The accounts that the owner follows, one a row, without dates; the header since Mastodon 3 only.</summary>
    public static int WriteFollows(Town town, string path, bool withHeader = true)
    {
        var presences = new Presences(town);
        var followed = presences
            .On(r => presences.Mastodon(r) is not null)
            .Take(town.Plan.BlueskyFollows)
            .Select(r => presences.Mastodon(r)!)
            .ToList();
        var rows = followed.Select(a => withHeader ? a + ",true,false," : a);
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!);
        File.WriteAllText(
            path,
            string.Concat(
                (withHeader ? rows.Prepend("Account address,Show boosts,Notify on new posts,Languages") : rows).Select(r => r + "\n")
            )
        );
        return followed.Count;
    }

    private static JsonObject Actor(Town town, Outbox outbox)
    {
        var name = new Presences(town).Mastodon(town.Owner)!.Split('@')[0];
        return new JsonObject
        {
            ["@context"] = new JsonArray("https://www.w3.org/ns/activitystreams", "https://w3id.org/security/v1"),
            ["id"] = outbox.Actor,
            ["type"] = "Person",
            ["followers"] = outbox.Actor + "/followers",
            ["outbox"] = "outbox.json",
            ["preferredUsername"] = name,
            ["name"] = town.Owner.Name,
            ["summary"] = "<p>Écouter, réparer, transmettre.</p>",
            ["url"] = $"https://{Presences.Home}/@{name}",
            ["published"] = "2022-11-05T00:00:00Z",
        };
    }

    private static byte[] Items(Outbox outbox, MastodonGeneration generation) =>
        Scripted.Written(
            indented: false,
            writer =>
            {
                writer.WriteStartObject();
                writer.WriteString("@context", "https://www.w3.org/ns/activitystreams");
                writer.WriteString("id", "outbox.json");
                writer.WriteString("type", "OrderedCollection");
                // The account's own counter, which counts what was deleted too.
                writer.WriteNumber("totalItems", outbox.Items.Count() + 7);
                if (generation == MastodonGeneration.Y2024)
                {
                    writer.WriteStartArray("orderedItems");
                    writer.WriteEndArray();
                }
                writer.WriteStartArray("orderedItems");
                foreach (var item in outbox.Items)
                {
                    item.WriteTo(writer);
                }
                writer.WriteEndArray();
                writer.WriteEndObject();
            }
        );

    private static byte[] Likes(Outbox? outbox, MastodonGeneration generation)
    {
        var liked = outbox?.Likes ?? [];
        var list = new JsonObject
        {
            ["@context"] = "https://www.w3.org/ns/activitystreams",
            ["id"] = outbox is null ? "bookmarks.json" : "likes.json",
            ["type"] = "OrderedCollection",
        };
        if (generation == MastodonGeneration.Y2022)
        {
            list["totalItems"] = liked.Count;
        }
        list["orderedItems"] = new JsonArray([.. liked.Select(l => JsonValue.Create(l))]);
        return Scripted.Written(list);
    }

    private static void Pack(Stream stream, (string Name, byte[] Bytes)[] files, MastodonGeneration generation)
    {
        if (generation != MastodonGeneration.Y2022)
        {
            using var zip = Container.Zip(stream);
            foreach (var (name, bytes) in files)
            {
                using var entry = zip.Open(name);
                entry.Write(bytes);
            }
            return;
        }
        using var gzip = new GZipStream(stream, CompressionLevel.Fastest);
        using var tar = new TarWriter(gzip, TarEntryFormat.Ustar);
        foreach (var (name, bytes) in files)
        {
            tar.WriteEntry(
                new UstarTarEntry(TarEntryType.RegularFile, name) { DataStream = new MemoryStream(bytes), ModificationTime = Stamp }
            );
        }
    }
}
