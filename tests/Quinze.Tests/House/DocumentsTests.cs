using System.Text.RegularExpressions;

namespace Quinze.Tests.HouseRules;

/// <summary>What the pages name exists.</summary>
public class DocumentsTests
{
    /// <summary>Folders of the repository: a path in a page that begins with one of them has to exist.</summary>
    private static readonly string[] Tops = ["src/", "tests/", "tools/", "bench/", "docs/", "samples/", "eng/", ".ci/", ".github/"];

    [Fact]
    public void Every_link_inside_the_repository_resolves()
    {
        var offenders = new Offenders("A link leads somewhere.");

        foreach (var page in Repository.Pages)
        {
            foreach (Match link in Link.Matches(WithoutCode(page)))
            {
                var target = link.Groups["to"].Value;
                if (!target.Contains("://", StringComparison.Ordinal) && !target.StartsWith("mailto:", StringComparison.Ordinal))
                {
                    offenders.AddUnless(Resolves(page, target), $"{page}: {target}");
                }
            }
        }

        offenders.AssertNone();
    }

    [Fact]
    public void Every_path_a_page_names_exists()
    {
        var offenders = new Offenders("A path named in a page exists.");

        foreach (var page in Repository.Pages)
        {
            foreach (Match path in CodePath.Matches(File.ReadAllText(Repository.At(page))))
            {
                var named = path.Groups["path"].Value.TrimEnd('.', '/');
                if (Tops.Any(t => (named + "/").StartsWith(t, StringComparison.Ordinal)) && named.IndexOfAny(['*', '<', '…', '{']) < 0)
                {
                    offenders.AddUnless(Repository.Has(named), $"{page}: {named}");
                }
            }
        }

        offenders.AssertNone();
    }

    [Fact]
    public void The_first_page_fits_one_screen_and_begins_with_what_one_types()
    {
        var lines = File.ReadAllLines(Repository.At("README.md"));

        Assert.InRange(lines.Length, 10, 60);
        Assert.Contains(lines.Take(20), l => l.Contains("./quinze audit samples/linkedin-small", StringComparison.Ordinal));
    }

    [Fact]
    public void Every_page_of_the_documentation_is_reached_from_its_index()
    {
        var offenders = new Offenders("docs/README.md leads to every page, or to the folder it is in.");
        var index = File.ReadAllText(Repository.At("docs/README.md"));

        foreach (var page in Repository.Files("docs", ".md").Where(p => p != "docs/README.md"))
        {
            offenders.AddUnless(index.Contains($"({page["docs/".Length..]})", StringComparison.Ordinal), page);
        }

        offenders.AssertNone();
    }

    [Fact]
    public void Every_decision_has_the_same_four_headings()
    {
        var offenders = new Offenders("Status, Context, Decision, Consequences.");

        foreach (var page in Repository.Files("docs/decisions", ".md"))
        {
            var headings = Headings(page);
            offenders.AddUnless(
                headings.SequenceEqual(["Status", "Context", "Decision", "Consequences"]),
                $"{page}: {string.Join(", ", headings)}"
            );
        }

        offenders.AssertNone();
    }

    internal static string[] Headings(string page) =>
        [.. File.ReadLines(Repository.At(page)).Where(l => l.StartsWith("## ", StringComparison.Ordinal)).Select(l => l[3..].Trim())];

    private static string WithoutCode(string page) => Fence.Replace(File.ReadAllText(Repository.At(page)), "");

    private static bool Resolves(string page, string target)
    {
        var (path, anchor) = target.Split('#', 2) is [var p, var a] ? (p, a) : (target, "");
        var folder = Path.GetDirectoryName(Repository.At(page))!;
        var file = path.Length == 0 ? Repository.At(page) : Path.GetFullPath(Uri.UnescapeDataString(path), folder);
        if (!File.Exists(file))
        {
            return anchor.Length == 0 && Directory.Exists(file);
        }
        return anchor.Length == 0 || File.ReadLines(file).Any(l => l.StartsWith('#') && Anchor(l) == anchor);
    }

    /// <summary>A heading's anchor as forges make it: lower case, punctuation dropped, spaces to hyphens.</summary>
    private static string Anchor(string heading) =>
        string.Concat(heading.TrimStart('#').Trim().ToLowerInvariant().Where(c => char.IsLetterOrDigit(c) || c is ' ' or '-' or '_'))
            .Replace(' ', '-');

    private static readonly Regex Link = new(@"\[[^\]]*\]\((?<to>[^)\s]+)\)");

    private static readonly Regex CodePath = new(
        @"(?<![\w./-])(?<path>\.?(src|tests|tools|bench|docs|samples|eng|ci|github)/[\w./*<>{}…-]*)"
    );

    private static readonly Regex Fence = new(@"^```.*?^```", RegexOptions.Singleline | RegexOptions.Multiline);
}
