namespace Quinze.ServerTests.Support;

/// <summary>Where the files of this repository are.</summary>
internal static class Repository
{
    public static string Root { get; } = Find();

    public static string At(params ReadOnlySpan<string> parts) => Path.Combine([Root, .. parts]);

    private static string Find()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Quinze.slnx")))
        {
            folder = folder.Parent ?? throw new DirectoryNotFoundException("Quinze.slnx is above no folder of the tests.");
        }
        return folder.FullName;
    }
}
