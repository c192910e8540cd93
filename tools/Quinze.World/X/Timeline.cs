using System.Globalization;
using System.Text.Json.Nodes;

namespace Quinze.World;

/// <summary>What the owner did on X: posts, answers, posts passed on, quotes, likes, and letters in both directions.</summary>
internal sealed class Timeline
{
    private const long Epoch = 1_288_834_974_657;

    private readonly Town town;
    private readonly Chance chance;
    private readonly Presences presences;
    private readonly IReadOnlyList<Resident> others;
    private readonly int start;
    private readonly int end;
    private readonly SortedDictionary<long, JsonObject> posts = [];
    private readonly HashSet<string> met = [];

    public SortedDictionary<string, int> Posts { get; } = new(StringComparer.Ordinal);
    public SortedDictionary<string, Directions> Interactions { get; } = new(StringComparer.Ordinal);
    public List<string> Likes { get; } = [];
    public List<JsonObject> Talks { get; } = [];
    public int Messages { get; private set; }
    public IReadOnlyList<string> Followers { get; }
    public IReadOnlyList<string> Following { get; }
    public (string Number, string Name) Owner { get; }

    public IReadOnlyList<JsonObject> Items => [.. posts.Values];

    public int People => met.Count;

    public Timeline(Town town)
    {
        this.town = town;
        chance = new Chance(town.Seed).For("x");
        presences = new Presences(town);
        others = presences.On(r => presences.X(r) is not null);
        Owner = presences.X(town.Owner)!.Value;
        start = Clockwork.Day(town.Plan.Start);
        end = Clockwork.Day(town.Plan.End);
        for (var i = 0; i < town.Plan.BlueskyPosts; i++)
        {
            Post(chance.Unit());
        }
        for (var i = 0; i < town.Plan.BlueskyGestures; i++)
        {
            Likes.Add(Id(Sometime()));
        }
        Count("reaction", sent: Likes.Count);
        Following = [.. others.Take(town.Plan.BlueskyFollows).Select(Number)];
        Followers = [.. others.Where((_, i) => i % 2 == 0).Take(town.Plan.BlueskyFollows).Select(Number)];
        Count("follow", Following.Count, Followers.Count);
        foreach (var friend in others.Where(o => o.Role is Role.Close or Role.Steady))
        {
            Talk(friend);
        }
    }

    private void Post(double roll)
    {
        var french = chance.Happens(town.Plan.French);
        var text = Author.Capital(town.Phrases.In(french).Say("point", chance, default, chance.Pick(town.Phrases.Themes(french))));
        var at = Take();
        var post = new JsonObject
        {
            ["id"] = Id(at),
            ["id_str"] = Id(at),
            ["created_at"] = Time(at),
            ["favorite_count"] = Whole(chance.Below(30)),
            ["retweet_count"] = Whole(chance.Below(6)),
            ["lang"] = french ? "fr" : "en",
        };
        var urls = new JsonArray();
        Resident? named = null;
        if (roll < 0.3)
        {
            named = Someone();
            text = $"@{NameOf(named)} {text}";
            post["in_reply_to_status_id_str"] = Id(Sometime());
            post["in_reply_to_user_id_str"] = Number(named);
            post["in_reply_to_screen_name"] = NameOf(named);
            Count("reply", 1);
        }
        else if (roll < 0.5)
        {
            named = Someone();
            text = $"RT @{NameOf(named)}: {text}";
            post["favorite_count"] = "0";
            post["retweet_count"] = "0";
            Count("repost", 1);
        }
        else if (roll < 0.55)
        {
            named = Someone();
            text += $" avec @{NameOf(named)}";
            Count("mention", 1);
        }
        if (!text.StartsWith("RT @", StringComparison.Ordinal))
        {
            var kind = named is not null && roll < 0.3 ? "reply" : "post";
            Posts[kind] = Posts.GetValueOrDefault(kind) + 1;
        }
        post["full_text"] = text.Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal);
        post["entities"] = new JsonObject
        {
            ["user_mentions"] = new JsonArray([.. named is null ? [] : new[] { Mention(named) }]),
            ["urls"] = urls,
        };
        posts.Add(at, post);
    }

    private JsonObject Mention(Resident named) =>
        new()
        {
            ["name"] = named.Name,
            ["screen_name"] = NameOf(named),
            ["id_str"] = Number(named),
            ["id"] = Number(named),
        };

    /// <summary>A few letters to and fro; the newest comes first.</summary>
    private void Talk(Resident friend)
    {
        var turns = new List<JsonNode>();
        var other = Number(friend);
        var (sent, received) = (0, 0);
        var at = Sometime();
        for (var i = chance.Between(2, 9); i > 0; i--, at += chance.Between(40_000, 9_000_000))
        {
            var mine = chance.Happens(0.5);
            (sent, received) = mine ? (sent + 1, received) : (sent, received + 1);
            var grammar = town.Phrases.In(friend.French);
            var cast = new Cast(mine ? friend.First : town.Owner.First, mine ? town.Owner.First : friend.First, "Belcaire Conseil", 2025);
            turns.Insert(
                0,
                new JsonObject
                {
                    ["messageCreate"] = new JsonObject
                    {
                        ["id"] = Id(at),
                        ["senderId"] = mine ? Owner.Number : other,
                        ["recipientId"] = mine ? other : Owner.Number,
                        ["text"] = Author.Capital(grammar.Say(mine ? "ask" : "answer", chance, cast)),
                        ["createdAt"] = $"{Dates.Plain(at).Replace(' ', 'T')}.{at % 1000:000}Z",
                    },
                }
            );
        }
        Messages += turns.Count;
        Count("message", sent, received);
        Talks.Add(
            new JsonObject
            {
                ["dmConversation"] = new JsonObject
                {
                    ["conversationId"] = $"{Owner.Number}-{other}",
                    ["messages"] = new JsonArray([.. turns]),
                },
            }
        );
    }

    private string Number(Resident resident)
    {
        var number = presences.X(resident)!.Value.Number;
        met.Add(number);
        return number;
    }

    private string NameOf(Resident resident) => presences.X(resident)!.Value.Name;

    private Resident Someone() => others[Math.Min(others.Count - 1, (int)(chance.Pareto(0.7) - 1))];

    private long Sometime() => Clockwork.Sometime(start, end, chance);

    private long Take()
    {
        var at = Sometime() / 1000 * 1000;
        while (posts.ContainsKey(at))
        {
            at += 1000;
        }
        return at;
    }

    private void Count(string kind, int sent, int received = 0)
    {
        var before = Interactions.GetValueOrDefault(kind) ?? new Directions(0, 0, 0);
        Interactions[kind] = new Directions(before.Sent + sent, before.Received + received, 0);
    }

    private static string Id(long at) => ((at - Epoch) << 22).ToString(CultureInfo.InvariantCulture);

    private static string Whole(int number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary><c>Thu Nov 03 08:50:26 +0000 2022</c></summary>
    private static string Time(long at) =>
        NodaTime
            .Text.InstantPattern.CreateWithInvariantCulture("ddd MMM dd HH:mm:ss '+0000' uuuu")
            .Format(NodaTime.Instant.FromUnixTimeMilliseconds(at));
}
