using Quinze.Cli.CommandLine;
using Quinze.Cli.Commands;

namespace Quinze.Tests.Cli;

/// <summary>Every help page in both languages equals the reviewed file in tests/Expected/help.</summary>
public class HelpPagesTests
{
    public static IEnumerable<TheoryDataRow<string, string>> Pages =>
        from path in Paths(new WholeProgram(), "quinze")
        from tongue in new[] { "en", "fr" }
        select new TheoryDataRow<string, string>(path, tongue);

    [Theory, MemberData(nameof(Pages))]
    public void A_help_page_is_the_reviewed_one(string path, string tongue)
    {
        using var door = new Door();

        var page = door.Say([.. path.Split(' ').Skip(1), "--help", "--lang", tongue]);

        Assert.Equal(0, page.Code);
        Reviewed.Equal(Path.Combine("help", $"{path.Replace(' ', '-')}.{tongue}.txt"), page.Out);
    }

    [Theory]
    [InlineData("help")]
    [InlineData("help", "record", "target")]
    public void Help_may_also_stand_in_front(params string[] words)
    {
        using var door = new Door();

        Assert.Equal(door.Say([.. words.Skip(1), "--help"]), door.Say(words));
    }

    [Fact]
    public void No_reviewed_page_is_left_without_its_command()
    {
        var expected = Pages.Select(p => $"{p.Data.Item1.Replace(' ', '-')}.{p.Data.Item2}.txt").Order();

        var kept = Directory.GetFiles(Path.Combine(Door.Root, "tests", "Expected", "help")).Select(f => Path.GetFileName(f)!).Order();

        Assert.Equal(expected, kept);
    }

    [Theory, MemberData(nameof(Pages))]
    public void A_help_page_fits_into_a_hundred_columns(string path, string tongue)
    {
        using var door = new Door();

        var page = door.Say([.. path.Split(' ').Skip(1), "--help", "--lang", tongue]);

        // An example is one line, so that it can be copied.
        Assert.DoesNotContain(page.Out.Split('\n'), line => line.Length > 100 && !line.StartsWith("  quinze", StringComparison.Ordinal));
    }

    private static IEnumerable<string> Paths(Verb verb, string path) =>
        verb.Verbs.SelectMany(v => Paths(v, $"{path} {v.Name}")).Prepend(path);
}
