namespace Quinze.Analyses;

/// <summary>A half-life of posts that somebody published, of other people's posts: quoted beside one's own, and used only until one's own is known.</summary>
/// <param name="Source">Author, year and kind of source.</param>
public sealed record PublishedHalfLife(double Days, string Source);

/// <summary>
/// Half-lives of posts by network as published, and the age at which a post counts as grown up. The published ones are averages of secondary sources
/// (Graffius 2018, 2022), no data to check them on; later editions give their numbers in a picture and were not read.
/// </summary>
internal static class HalfLives
{
    /// <summary>After so many half-lives 99 % of all there will be is there.</summary>
    public const double Grown = 7;

    /// <summary>No post is grown up before.</summary>
    public const double LeastDays = 14;

    private const string Of2018 = "Graffius 2018, average of secondary sources";
    private const string Of2022 = "Graffius 2022, average of secondary sources";

    private static readonly Dictionary<string, PublishedHalfLife> Published = new()
    {
        ["x"] = new(24.0 / 1440, Of2022),
        ["facebook"] = new(50.0 / 1440, Of2022),
        ["instagram"] = new(19.0 / 24, Of2018),
        ["linkedin"] = new(1, Of2018),
        ["youtube"] = new(6, Of2018),
    };

    public static PublishedHalfLife? OfNetwork(string network) => Published.GetValueOrDefault(network);

    /// <summary>The age in days from which a post of this network hardly grows any more.</summary>
    public static double MatureAge(string network) => Math.Max(LeastDays, Math.Ceiling(Grown * (OfNetwork(network)?.Days ?? 0)));
}
