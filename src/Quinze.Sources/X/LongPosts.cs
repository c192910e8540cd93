using System.Net;
using System.Text.Json;
using Quinze.Importing;
using Quinze.Sources.Formats.Json;

namespace Quinze.Sources.X;

/// <summary>
/// <c>note-tweet.js</c> holds the whole text of long posts, under a number of its own; the file of posts holds their beginning. The two are one post when their time is the same
/// and the one begins as the other. A long text that finds no such post stands for itself.
/// </summary>
internal sealed class LongPosts
{
    /// <summary>The text of a long post is stored a moment before or after the post.</summary>
    private const int SecondsApart = 2;

    /// <summary>So many characters at the beginning must be equal.</summary>
    private const int Beginning = 40;

    private readonly Dictionary<long, List<LongPost>> bySecond = [];

    private sealed record LongPost(Place Place, string Number, Moment? At, string Text)
    {
        public bool Taken { get; set; }
    }

    /// <summary>Says what is missing, or null.</summary>
    public string? Add(JsonElement element, Place place)
    {
        var note = element.Field("noteTweet");
        if (note.Text("noteTweetId") is not { Length: > 0 } number || note.Field("core").Text("text") is not { } text)
        {
            return "the long post has no number or no text";
        }
        var at = XTimes.Parse(note.Text("createdAt"));
        var second = at?.Instant.ToUnixTimeSeconds() ?? long.MinValue;
        (bySecond.TryGetValue(second, out var there) ? there : bySecond[second] = []).Add(
            new LongPost(place, number, at, WebUtility.HtmlDecode(text))
        );
        return null;
    }

    /// <summary>The whole text of a post of which this is the beginning; null when it has none.</summary>
    public string? Whole(string beginning, Moment? at)
    {
        if (at is not { } published || bySecond.Count == 0)
        {
            return null;
        }
        var start = Plain(WebUtility.HtmlDecode(beginning));
        for (var apart = -SecondsApart; apart <= SecondsApart; apart++)
        {
            foreach (var post in bySecond.GetValueOrDefault(published.Instant.ToUnixTimeSeconds() + apart) ?? [])
            {
                if (!post.Taken && Plain(post.Text).StartsWith(start, StringComparison.Ordinal))
                {
                    post.Taken = true;
                    return post.Text;
                }
            }
        }
        return null;

        static string Plain(string text) => text[..Math.Min(Beginning, text.Length)].ReplaceLineEndings(" ");
    }

    /// <summary>Once all posts were read: what became of each long text.</summary>
    public IEnumerable<Reading> Rest() =>
        bySecond
            .Values.SelectMany(p => p)
            .OrderBy(p => p.Place.File)
            .ThenBy(p => p.Place.Line)
            .Select(p =>
                p.Taken
                    ? (Reading)new LeftAside(p.Place, "the whole text of a post; it is read with the post")
                    : new PostEntry(p.Place)
                    {
                        Network = XPeople.Network,
                        Kind = PostKind.Post,
                        Ref = XPeople.Post(p.Number),
                        At = p.At,
                        Author = Handle.Owner,
                        Text = Utf8Text.From(p.Text),
                    }
            );
}
