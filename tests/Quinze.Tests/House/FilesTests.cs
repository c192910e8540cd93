using System.Text.RegularExpressions;

namespace Quinze.Tests.HouseRules;

/// <summary>Files that can be read in one sitting, named for what they are.</summary>
public class FilesTests
{
    private const int MostLines = 500;

    private static readonly string[] SaysNothing =
    [
        "Service",
        "Services",
        "Helper",
        "Helpers",
        "Util",
        "Utils",
        "Utilities",
        "Manager",
        "Managers",
        "Common",
        "Models",
        "Base",
        "Impl",
        "Dto",
        "Infrastructure",
    ];

    /// <summary>Words of the world that only look like the forbidden ones.</summary>
    private static readonly Exempt WorldWords = new(
        ("CommonFlags", "the options that all commands have in common: an adjective, not a drawer"),
        ("ServiceRows", "LinkedIn's own word: rows of its Services Marketplace")
    );

    [Fact]
    public void No_source_file_is_longer_than_five_hundred_lines()
    {
        var offenders = new Offenders($"A file stops at {MostLines} lines.");

        foreach (var file in Repository.SourceFiles)
        {
            var lines = File.ReadLines(Repository.At(file)).Count();
            offenders.AddUnless(lines <= MostLines, $"{file}: {lines}");
        }

        offenders.AssertNone();
    }

    [Fact]
    public void No_folder_or_type_has_a_name_that_says_nothing()
    {
        var offenders = new Offenders("A name says what the thing is.");

        foreach (var folder in Repository.SourceFiles.SelectMany(f => f.Split('/')[..^1]).Distinct())
        {
            offenders.AddUnless(!folder.Split('.').Any(SaysNothing.Contains), folder + "/");
        }
        foreach (var type in Repository.OursAndTests.SelectMany(Repository.TypesOf))
        {
            var name = type.Name.Split('`')[0];
            offenders.AddUnless(!WordsOf(name).Any(SaysNothing.Contains) || WorldWords.Has(name), type.FullName!);
        }

        offenders.AssertNone();
        WorldWords.AssertAllUsed();
    }

    [Fact]
    public void What_is_left_to_do_has_a_number()
    {
        var offenders = new Offenders("A note of work left names its issue: \"TO" + "DO #12\".");

        foreach (var file in Repository.SourceFiles)
        {
            var number = 0;
            foreach (var line in File.ReadLines(Repository.At(file)))
            {
                number++;
                offenders.AddUnless(!LeftToDo.IsMatch(line), $"{file}:{number}");
            }
        }

        offenders.AssertNone();
    }

    [Fact]
    public void No_warning_is_silenced_inside_a_file_and_no_region_hides_one()
    {
        var offenders = new Offenders("No #pragma warning, no #region, no NotImplementedException.");

        foreach (var file in Repository.SourceFiles.Where(f => !f.StartsWith("tests/Quinze.Tests/House/", StringComparison.Ordinal)))
        {
            offenders.AddUnless(!Silencing.IsMatch(File.ReadAllText(Repository.At(file))), file);
        }

        offenders.AssertNone();
    }

    [Fact]
    public void Every_lock_file_is_free_of_the_machine_that_wrote_it()
    {
        var offenders = new Offenders("A lock file names packages and digests, no host.");

        foreach (var file in Repository.Files(".", "packages.lock.json"))
        {
            offenders.AddUnless(!File.ReadAllText(Repository.At(file)).Contains("://", StringComparison.Ordinal), file);
        }
        foreach (var project in Repository.Files(".", ".csproj"))
        {
            var beside = Path.GetDirectoryName(project)!.Replace('\\', '/') + "/packages.lock.json";
            offenders.AddUnless(Repository.Has(beside), beside + " is missing");
        }

        offenders.AssertNone();
    }

    private static string[] WordsOf(string name) => Word.Matches(name).Select(m => m.Value).ToArray();

    private static readonly Regex Word = new("[A-Z][a-z0-9]*");

    private static readonly Regex LeftToDo = new(@"\b(TO" + @"DO|FIX" + @"ME)\b(?! #\d+)");

    private static readonly Regex Silencing = new(@"#pragma warning|#region|NotImplementedException");
}
