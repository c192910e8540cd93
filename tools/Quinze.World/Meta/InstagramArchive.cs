using System.Globalization;
using System.Text.Json.Nodes;

namespace Quinze.World;

/// <summary>How Instagram has laid out its exports: a folder for each kind; since 2025 under <c>your_instagram_activity</c>, likes as pairs of labels and accounts behind <c>/_u/</c>.</summary>
public enum InstagramLayout
{
    Y2022,
    Y2026,
}

/// <summary>Writes the owner's export of Instagram in the format JSON as a zip: accounts everywhere but in letters, which show names.</summary>
public static class InstagramArchive
{
    public static ArchiveTruth Write(Town town, string folder, InstagramLayout layout)
    {
        var presences = new Presences(town);
        var life = new MetaLife(town, "instagram", r => presences.Instagram(r) is not null);
        string Account(Resident r) => presences.Instagram(r)!;
        var now = layout == InstagramLayout.Y2026;
        var activity = now ? "your_instagram_activity/" : "";
        var follows = now ? "connections/followers_and_following/" : "followers_and_following/";
        var followers = follows + (now ? "followers_1.json" : "followers.json");
        var following = follows + "following.json";
        var likes = activity + "likes/liked_posts.json";
        var comments = activity + "comments/" + (now ? "post_comments_1.json" : "post_comments.json");
        var posts = activity + (now ? "media" : "content") + "/posts_1.json";
        var followed = new JsonArray([
            .. life.Friends.Select(f => now ? Titled(Account(f.Other), f.At) : Listed("", Account(f.Other), f.At)),
        ]);
        var theirs = new JsonArray([.. life.Followers.Select(f => Listed("", Account(f.Other), f.At))]);
        List<(string Name, JsonNode Root)> files =
        [
            (
                (now ? "personal_information/" : "") + "personal_information/personal_information.json",
                Profile(Account(town.Owner), town.Owner.Name)
            ),
            (followers, now ? theirs : new JsonObject { ["relationships_followers"] = theirs }),
            (following, new JsonObject { ["relationships_following"] = followed }),
            (likes, Likes(life, Account, now)),
            (comments, Comments(life, Account, now)),
            (posts, new JsonArray([.. life.Posts.OrderByDescending(p => p.At).Select(p => Post(p, Account))])),
        ];
        var rows = new SortedDictionary<string, int>(StringComparer.Ordinal)
        {
            [followers] = life.Followers.Count,
            [following] = life.Friends.Count,
            [likes] = life.Likes.Count,
            [comments] = life.Comments.Count,
            [posts] = life.Posts.Count,
        };
        foreach (var (other, letters) in life.Talks)
        {
            var thread = $"{Account(other)}_{(17_840_000_000L + other.Number).ToString(CultureInfo.InvariantCulture)}";
            var name = $"{activity}messages/inbox/{thread}/message_1.json";
            files.Add((name, MetaZip.Letters(town.Owner.Name, other.Name, letters, thread)));
            rows[name] = letters.Count;
        }
        var all = life.Talks.SelectMany(t => t.Letters).ToList();
        var met = life
            .Friends.Concat(life.Followers)
            .Concat(life.Likes)
            .Concat(life.Comments)
            .Select(a => a.Other)
            .Concat(life.Posts.Select(p => p.Named).OfType<Resident>());
        return new ArchiveTruth
        {
            Path = MetaZip.Write("instagram", town, folder, files),
            Kind = "instagram-" + layout,
            Shape = "Zip",
            AsOf = NodaTime.Text.LocalDatePattern.Iso.Format(town.Plan.End),
            People = met.Distinct().Count(),
            NameOnly = life.Talks.Count,
            HiddenProfiles = 0,
            Posts = new(StringComparer.Ordinal) { ["post"] = life.Posts.Count },
            Interactions = new(StringComparer.Ordinal)
            {
                ["comment"] = new Directions(life.Comments.Count, 0, 0),
                ["follow"] = new Directions(life.Friends.Count, life.Followers.Count, 0),
                ["mention"] = new Directions(life.Posts.Count(p => p.Named is not null), 0, 0),
                ["message"] = new Directions(all.Count(l => l.Mine), all.Count(l => !l.Mine), 0),
                ["reaction"] = new Directions(life.Likes.Count, 0, 0),
            },
            Aside = new(StringComparer.Ordinal),
            Rows = rows,
        };
    }

    private static JsonObject Profile(string account, string name) =>
        new()
        {
            ["profile_user"] = new JsonArray(
                new JsonObject
                {
                    ["title"] = "",
                    ["string_map_data"] = new JsonObject
                    {
                        ["Nom d’utilisateur"] = Said(account),
                        ["Nom"] = Said(name),
                        ["Compte privé"] = Said("False"),
                    },
                }
            ),
        };

    private static JsonNode Likes(MetaLife life, Func<Resident, string> account, bool now) =>
        now
            ? new JsonArray([.. life.Likes.Select(l => Labelled(l, account(l.Other)))])
            : new JsonObject { ["likes_media_likes"] = new JsonArray([.. life.Likes.Select(l => Listed(account(l.Other), "👍", l.At))]) };

    private static JsonNode Comments(MetaLife life, Func<Resident, string> account, bool now) =>
        now
            ? new JsonArray([
                .. life.Comments.Select(c => new JsonObject
                {
                    ["media_list_data"] = new JsonArray(),
                    ["string_map_data"] = new JsonObject
                    {
                        ["Commentaire"] = Said(c.Text),
                        ["Propriétaire du média"] = Said(account(c.Other)),
                        ["Heure"] = new JsonObject { ["timestamp"] = c.At },
                    },
                }),
            ])
            : new JsonObject
            {
                ["comments_media_comments"] = new JsonArray([.. life.Comments.Select(c => Listed(account(c.Other), c.Text, c.At))]),
            };

    private static JsonObject Post((long At, string Text, Resident? Named) post, Func<Resident, string> account) =>
        new()
        {
            ["media"] = new JsonArray(
                new JsonObject
                {
                    ["uri"] = "media/posts/1.jpg",
                    ["creation_timestamp"] = post.At,
                    ["title"] = post.Named is { } named ? $"{post.Text} @{account(named)}" : post.Text,
                }
            ),
        };

    private static JsonObject Listed(string title, string value, long at) =>
        new()
        {
            ["title"] = title,
            ["media_list_data"] = new JsonArray(),
            ["string_list_data"] = new JsonArray(new JsonObject { ["value"] = value, ["timestamp"] = at }),
        };

    private static JsonObject Titled(string account, long at) =>
        new()
        {
            ["title"] = account,
            ["string_list_data"] = new JsonArray(
                new JsonObject { ["href"] = "https://www.instagram.com/_u/" + account, ["timestamp"] = at }
            ),
        };

    private static JsonObject Labelled(MetaAct like, string account)
    {
        var owner = new JsonArray(
            new JsonObject { ["label"] = "Name", ["value"] = like.Other.Name },
            new JsonObject { ["label"] = "Username", ["value"] = account }
        );
        return new JsonObject
        {
            ["timestamp"] = like.At,
            ["media"] = new JsonArray(),
            ["label_values"] = new JsonArray(
                new JsonObject { ["label"] = "URL", ["value"] = $"https://www.instagram.com/p/{like.At:x}/" },
                new JsonObject { ["dict"] = new JsonArray(new JsonObject { ["dict"] = owner, ["title"] = "" }), ["title"] = "Owner" }
            ),
            ["fbid"] = like.At.ToString(CultureInfo.InvariantCulture),
        };
    }

    private static JsonObject Said(string value) => new() { ["value"] = value };
}
