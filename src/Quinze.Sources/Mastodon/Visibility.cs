using System.Text.Json;
using Quinze.Sources.Formats.Json;

namespace Quinze.Sources.Mastodon;

/// <summary>Who may see a post, in the words of Mastodon's own API.</summary>
internal static class Visibility
{
    public const string Public = "public";

    /// <summary>"Quiet": for everyone, but on no public timeline.</summary>
    public const string Unlisted = "unlisted";

    /// <summary>For followers only.</summary>
    public const string Private = "private";

    /// <summary>For those it mentions.</summary>
    public const string Direct = "direct";

    /// <summary>An archive does not say the word: it follows from whom a post is addressed to.</summary>
    public static string Of(JsonElement addressed)
    {
        if (addressed.Each("to").Any(IsEveryone))
        {
            return Public;
        }
        if (addressed.Each("cc").Any(IsEveryone))
        {
            return Unlisted;
        }
        return addressed.Each("to").Concat(addressed.Each("cc")).Any(IsFollowers) ? Private : Direct;
    }

    /// <summary>Servers write "everyone" in three ways.</summary>
    public static bool IsEveryone(JsonElement to) => to.Text() is "https://www.w3.org/ns/activitystreams#Public" or "as:Public" or "Public";

    public static bool IsFollowers(JsonElement to) => to.Text()?.EndsWith("/followers", StringComparison.Ordinal) == true;
}
