namespace Quinze.Analyses;

/// <summary>The part of the visits that a figure speaks of, <c>source=LinkedIn&amp;utm_campaign=autumn</c>, taken apart.</summary>
internal sealed class SiteDimension
{
    private static readonly (string Network, string[] Names)[] Networks =
    [
        ("linkedin", ["linkedin", "lnkd.in"]),
        ("x", ["twitter", "x.com", "t.co"]),
        ("bluesky", ["bluesky", "bsky"]),
        ("mastodon", ["mastodon"]),
        ("facebook", ["facebook", "fb"]),
        ("instagram", ["instagram"]),
        ("youtube", ["youtube"]),
    ];

    private readonly List<(string Name, string Value)> parts;

    private SiteDimension(List<(string Name, string Value)> parts) => this.parts = parts;

    /// <summary>Which table it is a row of: rows of two tables speak of the same visits and are never added.</summary>
    public string Table => parts[0].Name;

    public string? this[string name] => parts.Find(p => p.Name == name).Value;

    public bool Has(string name) => parts.Exists(p => p.Name == name);

    /// <summary>Where the visit came from, as the program calls it.</summary>
    public string? Source => this["source"] ?? this["utm_source"];

    public static SiteDimension? Of(string? dimension)
    {
        if (dimension is null)
        {
            return null;
        }
        List<(string, string)> parts = [];
        foreach (var part in dimension.Split('&'))
        {
            var sign = part.IndexOf('=', StringComparison.Ordinal);
            if (sign > 0)
            {
                parts.Add((part[..sign], Uri.UnescapeDataString(part[(sign + 1)..])));
            }
        }
        return parts.Count == 0 ? null : new SiteDimension(parts);
    }

    /// <summary>The network a source is; null for search, direct visits and whatever else.</summary>
    public static string? NetworkOf(string source)
    {
        var name = source.Trim().ToLowerInvariant();
        foreach (var (network, names) in Networks)
        {
            // A short name must stand alone: "fb" is no part of "fbi-blog".
            if (name == network || Array.Exists(names, n => n.Length <= 4 ? name == n : name.Contains(n, StringComparison.Ordinal)))
            {
                return network;
            }
        }
        return null;
    }
}
