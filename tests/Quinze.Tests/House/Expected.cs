namespace Quinze.Tests.HouseRules;

/// <summary>Reviewed files under tests/Expected. A difference shows its first lines and the command that accepts it.</summary>
internal static class Expected
{
    private const string Accept = "QUINZE_ACCEPT";

    public static void Same(string name, string actual)
    {
        var path = Repository.At($"tests/Expected/{name}");
        if (Environment.GetEnvironmentVariable(Accept) == "1" && Environment.GetEnvironmentVariable("CI") != "true")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, actual);
        }
        var expected = File.Exists(path) ? File.ReadAllText(path) : "";
        Assert.True(
            expected == actual,
            $"tests/Expected/{name} says otherwise:\n{Difference(expected, actual)}\nTo accept what is said now: {Accept}=1 ./test"
        );
    }

    /// <summary>Lines that only one side has, in their order; ten of each.</summary>
    internal static string Difference(string expected, string actual)
    {
        var (old, now) = (expected.Split('\n'), actual.Split('\n'));
        var gone = old.Except(now).Take(10).Select(l => "- " + l);
        var come = now.Except(old).Take(10).Select(l => "+ " + l);
        return string.Join('\n', gone.Concat(come).DefaultIfEmpty("the same lines, in another order or number"));
    }
}
