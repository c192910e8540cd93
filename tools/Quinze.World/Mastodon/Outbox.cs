using System.Globalization;
using System.Net;
using System.Text.Json.Nodes;

namespace Quinze.World;

/// <summary>What the owner did on Mastodon, as items of an outbox in the words of one generation of the export.</summary>
internal sealed class Outbox
{
    private const string Everyone = "https://www.w3.org/ns/activitystreams#Public";

    private readonly Town town;
    private readonly MastodonGeneration generation;
    private readonly Chance chance;
    private readonly Presences presences;
    private readonly IReadOnlyList<Resident> others;
    private readonly int start;
    private readonly int end;
    private readonly SortedDictionary<long, JsonObject> items = [];
    private readonly List<string> own = [];
    private readonly HashSet<string> met = [];

    public SortedDictionary<string, int> Posts { get; } = new(StringComparer.Ordinal);
    public SortedDictionary<string, Directions> Interactions { get; } = new(StringComparer.Ordinal);
    public List<string> Likes { get; } = [];

    /// <summary>Posts for followers only, which are posts and no publication.</summary>
    public int ForFollowers { get; private set; }

    /// <summary>The owner's actor, by which all its addresses begin.</summary>
    public string Actor { get; }

    public IEnumerable<JsonObject> Items => items.Values;

    public int People => met.Count;

    public Outbox(Town town, MastodonGeneration generation)
    {
        this.town = town;
        this.generation = generation;
        chance = new Chance(town.Seed).For("mastodon");
        presences = new Presences(town);
        others = presences.On(r => presences.Mastodon(r) is not null);
        start = Math.Max(Clockwork.Day(town.Plan.Start), Clockwork.Day(new(2022, 11, 5)));
        end = Clockwork.Day(town.Plan.End);
        var name = presences.Mastodon(town.Owner)!.Split('@')[0];
        Actor =
            generation == MastodonGeneration.Y2026
                ? $"https://{Presences.Home}/ap/users/115{town.MemberId:000000000000000}"
                : $"https://{Presences.Home}/users/{name}";
        for (var i = 0; i < town.Plan.BlueskyPosts; i++)
        {
            Post(chance.Unit());
        }
        for (var i = 0; i < town.Plan.BlueskyGestures; i++)
        {
            Gesture();
        }
    }

    public string ActorOf(Resident resident)
    {
        var account = presences.Mastodon(resident)!;
        met.Add(account);
        return $"https://{account.Split('@')[1]}/users/{account.Split('@')[0]}";
    }

    private void Post(double roll)
    {
        var french = chance.Happens(town.Plan.French);
        var text = WebUtility.HtmlEncode(
            Author.Capital(town.Phrases.In(french).Say("point", chance, default, chance.Pick(town.Phrases.Themes(french))))
        );
        var (to, cc) = (new List<string> { Everyone }, new List<string> { Actor + "/followers" });
        var named = new List<Resident>();
        string? parent = null;
        string? quoted = null;
        switch (roll)
        {
            case < 0.3:
                named.Add(Someone());
                parent = $"{ActorOf(named[0])}/statuses/{Snowflake(Sometime())}";
                Count(Interactions, "reply");
                break;
            case < 0.4 when own.Count > 0:
                parent = own[^1];
                break;
            case < 0.46:
                named.Add(Someone());
                Count(Interactions, "mention");
                break;
            case < 0.5:
                (to, cc) = ([Actor + "/followers"], []);
                ForFollowers++;
                break;
            case < 0.56:
                named.Add(Someone());
                (to, cc) = ([ActorOf(named[0])], []);
                Count(Interactions, "message");
                break;
            case < 0.6 when generation == MastodonGeneration.Y2026:
                quoted = $"{ActorOf(Someone())}/statuses/{Snowflake(Sometime())}";
                Count(Interactions, "quote");
                break;
        }
        var at = Take();
        var id = $"{Actor}/statuses/{Snowflake(at)}";
        if (to[0].StartsWith(Actor, StringComparison.Ordinal) || to[0] == Everyone)
        {
            Count(
                Posts,
                parent is not null ? "reply"
                    : quoted is not null ? "quote"
                    : "post"
            );
            own.Add(id);
        }
        items.Add(at, Create(id, at, Html(text, named), french, to, cc, named, parent, quoted));
    }

    private JsonObject Create(
        string id,
        long at,
        string html,
        bool french,
        List<string> to,
        List<string> cc,
        List<Resident> named,
        string? parent,
        string? quoted
    )
    {
        var note = new JsonObject
        {
            ["id"] = id,
            ["type"] = "Note",
            ["summary"] = null,
            ["inReplyTo"] = parent,
            ["published"] = Time(at),
            ["url"] = $"https://{Presences.Home}/@{presences.Mastodon(town.Owner)!.Split('@')[0]}/{Snowflake(at)}",
            ["attributedTo"] = Actor,
            ["to"] = List(to),
            ["cc"] = List([.. cc, .. named.Select(ActorOf).Where(a => !to.Contains(a))]),
            ["sensitive"] = false,
            ["conversation"] = $"tag:{Presences.Home},{Time(at)[..10]}:objectId={at % 1_000_000}:objectType=Conversation",
            ["content"] = html,
            ["contentMap"] = new JsonObject { [french ? "fr" : "en"] = html },
            ["attachment"] = new JsonArray(),
            ["tag"] = new JsonArray([
                .. named.Select(n => new JsonObject
                {
                    ["type"] = "Mention",
                    ["href"] = ActorOf(n),
                    ["name"] = "@" + presences.Mastodon(n),
                }),
            ]),
        };
        if (quoted is not null)
        {
            note["quote"] = quoted;
            note["quoteUri"] = quoted;
        }
        if (generation == MastodonGeneration.Y2026)
        {
            note["likes"] = Collection(id + "/likes", chance.Below(20));
            note["shares"] = Collection(id + "/shares", chance.Below(5));
        }
        return Item(id, "Create", at, List(to), note["cc"]!.DeepClone(), note);
    }

    private void Gesture()
    {
        var post = $"{ActorOf(Someone())}/statuses/{Snowflake(Sometime())}";
        if (chance.Happens(0.75))
        {
            Likes.Add(post);
            Count(Interactions, "reaction");
            return;
        }
        var at = Take();
        var author = post[..post.IndexOf("/statuses/", StringComparison.Ordinal)];
        items.Add(
            at,
            Item($"{Actor}/statuses/{Snowflake(at)}", "Announce", at, List([Everyone]), List([author, Actor + "/followers"]), post)
        );
        Count(Interactions, "repost");
    }

    private JsonObject Item(string id, string type, long at, JsonNode to, JsonNode cc, JsonNode thing)
    {
        var item = new JsonObject
        {
            ["id"] = id + "/activity",
            ["type"] = type,
            ["actor"] = Actor,
            ["published"] = Time(at),
            ["to"] = to,
            ["cc"] = cc,
            ["object"] = thing,
        };
        if (generation == MastodonGeneration.Y2022)
        {
            item["signature"] = new JsonObject { ["type"] = "RsaSignature2017", ["creator"] = Actor + "#main-key" };
        }
        return item;
    }

    private string Html(string text, List<Resident> named)
    {
        var mentions = named.Select(n =>
        {
            var parts = presences.Mastodon(n)!.Split('@');
            return $"<span class=\"h-card\"><a href=\"https://{parts[1]}/@{parts[0]}\" class=\"u-url mention\">@<span>{parts[0]}</span></a></span> ";
        });
        return $"<p>{string.Concat(mentions)}{text}</p>";
    }

    /// <summary>A few are met often, most once.</summary>
    private Resident Someone() => others[Math.Min(others.Count - 1, (int)(chance.Pareto(0.7) - 1))];

    private long Sometime() => Clockwork.Sometime(start, end, chance) / 1000 * 1000;

    /// <summary>A second in which nothing else was done: archives tell no finer time.</summary>
    private long Take()
    {
        var at = Sometime();
        while (items.ContainsKey(at))
        {
            at += 1000;
        }
        return at;
    }

    private static string Snowflake(long at) => (at << 16).ToString(CultureInfo.InvariantCulture);

    private static string Time(long at) => Dates.Plain(at).Replace(' ', 'T') + "Z";

    private static JsonArray List(IEnumerable<string> all) => [.. all.Select(a => JsonValue.Create(a))];

    private static JsonObject Collection(string id, int total) =>
        new()
        {
            ["id"] = id,
            ["type"] = "Collection",
            ["totalItems"] = total,
        };

    private static void Count(SortedDictionary<string, int> counts, string kind) => counts[kind] = counts.GetValueOrDefault(kind) + 1;

    private static void Count(SortedDictionary<string, Directions> counts, string kind) =>
        counts[kind] = new Directions((counts.GetValueOrDefault(kind)?.Sent ?? 0) + 1, 0, 0);
}
