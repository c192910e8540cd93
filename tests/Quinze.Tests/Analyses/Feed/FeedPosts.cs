using NodaTime;
using Quinze.Importing;

namespace Quinze.Tests.Analyses;

/// <summary>Posts of other people's, as a paste of the feed gives them.</summary>
internal static class FeedPosts
{
    public static PostEntry Of(string author, LocalDate? day, string text, int number, string? visibility = null) =>
        new(default)
        {
            Network = "linkedin",
            Kind = PostKind.Post,
            Ref = PostRef.At($"pasted:linkedin:{number}"),
            At = day is { } d ? Moment.OnDay(d) : null,
            Author = new Handle("linkedin", "/in/" + author),
            Origin = PostOrigin.Feed,
            Text = Utf8Text.From(text),
            Visibility = visibility,
        };
}
