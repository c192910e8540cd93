using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Quinze.World;

/// <summary>Writes what the program mastodon-archive would have fetched of the owner: own posts, and those who answer, write to and follow the owner.</summary>
public static class MastodonJson
{
    public static ArchiveTruth Write(Town town, string path)
    {
        var presences = new Presences(town);
        var chance = new Chance(town.Seed).For("mastodon-json");
        var people = presences.On(r => presences.Mastodon(r) is not null);
        var (start, end) = (Clockwork.Day(town.Plan.Start), Clockwork.Day(town.Plan.End));
        var owner = Account(presences, town.Owner);
        var posts = new SortedDictionary<long, JsonObject>();
        while (posts.Count < town.Plan.BlueskyPosts)
        {
            var at = Clockwork.Sometime(start, end, chance) / 1000 * 1000;
            posts.TryAdd(at, Status(owner, at, Say(town, "point", chance)));
        }
        var answers = new SortedDictionary<long, JsonObject>();
        while (answers.Count < town.Plan.BlueskyPosts)
        {
            var answered = chance.Pick([.. posts.Keys]);
            var at = answered + chance.Between(1, 400_000) * 1000L;
            var who = people[Math.Min(people.Count - 1, (int)(chance.Pareto(0.7) - 1))];
            var answer = Status(Account(presences, who), at, Say(town, "remark", chance));
            answer["in_reply_to_id"] = Number(answered);
            answer["in_reply_to_account_id"] = owner["id"]!.DeepClone();
            answers.TryAdd(at, answer);
        }
        var follows = people.Take(town.Plan.BlueskyFollows).Select(p => Account(presences, p)).ToList();
        var met = answers
            .Values.Select(a => a["account"]!["acct"]!.ToString())
            .Concat(follows.Select(f => f["acct"]!.ToString()))
            .Distinct();
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!);
        File.WriteAllBytes(
            path,
            Scripted.Written(
                indented: true,
                writer =>
                {
                    writer.WriteStartObject();
                    writer.WritePropertyName("account");
                    owner.WriteTo(writer);
                    List(writer, "statuses", posts.Values.Reverse());
                    List(writer, "favourites", []);
                    List(writer, "mentions", answers.Values.Reverse());
                    List(writer, "followers", follows);
                    List(writer, "following", []);
                    writer.WriteEndObject();
                }
            )
        );
        return new ArchiveTruth
        {
            Path = path,
            Kind = "mastodon-json",
            Shape = "File",
            AsOf = NodaTime.Text.LocalDatePattern.Iso.Format(town.Plan.End),
            People = met.Count(),
            NameOnly = 0,
            HiddenProfiles = 0,
            Posts = new(StringComparer.Ordinal) { ["post"] = posts.Count },
            Interactions = new(StringComparer.Ordinal)
            {
                ["follow"] = new Directions(0, follows.Count, 0),
                ["reply"] = new Directions(0, answers.Count, 0),
            },
            Aside = new(StringComparer.Ordinal),
            Rows = new(StringComparer.Ordinal) { [Path.GetFileName(path)] = posts.Count + answers.Count + follows.Count },
        };
    }

    private static string Say(Town town, string rule, Chance chance)
    {
        var french = chance.Happens(town.Plan.French);
        return Author.Capital(town.Phrases.In(french).Say(rule, chance, default, chance.Pick(town.Phrases.Themes(french))));
    }

    private static JsonObject Account(Presences presences, Resident resident)
    {
        var (name, server) = presences.Mastodon(resident)!.Split('@') is [var n, var s] ? (n, s) : ("", "");
        return new JsonObject
        {
            ["id"] = (1000 + resident.Number).ToString(CultureInfo.InvariantCulture),
            ["username"] = name,
            ["acct"] = server == Presences.Home ? name : $"{name}@{server}",
            ["display_name"] = resident.Name,
            ["url"] = $"https://{server}/@{name}",
            ["uri"] = $"https://{server}/users/{name}",
        };
    }

    private static JsonObject Status(JsonObject account, long at, string text) =>
        new()
        {
            ["id"] = Number(at),
            ["uri"] = $"{account["uri"]}/statuses/{Number(at)}",
            ["created_at"] = Dates.Plain(at).Replace(' ', 'T') + "+00:00",
            ["account"] = account.DeepClone(),
            ["content"] = $"<p>{System.Net.WebUtility.HtmlEncode(text)}</p>",
            ["visibility"] = "public",
            ["reblog"] = null,
            ["mentions"] = new JsonArray(),
            ["favourites_count"] = at / 1000 % 7,
        };

    private static string Number(long at) => (at << 16).ToString(CultureInfo.InvariantCulture);

    private static void List(Utf8JsonWriter writer, string name, IEnumerable<JsonObject> items)
    {
        writer.WriteStartArray(name);
        foreach (var item in items)
        {
            item.WriteTo(writer);
        }
        writer.WriteEndArray();
    }
}
