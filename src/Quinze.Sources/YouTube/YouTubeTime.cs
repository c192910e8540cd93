using Quinze.Sources.Formats.Json;

namespace Quinze.Sources.YouTube;

/// <summary><c>2024-06-12T07:15:42.120415+00:00</c>; until about 2022 <c>2021-07-22 20:29:46 UTC</c>.</summary>
internal static class YouTubeTime
{
    private const string Utc = " UTC";

    public static Moment? Parse(string? text) =>
        text is not null && text.EndsWith(Utc, StringComparison.Ordinal) && text.Length > 19
            ? JsonTime.Parse(text[..^Utc.Length].Replace(' ', 'T') + "Z")
            : JsonTime.Parse(text);
}
