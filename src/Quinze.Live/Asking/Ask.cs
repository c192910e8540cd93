namespace Quinze.Live.Asking;

/// <summary>One question to a server, of which the answer may be many pages.</summary>
/// <param name="Kind">What it asks for, in the words that the reading source knows (<c>likes</c>, <c>favourited_by</c>).</param>
/// <param name="Path">Path and query of its first page.</param>
/// <param name="About">The post or domain it is about; null when it is about the account.</param>
/// <param name="Count">How many the server said there are, where it did: what has not changed is not asked again.</param>
internal sealed record Ask(string Kind, string Path, string? About = null, long? Count = null)
{
    /// <summary>Whether all else makes no sense when this one is refused.</summary>
    public bool IsVital { get; init; }
}

/// <summary>What a page leads to: its next page, if any, and further questions.</summary>
internal readonly record struct Step(string? Next, IReadOnlyList<Ask> Further)
{
    public static Step End { get; } = new(null, []);
}
