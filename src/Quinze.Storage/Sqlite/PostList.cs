using System.Globalization;
using Quinze.Storing;

namespace Quinze.Storage.Sqlite;

/// <summary>A few posts in one column: "kind:number" with spaces between, readable with any tool.</summary>
internal static class PostList
{
    public static string? Write(IReadOnlyList<PostKey> posts) =>
        posts.Count == 0
            ? null
            : string.Join(' ', posts.Select(p => string.Create(CultureInfo.InvariantCulture, $"{(int)p.Kind}:{p.Number}")));

    public static IReadOnlyList<PostKey> Read(string? text) => text is null ? [] : [.. text.Split(' ').Select(Key)];

    private static PostKey Key(string text)
    {
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        return new PostKey(
            (PostRefKind)int.Parse(text.AsSpan(0, colon), CultureInfo.InvariantCulture),
            long.Parse(text.AsSpan(colon + 1), CultureInfo.InvariantCulture)
        );
    }
}
