namespace Quinze.Tests.Cli;

/// <summary>Compares with a reviewed file in tests/Expected, and says how to accept what is new.</summary>
internal static class Reviewed
{
    public static void Equal(string name, string actual)
    {
        var path = Path.Combine(Door.Root, "tests", "Expected", name);
        if (Environment.GetEnvironmentVariable("ACCEPT") == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, actual);
            return;
        }
        var expected = File.Exists(path) ? File.ReadAllText(path) : "";
        if (expected != actual)
        {
            Assert.Fail(
                $"{name} is not what was reviewed:\n{Difference(expected.Split('\n'), actual.Split('\n'))}\n"
                    + "Read it, then accept it: ACCEPT=1 artifacts/bin/Quinze.Tests/debug/Quinze.Tests -namespace Quinze.Tests.Cli"
            );
        }
    }

    private static string Difference(string[] expected, string[] actual)
    {
        var lines = new List<string>();
        for (var i = 0; i < Math.Max(expected.Length, actual.Length); i++)
        {
            var (old, now) = (expected.ElementAtOrDefault(i), actual.ElementAtOrDefault(i));
            if (old != now)
            {
                lines.Add($"{i + 1, 4} - {old}\n     + {now}");
            }
        }
        return string.Join('\n', lines.Take(20));
    }
}
