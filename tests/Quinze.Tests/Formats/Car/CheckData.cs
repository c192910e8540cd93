namespace Quinze.Tests.Formats.Car;

/// <summary>Licensed files to check against, which stand beside the repository and are never committed.</summary>
internal static class CheckData
{
    /// <summary>The path of a file or folder of check data; skips the test where there is none.</summary>
    public static string Path(params string[] parts)
    {
        var path = System.IO.Path.Combine([Root(), "..", "shared", "data", .. parts]);
        if (!File.Exists(path) && !Directory.Exists(path))
        {
            Assert.Skip($"no check data {string.Join('/', parts)}");
        }
        return path;
    }

    public static byte[] Bytes(params string[] parts) => File.ReadAllBytes(Path(parts));

    /// <summary>The vectors of a text file, without comments and empty lines. Spaces at the ends are part of a vector.</summary>
    public static IReadOnlyList<string> Lines(params string[] parts) =>
        [.. File.ReadAllText(Path(parts)).Split('\n').Where(l => l.Length > 0 && l[0] != '#')];

    public static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(System.IO.Path.Combine(folder.FullName, "Quinze.slnx")))
        {
            folder = folder.Parent;
        }
        return folder?.FullName ?? throw new InvalidOperationException("not inside the repository");
    }
}
