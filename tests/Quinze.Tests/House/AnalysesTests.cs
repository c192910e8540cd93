using Quinze.Analyses;
using Quinze.Findings;
using Quinze.Sources;
using Quinze.Sources.Formats.Archives;
using Quinze.Tests.Support;
using Quinze.Text;
using Quinze.Verbs;
using Quinze.Views;

namespace Quinze.Tests.HouseRules;

/// <summary>Every analysis has the same shape: a README under five headings, a page, a method one can check, and the rows behind its figures.</summary>
public class AnalysesTests
{
    private static readonly string[] FiveHeadings = ["Question", "Method", "Assumes", "Cannot say", "Read it wrong if"];

    private static readonly Lazy<Task<LedgerView>> Sample = new(ImportSample);

    public static IEnumerable<TheoryDataRow<string>> Every => AllAnalyses.List.Select(a => new TheoryDataRow<string>(a.Name));

    [Fact]
    public void Every_analysis_there_is_stands_in_the_list()
    {
        var offenders = new Offenders("AllAnalyses.List is written by hand and complete.");
        var listed = AllAnalyses.List.Select(a => a.GetType()).ToHashSet();

        foreach (var type in Repository.TypesOf(Repository.Core).Where(t => !t.IsAbstract && typeof(IAnalysis).IsAssignableFrom(t)))
        {
            offenders.AddUnless(listed.Contains(type), type.FullName!);
        }
        offenders.AddUnless(AllAnalyses.List.Select(a => a.Name).Distinct().Count() == AllAnalyses.List.Count, "two analyses share a name");

        offenders.AssertNone();
    }

    [Theory]
    [MemberData(nameof(Every))]
    public void An_analysis_explains_itself_under_five_headings_here_and_in_the_documentation(string name)
    {
        var offenders = new Offenders($"{name}: {string.Join(" · ", FiveHeadings)}, in the folder and in docs/analyses.");
        var readme = $"src/Quinze.Core/Analyses/{FolderOf(name)}/README.md";

        foreach (var page in new[] { readme, $"docs/analyses/{name}.md" })
        {
            var headings = Repository.Has(page) ? DocumentsTests.Headings(page) : ["no such page"];
            offenders.AddUnless(headings.SequenceEqual(FiveHeadings), $"{page}: {string.Join(", ", headings)}");
        }

        offenders.AssertNone();
    }

    [Theory]
    [MemberData(nameof(Every))]
    public async Task What_an_analysis_finds_leads_to_the_rows_behind_it(string name)
    {
        var view = await Sample.Value;

        var finding = AllAnalyses.List.Single(a => a.Name == name).Run(view, new AnalysisRequest());

        AssertExplained(finding, name);
        if (finding.Status == FindingStatus.Found)
        {
            Assert.NotNull(finding.Results);
            Assert.NotEmpty(finding.Evidence);
            Assert.All(
                finding.Evidence,
                e => Assert.True(e.Figure.Length > 0 && e.Show.Length > 0 && e.Count >= e.Ids.Count, e.ToString())
            );
        }
    }

    [Theory]
    [MemberData(nameof(Every))]
    public void An_analysis_of_nothing_says_how_much_it_needs(string name)
    {
        var finding = AllAnalyses.List.Single(a => a.Name == name).Run(Empty(), new AnalysisRequest());

        AssertExplained(finding, name);
        Assert.Equal(FindingStatus.NotEnough, finding.Status);
        Assert.Null(finding.Results);
        Assert.True(finding.Need!.Count > finding.Have!.Count, $"has {finding.Have}, needs {finding.Need}");
    }

    [Fact]
    public async Task The_sample_is_enough_for_most_questions()
    {
        var view = await Sample.Value;

        var found = AllAnalyses.List.Count(a => a.Run(view, new AnalysisRequest()).Status == FindingStatus.Found);

        Assert.True(found * 2 > AllAnalyses.List.Count, $"{found} of {AllAnalyses.List.Count} find something in samples/");
    }

    /// <summary>Nothing is known but that the user said whom they care for: before that, "fifteen" shows nothing at all.</summary>
    private static LedgerView Empty() => LedgerOf.Linkedin().Judged(JudgementKind.Fifteen, ["Anna"]).View();

    private static void AssertExplained(Finding finding, string name)
    {
        Assert.Equal(name, finding.Analysis);
        Assert.True(finding.Version > 0);
        Assert.NotEmpty(finding.Method.Id);
        Assert.NotEmpty(finding.Method.Formula);
    }

    /// <summary>words-went → WordsWent.</summary>
    private static string FolderOf(string name) => string.Concat(name.Split('-').Select(w => char.ToUpperInvariant(w[0]) + w[1..]));

    private static async Task<LedgerView> ImportSample()
    {
        var store = new InMemoryLedger();
        foreach (var sample in new[] { "samples/linkedin-small", "samples/bluesky-small.car" })
        {
            using var archive = Archives.Open(Repository.At(sample), Path.GetTempPath());
            var importer = new ImportArchive(AllSources.List, new StoppedClock(), text => Words.Count(text.Span));
            var report = await importer.RunAsync(archive, store, new ImportOptions(), null, CancellationToken.None);
            Assert.Equal(ImportStatus.Imported, report.Status);
        }
        store.Judge(JudgementKind.Fifteen, ["Somebody who is not here"], null, new StoppedClock().GetCurrentInstant());
        return LedgerOf.Open(store);
    }
}
