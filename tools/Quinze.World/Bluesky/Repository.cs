using System.Text;

namespace Quinze.World;

/// <summary>The owner's records on Bluesky: posts, replies, quotes, likes, reposts, follows and a profile.</summary>
internal sealed class Repository
{
    private readonly Town town;
    private readonly Chance chance;
    private readonly int start;
    private readonly int end;
    private readonly List<string> others;

    /// <summary>Whoever was planted in the town and is here is named once at least.</summary>
    private readonly Queue<string> toName;
    private readonly HashSet<long> stamps = [];

    public SortedDictionary<string, CborMap> Records { get; } = new(StringComparer.Ordinal);
    public HashSet<string> People { get; } = [];
    public SortedDictionary<string, int> Posts { get; } = new(StringComparer.Ordinal);
    public SortedDictionary<string, Directions> Interactions { get; } = new(StringComparer.Ordinal);

    public Repository(Town town)
    {
        this.town = town;
        chance = new Chance(town.Seed).For("bluesky");
        // Bluesky opened to everyone in February 2024; the owner came when it was by invitation.
        start = Math.Max(Clockwork.Day(town.Plan.Start), Clockwork.Day(new(2023, 5, 2)));
        end = Clockwork.Day(town.Plan.End);
        others = [.. town.Residents.Where(r => r is { Did: not null, Hidden: false }).Select(r => r.Did!)];
        toName = new Queue<string>(
            town.Residents.Where(r => r is { Did: not null, Hidden: false } && r.Role != Role.Passer).Select(r => r.Did!)
        );
        Fill();
    }

    private void Fill()
    {
        Records["app.bsky.actor.profile/self"] = new CborMap
        {
            ["$type"] = "app.bsky.actor.profile",
            ["displayName"] = town.Owner.Name,
            ["description"] = "Écouter, réparer, transmettre.",
        };
        for (var i = 0; i < town.Plan.BlueskyPosts; i++)
        {
            Post(chance.Unit());
        }
        for (var i = 0; i < town.Plan.BlueskyGestures; i++)
        {
            var like = chance.Happens(0.8);
            Put(like ? "app.bsky.feed.like" : "app.bsky.feed.repost", new CborMap { ["subject"] = Strong(Someone()) });
            Count(Interactions, like ? "reaction" : "repost");
        }
        foreach (var did in others.Take(town.Plan.BlueskyFollows))
        {
            People.Add(did);
            Put("app.bsky.graph.follow", new CborMap { ["subject"] = did });
            Count(Interactions, "follow");
        }
    }

    private void Post(double roll)
    {
        var french = chance.Happens(town.Plan.French);
        var theme = chance.Pick(town.Phrases.Themes(french));
        var text = Author.Capital(town.Phrases.In(french).Say("point", chance, default, theme));
        var record = new CborMap { ["text"] = text, ["langs"] = new object?[] { french ? "fr" : "en" } };
        if (roll < 0.3)
        {
            var parent = Strong(Someone());
            record["reply"] = new CborMap { ["root"] = parent, ["parent"] = parent };
            Count(Posts, "reply");
            Count(Interactions, "reply");
        }
        else if (roll < 0.4)
        {
            record["embed"] = new CborMap { ["$type"] = "app.bsky.embed.record", ["record"] = Strong(Someone()) };
            Count(Posts, "quote");
            Count(Interactions, "quote");
        }
        else
        {
            Count(Posts, "post");
            if (roll < 0.46 || toName.Count > 0)
            {
                Mention(record, text);
            }
        }
        Put("app.bsky.feed.post", record);
    }

    private void Mention(CborMap record, string text)
    {
        if (!toName.TryDequeue(out var did))
        {
            did = Someone();
        }
        People.Add(did);
        var handle = "@" + Presences.Bluesky(town.Residents.First(r => r.Did == did));
        var start = Encoding.UTF8.GetByteCount(text) + 1;
        record["text"] = text + " " + handle;
        record["facets"] = new object?[]
        {
            new CborMap
            {
                ["index"] = new CborMap { ["byteStart"] = start, ["byteEnd"] = start + handle.Length },
                ["features"] = new object?[]
                {
                    new CborMap { ["$type"] = "app.bsky.richtext.facet#mention", ["did"] = did },
                },
            },
        };
        Count(Interactions, "mention");
    }

    /// <summary>A few are met often, most once.</summary>
    private string Someone()
    {
        var did = others[Math.Min(others.Count - 1, (int)(chance.Pareto(0.7) - 1))];
        People.Add(did);
        return did;
    }

    private CborMap Strong(string did)
    {
        var uri = $"at://{did}/app.bsky.feed.post/{Tid.Of(Clockwork.Sometime(start, end, chance) * 1000, chance.Below(1024))}";
        return new CborMap { ["uri"] = uri, ["cid"] = Cid.Of(Encoding.UTF8.GetBytes(uri)).Text() };
    }

    private void Put(string collection, CborMap record)
    {
        var at = Clockwork.Sometime(start, end, chance);
        while (!stamps.Add(at))
        {
            at++;
        }
        record["$type"] = collection;
        record["createdAt"] = $"{Dates.Plain(at).Replace(' ', 'T')}.{at % 1000:000}Z";
        Records[$"{collection}/{Tid.Of(at * 1000 + chance.Below(1000), 15)}"] = record;
    }

    private static void Count(SortedDictionary<string, int> counts, string kind) => counts[kind] = counts.GetValueOrDefault(kind) + 1;

    private static void Count(SortedDictionary<string, Directions> counts, string kind) =>
        counts[kind] = new Directions((counts.GetValueOrDefault(kind)?.Sent ?? 0) + 1, 0, 0);
}

/// <summary>Timestamp identifiers: microseconds since 1970 and ten bits of clock, in 13 sortable letters.</summary>
internal static class Tid
{
    private const string Letters = "234567abcdefghijklmnopqrstuvwxyz";

    public static string Of(long microseconds, int clock) =>
        string.Create(
            13,
            (microseconds << 10) | (long)clock,
            (span, value) =>
            {
                for (var i = 12; i >= 0; i--, value >>= 5)
                {
                    span[i] = Letters[(int)(value & 31)];
                }
            }
        );
}
