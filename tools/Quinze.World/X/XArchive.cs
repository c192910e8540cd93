using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;

namespace Quinze.World;

/// <summary>How X has laid out its archives: until 2020 files in the root and bare posts; since 2022 a folder, a list of contents, and posts in several parts.</summary>
public enum XLayout
{
    Y2019,
    Y2023,
}

/// <summary>Writes the owner's archive of X as a zip.</summary>
public static class XArchive
{
    private const int PartsOf2023 = 2;

    public static ArchiveTruth Write(Town town, string folder, XLayout layout)
    {
        var timeline = new Timeline(town);
        var now = layout == XLayout.Y2023;
        var day = NodaTime.Text.LocalDatePattern.Iso.Format(town.Plan.End);
        var path = Path.Combine(folder, $"twitter-{day}-{Chance.Mix(town.Seed):x16}.zip");
        Directory.CreateDirectory(folder);
        var rows = new SortedDictionary<string, int>(StringComparer.Ordinal);
        List<(string Name, string Global, IReadOnlyList<JsonNode> Items)> files =
        [
            ("account.js", "account.part0", [Account(town, timeline)]),
            ("like.js", "like.part0", [.. timeline.Likes.Select(l => Wrapped("like", new JsonObject { ["tweetId"] = l }))]),
            (
                "follower.js",
                "follower.part0",
                [.. timeline.Followers.Select(f => Wrapped("follower", new JsonObject { ["accountId"] = f }))]
            ),
            (
                "following.js",
                "following.part0",
                [.. timeline.Following.Select(f => Wrapped("following", new JsonObject { ["accountId"] = f }))]
            ),
            (now ? "direct-messages.js" : "direct-message.js", now ? "direct_messages.part0" : "direct_message.part0", timeline.Talks),
            .. now ? Parts(timeline) : [("tweet.js", "tweet.part0", timeline.Items)],
        ];
        using (var stream = File.Create(path))
        using (var zip = Container.Zip(stream, now ? "data/" : ""))
        {
            foreach (var (name, global, items) in files)
            {
                rows[(now ? "data/" : "") + name] = name.StartsWith("direct", StringComparison.Ordinal) ? timeline.Messages : items.Count;
                using var entry = zip.Open(name);
                entry.Write(Encoding.UTF8.GetBytes($"window.YTD.{global} = "));
                entry.Write(Scripted.Written(new JsonArray([.. items.Select(i => i.DeepClone())]), indented: true));
            }
            if (now)
            {
                using var entry = zip.Open("manifest.js");
                entry.Write("window.__THAR_CONFIG = "u8);
                entry.Write(Scripted.Written(Manifest(town, timeline, day, files), indented: true));
            }
        }
        return new ArchiveTruth
        {
            Path = path,
            Kind = "x-" + layout,
            Shape = "Zip",
            AsOf = day,
            People = timeline.People,
            NameOnly = 0,
            HiddenProfiles = 0,
            Posts = timeline.Posts,
            Interactions = timeline.Interactions,
            Aside = new(StringComparer.Ordinal),
            Rows = rows,
        };
    }

    private static IEnumerable<(string, string, IReadOnlyList<JsonNode>)> Parts(Timeline timeline)
    {
        var size = (timeline.Items.Count + PartsOf2023 - 1) / PartsOf2023;
        for (var part = 0; part < PartsOf2023; part++)
        {
            var number = part.ToString(CultureInfo.InvariantCulture);
            yield return (
                part == 0 ? "tweets.js" : $"tweets-part{number}.js",
                "tweets.part" + number,
                [.. timeline.Items.Skip(part * size).Take(size).Select(t => Wrapped("tweet", t))]
            );
        }
    }

    private static JsonObject Wrapped(string name, JsonObject inside) => new() { [name] = inside };

    private static JsonObject Account(Town town, Timeline timeline) =>
        Wrapped(
            "account",
            new JsonObject
            {
                ["email"] = "proprietaire@example.org",
                ["username"] = timeline.Owner.Name,
                ["accountId"] = timeline.Owner.Number,
                ["createdAt"] = "2011-05-02T08:00:00.000Z",
                ["accountDisplayName"] = town.Owner.Name,
            }
        );

    private static JsonObject Manifest(
        Town town,
        Timeline timeline,
        string day,
        List<(string Name, string Global, IReadOnlyList<JsonNode> Items)> files
    ) =>
        new()
        {
            ["userInfo"] = new JsonObject
            {
                ["accountId"] = timeline.Owner.Number,
                ["userName"] = timeline.Owner.Name,
                ["displayName"] = town.Owner.Name,
            },
            ["archiveInfo"] = new JsonObject { ["generationDate"] = day + "T20:00:00.000Z", ["isPartialArchive"] = false },
            ["dataTypes"] = new JsonObject(
                files
                    .GroupBy(f => f.Global.Split('.')[0])
                    .Select(t =>
                        KeyValuePair.Create<string, JsonNode?>(
                            t.Key,
                            new JsonObject
                            {
                                ["files"] = new JsonArray([
                                    .. t.Select(f => new JsonObject
                                    {
                                        ["fileName"] = "data/" + f.Name,
                                        ["globalName"] = "YTD." + f.Global,
                                        ["count"] = f.Items.Count.ToString(CultureInfo.InvariantCulture),
                                    }),
                                ]),
                            }
                        )
                    )
            ),
        };
}
