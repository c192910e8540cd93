namespace Quinze.Sources.Formats.Archives;

/// <summary>
/// How much an archive may unpack to. The largest honest archives we know of (years of photographs) stay far below; zip bombs do not.
/// </summary>
internal static class Limits
{
    public const int Entries = 20_000;
    public const long Total = 16L << 30;
    public const long OneFile = 8L << 30;

    /// <summary>Text seldom packs better than 1:50; a ratio beyond this one is a bomb, once there is enough of it to matter.</summary>
    public const long Ratio = 1000;
    public const long RatioMattersFrom = 64L << 20;

    /// <summary>A zip in a zip happens (browsers and re-zipping); a third level does not.</summary>
    public const int ZipLevels = 2;
}
