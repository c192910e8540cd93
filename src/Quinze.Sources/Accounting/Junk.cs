namespace Quinze.Sources.Accounting;

/// <summary>Files that operating systems leave in folders and zips.</summary>
internal static class Junk
{
    public const string Reason = "left by an operating system";

    public static bool Is(string name)
    {
        var file = NameOf(name);
        return name.StartsWith("__MACOSX/", StringComparison.Ordinal)
            || name.Contains("/__MACOSX/", StringComparison.Ordinal)
            || file.StartsWith("._", StringComparison.Ordinal)
            || file.Equals(".DS_Store", StringComparison.OrdinalIgnoreCase)
            || file.Equals("Thumbs.db", StringComparison.OrdinalIgnoreCase)
            || file.Equals("desktop.ini", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>The name without its folders.</summary>
    public static string NameOf(string name) => name[(name.LastIndexOf('/') + 1)..];
}
