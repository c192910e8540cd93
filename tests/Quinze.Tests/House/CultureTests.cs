using System.Globalization;
using System.Text.Json;

namespace Quinze.Tests.HouseRules;

/// <summary>A Turkish, French or Arabic machine reads and writes the same as any other.</summary>
public class CultureTests
{
    [Fact]
    public void The_command_knows_one_culture_only()
    {
        using var configuration = JsonDocument.Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "quinze.runtimeconfig.json")));

        var properties = configuration.RootElement.GetProperty("runtimeOptions").GetProperty("configProperties");

        Assert.True(properties.GetProperty("System.Globalization.Invariant").GetBoolean());
    }

    [Fact]
    public void A_hostile_culture_cannot_even_be_asked_for()
    {
        // With ICU, "tr-TR" would turn "file" into "FİLE" and "1.5" into "1,5".
        Assert.Throws<CultureNotFoundException>(() => new CultureInfo("tr-TR"));
        Assert.Equal("FILE", "file".ToUpper(CultureInfo.CurrentCulture));
    }

    [Fact]
    public void Clocks_chance_sleep_and_silent_cultures_are_banned_when_compiling()
    {
        string[] mustBeBanned =
        [
            "T:System.DateTime;",
            "P:System.DateTimeOffset.Now;",
            "P:System.DateTimeOffset.UtcNow;",
            "P:NodaTime.SystemClock.Instance;",
            "M:System.Double.Parse(System.String);",
            "M:System.Guid.NewGuid;",
            "P:System.Random.Shared;",
            "M:System.Random.#ctor;",
            "M:System.Threading.Thread.Sleep(System.Int32);",
        ];
        var banned = File.ReadAllLines(Repository.At("eng/BannedSymbols.txt"));
        var offenders = new Offenders("eng/BannedSymbols.txt bans it, and says what to use instead.");

        offenders.AddRange(mustBeBanned.Where(m => !banned.Any(b => b.StartsWith(m, StringComparison.Ordinal) && b.Length > m.Length + 5)));
        offenders.AddUnless(
            File.ReadAllText(Repository.At("Directory.Build.props")).Contains("eng/BannedSymbols.txt", StringComparison.Ordinal),
            "Directory.Build.props does not hand it to the compiler"
        );

        offenders.AssertNone();
    }
}
