using System.Text.Json;

namespace Quinze.Tests.Statistics;

/// <summary>The licensed data beside the repository, which is never part of it; tests that need it skip by name where it is absent.</summary>
internal static class CheckData
{
    public static string Folder(string name)
    {
        for (var at = new DirectoryInfo(AppContext.BaseDirectory); at is not null; at = at.Parent)
        {
            if (File.Exists(Path.Combine(at.FullName, "Quinze.slnx")))
            {
                var folder = Path.GetFullPath(Path.Combine(at.FullName, "..", "shared", "data", name));
                return Directory.Exists(folder) ? folder : Skipped(name);
            }
        }

        return Skipped(name);
    }

    public static JsonElement ReferenceVectors() =>
        JsonDocument.Parse(File.ReadAllBytes(Path.Combine(Folder("reference-vectors"), "reference.json"))).RootElement;

    private static string Skipped(string name)
    {
        Assert.Skip($"The check data '{name}' is not beside this repository.");
        return "";
    }
}

internal static class JsonNumbers
{
    public static double[] Numbers(this JsonElement element, string property) =>
        [.. element.GetProperty(property).EnumerateArray().Select(e => e.GetDouble())];

    public static int[] Integers(this JsonElement element, string property) =>
        [.. element.GetProperty(property).EnumerateArray().Select(e => e.GetInt32())];
}
