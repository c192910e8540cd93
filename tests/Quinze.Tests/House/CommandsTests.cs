using System.Text;
using System.Text.RegularExpressions;
using Quinze.Analyses;
using Quinze.Cli;

namespace Quinze.Tests.HouseRules;

/// <summary>Every command line that a page shows is one the program understands; every command has a reviewed help page in both languages.</summary>
public class CommandsTests
{
    [Fact]
    public async Task Every_command_line_in_the_pages_is_understood()
    {
        var offenders = new Offenders("A command line shown in a page is understood by the program.");

        foreach (
            var page in Repository
                .Pages.Append(".github/ISSUE_TEMPLATE/an-archive-was-read-wrongly.yml")
                .Append(".github/ISSUE_TEMPLATE/a-figure-looks-wrong.yml")
        )
        {
            foreach (var line in CommandLines(page))
            {
                if (await WhatIsWrong(line) is { } wrong)
                {
                    offenders.Add($"{page}: {line} → {wrong}");
                }
            }
        }

        offenders.AssertNone();
    }

    [Theory]
    [InlineData("imprt archive.zip")]
    [InlineData("import archive.zip --no-such-option")]
    [InlineData("imports forget 1")]
    [InlineData("analyse popularity")]
    public async Task A_command_line_that_makes_no_sense_is_not_taken_for_one(string line)
    {
        Assert.NotNull(await WhatIsWrong(line));
    }

    [Fact]
    public async Task Every_command_has_a_reviewed_help_page_in_both_languages()
    {
        var offenders = new Offenders("tests/Expected/help holds the help page of every command, in English and in French.");

        foreach (var command in await AllCommands())
        {
            foreach (var language in new[] { "en", "fr" })
            {
                var (_, page) = await Ask([.. command, "--help", "--lang", language]);
                var reviewed = Repository
                    .Files("tests/Expected/help")
                    .Any(f => Plain(File.ReadAllText(Repository.At(f))).Contains(Plain(page), StringComparison.Ordinal));
                offenders.AddUnless(reviewed, $"quinze {string.Join(' ', command)} --lang {language}");
            }
        }

        offenders.AssertNone();
    }

    /// <summary>Reads a line without running it: with --help behind it, options are still checked, and the page says which command was understood.</summary>
    private static async Task<string?> WhatIsWrong(string line)
    {
        var arguments = Arguments(line);
        var (code, page) = await Ask([.. arguments, "--help", "--lang", "en"]);
        if (code != 0)
        {
            return page.Trim();
        }
        var understood = UsageOf.Match(page).Groups["path"].Value.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var given = arguments.TakeWhile(a => !a.StartsWith('-')).ToList();
        if (Listed.IsMatch(page) && given.Count > understood.Length)
        {
            return $"there is no command {given[understood.Length]}";
        }
        var asked = understood is ["analyse"] && given.Count > 1 ? given[1] : null;
        return asked is null or "NAME" || AllAnalyses.List.Any(a => a.Name == asked) ? null : $"there is no analysis {asked}";
    }

    private static string Plain(string text) => text.ReplaceLineEndings("\n").Trim();

    /// <summary>All commands, found as a user finds them: by the list that a group's help page shows.</summary>
    private static async Task<List<string[]>> AllCommands()
    {
        var found = new List<string[]>();
        var left = new Queue<string[]>([
            [],
        ]);
        while (left.TryDequeue(out var command))
        {
            found.Add(command);
            var (_, page) = await Ask([.. command, "--help", "--lang", "en"]);
            var list = Listed.Match(page);
            foreach (Match name in CommandName.Matches(list.Value))
            {
                left.Enqueue([.. command, name.Groups[1].Value]);
            }
        }
        Assert.True(found.Count > 10, "the list of commands was not found on the help page");
        return found;
    }

    /// <summary>Lines of code blocks and code spans that begin with the program's name.</summary>
    private static IEnumerable<string> CommandLines(string page) =>
        Shown
            .Matches(File.ReadAllText(Repository.At(page)))
            .Select(m => m.Groups["line"].Value)
            .Select(l => l.Split(" #")[0].Split(" < ")[0].Split(" | ")[0].TrimEnd())
            // "quinze import …" stands for many lines, and is none.
            .Where(l => !l.Contains('…', StringComparison.Ordinal) && !Placeholder.IsMatch(l));

    private static List<string> Arguments(string line) =>
        [.. Word.Matches(line).Select(m => m.Groups[1].Success ? m.Groups[1].Value : m.Value)];

    private static async Task<(int Code, string Said)> Ask(IReadOnlyList<string> arguments)
    {
        using var said = new MemoryStream();
        using var wrong = new StringWriter();
        var around = new Surroundings(said, wrong, TextReader.Null, new StoppedClock(), _ => null) { Folder = Repository.Root };
        var code = await Front.RunAsync(arguments, around);
        return (code, Encoding.UTF8.GetString(said.ToArray()) + wrong);
    }

    private static readonly Regex Shown = new(@"(?:^|`)(?:\./)?quinze (?<line>[^`\n]+)", RegexOptions.Multiline);

    private static readonly Regex Placeholder = new(@"\[|\]|\||<\w+>");

    private static readonly Regex Word = new("\"([^\"]*)\"|[^\\s\"]+");

    private static readonly Regex UsageOf = new(@"^Usage:\n  quinze(?<path>( [a-z-]+)*)", RegexOptions.Multiline);

    private static readonly Regex Listed = new(@"^Commands:\n(  .*\n)+", RegexOptions.Multiline);

    private static readonly Regex CommandName = new(@"^  ([a-z-]+)  ", RegexOptions.Multiline);
}
