namespace Quinze.Tests.Reports;

/// <summary>Compares a text with the reviewed one in tests/Expected/reports, and says how to accept what changed.</summary>
internal static class ExpectedText
{
    public static void Same(string name, string found)
    {
        var path = Path.Combine(Root(), "tests", "Expected", "reports", name);
        if (Environment.GetEnvironmentVariable("ACCEPT") == "1")
        {
            File.WriteAllText(path, found);
            return;
        }
        var expected = File.Exists(path) ? File.ReadAllText(path) : "";
        if (expected == found)
        {
            return;
        }
        var (was, now) = (expected.Split('\n'), found.Split('\n'));
        var first = Enumerable
            .Range(0, Math.Max(was.Length, now.Length))
            .First(i => i >= was.Length || i >= now.Length || was[i] != now[i]);
        var lines = Enumerable
            .Range(first, 4)
            .SelectMany(i => new[] { i < was.Length ? $"- {was[i]}" : null, i < now.Length ? $"+ {now[i]}" : null })
            .OfType<string>();
        Assert.Fail(
            $"{name} differs from line {first + 1} on:\n{string.Join('\n', lines)}\n"
                + "Accept with: ACCEPT=1 artifacts/bin/Quinze.Tests/debug/Quinze.Tests -namespace Quinze.Tests.Reports"
        );
    }

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Quinze.slnx")))
        {
            folder = folder.Parent;
        }
        return folder!.FullName;
    }
}
