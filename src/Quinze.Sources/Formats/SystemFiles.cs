namespace Quinze.Sources.Formats;

/// <summary>Files that operating systems leave in folders and zips.</summary>
internal static class SystemFiles
{
    public const string Reason = "left by an operating system";

    public static bool Is(string name)
    {
        var file = name[(name.LastIndexOf('/') + 1)..];
        return file.StartsWith("._", StringComparison.Ordinal)
            || file.ToLowerInvariant() is ".ds_store" or "thumbs.db" or "desktop.ini"
            || name.StartsWith("__MACOSX/", StringComparison.Ordinal)
            || name.Contains("/__MACOSX/", StringComparison.Ordinal);
    }
}
