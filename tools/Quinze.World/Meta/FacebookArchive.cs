using System.Globalization;
using System.Text.Json.Nodes;

namespace Quinze.World;

/// <summary>How Facebook has laid out its exports: folders at the top; since 2024 under <c>your_facebook_activity</c>, reactions since 2025 as pairs of labels.</summary>
public enum FacebookLayout
{
    Y2022,
    Y2026,
}

/// <summary>Writes the owner's export of Facebook in the format JSON as a zip. Everybody is a name in it.</summary>
public static class FacebookArchive
{
    public static ArchiveTruth Write(Town town, string folder, FacebookLayout layout)
    {
        var presences = new Presences(town);
        var life = new MetaLife(town, "facebook", presences.IsOnFacebook);
        var now = layout == FacebookLayout.Y2026;
        var activity = now ? "your_facebook_activity/" : "";
        var owner = town.Owner.Name;
        var friends = (now ? "connections/friends/your_friends" : "friends_and_followers/friends") + ".json";
        var posts = activity + "posts/" + (now ? "your_posts__check_ins__photos_and_videos_1" : "your_posts_1") + ".json";
        var comments = activity + "comments_and_reactions/comments.json";
        var likes = activity + "comments_and_reactions/" + (now ? "likes_and_reactions_1" : "posts_and_comments") + ".json";
        List<(string Name, JsonNode Root)> files =
        [
            ((now ? "personal_information/" : "") + "profile_information/profile_information.json", Profile(owner)),
            (friends, new JsonObject { ["friends_v2"] = Each(life.Friends, f => new() { ["name"] = f.Other.Name, ["timestamp"] = f.At }) }),
            (posts, new JsonArray([.. life.Posts.OrderByDescending(p => p.At).Select(Post)])),
            (comments, new JsonObject { ["comments_v2"] = Each(life.Comments, c => Comment(owner, c)) }),
            (likes, now ? Each(life.Likes, Labelled) : new JsonObject { ["reactions_v2"] = Each(life.Likes, l => Reaction(owner, l)) }),
        ];
        var rows = new SortedDictionary<string, int>(StringComparer.Ordinal)
        {
            [friends] = life.Friends.Count,
            [posts] = life.Posts.Count,
            [comments] = life.Comments.Count,
            [likes] = life.Likes.Count,
        };
        foreach (var (other, letters) in life.Talks)
        {
            var thread = $"{string.Concat(other.Name.Where(char.IsAsciiLetter)).ToLowerInvariant()}_{Number(other)}";
            var name = $"{activity}messages/inbox/{thread}/message_1.json";
            files.Add((name, MetaZip.Letters(owner, other.Name, letters, thread)));
            rows[name] = letters.Count;
        }
        var all = life.Talks.SelectMany(t => t.Letters).ToList();
        return new ArchiveTruth
        {
            Path = MetaZip.Write("facebook", town, folder, files),
            Kind = "facebook-" + layout,
            Shape = "Zip",
            AsOf = NodaTime.Text.LocalDatePattern.Iso.Format(town.Plan.End),
            People = 0,
            NameOnly = Names(life),
            HiddenProfiles = 0,
            Posts = new(StringComparer.Ordinal) { ["post"] = life.Posts.Count },
            Interactions = new(StringComparer.Ordinal)
            {
                ["comment"] = new Directions(life.Comments.Count, 0, 0),
                ["connection"] = new Directions(life.Friends.Count, 0, 0),
                ["mention"] = new Directions(life.Posts.Count(p => p.Named is not null), 0, 0),
                ["message"] = new Directions(all.Count(l => l.Mine), all.Count(l => !l.Mine), 0),
                ["reaction"] = new Directions(life.Likes.Count, 0, 0),
            },
            Aside = new(StringComparer.Ordinal),
            Rows = rows,
        };
    }

    /// <summary>Whoever has a name; friends of one name are each one.</summary>
    private static int Names(MetaLife life)
    {
        var friends = life.Friends.GroupBy(f => f.Other.Name, StringComparer.OrdinalIgnoreCase).ToList();
        var others = life
            .Comments.Concat(life.Likes)
            .Select(a => a.Other.Name)
            .Concat(life.Posts.Select(p => p.Named?.Name).OfType<string>())
            .Concat(life.Talks.Select(t => t.Other.Name));
        return friends.Where(f => f.Count() > 1).Sum(f => f.Count())
            + friends.Where(f => f.Count() == 1).Select(f => f.Key).Concat(others).Distinct(StringComparer.OrdinalIgnoreCase).Count();
    }

    private static JsonObject Profile(string owner) =>
        new()
        {
            ["profile_v2"] = new JsonObject
            {
                ["name"] = new JsonObject { ["full_name"] = owner },
                ["username"] = "proprietaire",
            },
        };

    private static JsonObject Post((long At, string Text, Resident? Named) post)
    {
        var written = new JsonObject { ["timestamp"] = post.At, ["data"] = new JsonArray(new JsonObject { ["post"] = post.Text }) };
        if (post.Named is { } named)
        {
            written["tags"] = new JsonArray(new JsonObject { ["name"] = named.Name });
        }
        return written;
    }

    private static JsonObject Comment(string owner, MetaAct act) =>
        new()
        {
            ["timestamp"] = act.At,
            ["data"] = new JsonArray(
                new JsonObject
                {
                    ["comment"] = new JsonObject
                    {
                        ["timestamp"] = act.At,
                        ["comment"] = act.Text,
                        ["author"] = owner,
                    },
                }
            ),
            ["title"] = act.Other.French
                ? $"{owner} a commenté la publication de {act.Other.Name}."
                : $"{owner} commented on {act.Other.Name}'s post.",
        };

    private static JsonObject Reaction(string owner, MetaAct act) =>
        new()
        {
            ["timestamp"] = act.At,
            ["data"] = new JsonArray(
                new JsonObject
                {
                    ["reaction"] = new JsonObject { ["reaction"] = "LIKE", ["actor"] = owner },
                }
            ),
            ["title"] = $"{owner} likes {act.Other.Name}'s photo.",
        };

    private static JsonObject Labelled(MetaAct act) =>
        new()
        {
            ["timestamp"] = act.At,
            ["media"] = new JsonArray(),
            ["label_values"] = new JsonArray(
                new JsonObject { ["label"] = "Reaction", ["value"] = "Like" },
                new JsonObject { ["label"] = "Name", ["value"] = act.Other.Name }
            ),
            ["fbid"] = act.At.ToString(CultureInfo.InvariantCulture),
        };

    private static JsonArray Each(IEnumerable<MetaAct> acts, Func<MetaAct, JsonObject> write) => new([.. acts.Select(write)]);

    private static string Number(Resident other) => (50_000_000L + other.Number).ToString("x", CultureInfo.InvariantCulture);
}
