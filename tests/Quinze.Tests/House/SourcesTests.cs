using Quinze.Importing;
using Quinze.Sources;

namespace Quinze.Tests.HouseRules;

/// <summary>Every source has the same shape: card, README, page, archives to be read, what they give, and a speed.</summary>
public class SourcesTests
{
    public static IEnumerable<TheoryDataRow<string>> Every => AllSources.List.Select(s => new TheoryDataRow<string>(s.Card.Name));

    [Fact]
    public void Every_source_there_is_stands_in_the_list()
    {
        var offenders = new Offenders("AllSources.List is written by hand and complete.");
        var listed = AllSources.List.Select(s => s.GetType()).ToHashSet();

        foreach (
            var type in Repository.TypesOf(typeof(AllSources).Assembly).Where(t => !t.IsAbstract && typeof(ISource).IsAssignableFrom(t))
        )
        {
            offenders.AddUnless(listed.Contains(type), type.FullName!);
        }
        offenders.AddUnless(
            AllSources.List.Select(s => s.Card.Name).Distinct().Count() == AllSources.List.Count,
            "two sources share a name"
        );

        offenders.AssertNone();
    }

    [Theory]
    [MemberData(nameof(Every))]
    public void A_source_has_everything_that_belongs_to_one(string name)
    {
        var offenders = new Offenders($"The source {name} lacks a part.");
        var folder = FolderOf(AllSources.List.Single(s => s.Card.Name == name));
        string[] parts = [$"{folder}/README.md", $"docs/sources/{name}.md", $"tests/Archives/{name}", $"tests/Expected/{name}"];

        offenders.AddRange(parts.Where(p => !Repository.Has(p)));
        foreach (var archive in Repository.Folders($"tests/Archives/{name}"))
        {
            offenders.AddUnless(Repository.Has($"tests/Expected/{name}/{archive}.txt"), $"tests/Expected/{name}/{archive}.txt");
        }
        offenders.AddUnless(
            Repository.Files("bench", ".cs").Any(f => File.ReadAllText(Repository.At(f)).Contains($"\"{name}\"", StringComparison.Ordinal)),
            $"a benchmark under bench/ that names \"{name}\""
        );

        offenders.AssertNone();
    }

    [Fact]
    public void A_source_names_itself_in_both_languages()
    {
        var offenders = new Offenders("A card has a title in English and in French.");

        foreach (var card in AllSources.List.Select(s => s.Card))
        {
            offenders.AddUnless(card.TitleEn.Length > 0 && card.TitleFr.Length > 0 && card.ReaderVersion > 0, card.Name);
        }

        offenders.AssertNone();
    }

    /// <summary>Quinze.Sources.Bluesky → src/Quinze.Sources/Bluesky.</summary>
    private static string FolderOf(ISource source) =>
        "src/Quinze.Sources/" + source.GetType().Namespace!["Quinze.Sources.".Length..].Replace('.', '/');
}
