using Quinze.Findings;
using Quinze.Reports.Composing;
using Quinze.Storing;
using Quinze.Views;

namespace Quinze.Reports;

/// <summary>What one chapter of the report says of some findings, for a page that shows it live; what has too little says so in its place.</summary>
public static class RoomSections
{
    /// <param name="chapter">One of the report's: people, said, reach, desk, presence, behind.</param>
    public static IReadOnlyList<Section> Compose(
        string chapter,
        LedgerView view,
        IReadOnlyList<Finding> findings,
        IReadOnlyList<ImportRow> imports,
        ReportOptions options
    )
    {
        var composition = new Composition(view, findings, imports, options);
        return [.. AllSections.List.Single(l => l.Chapter == chapter).Sections.Select(of => of(composition)).OfType<Section>()];
    }

    /// <summary>Where several have too little to be said, they are gathered in one quiet list at the end.</summary>
    public static IReadOnlyList<Section> Gathered(IReadOnlyList<Section> sections, ReportLanguage language) =>
        Chaptered.Gathered(Words.Wording.In(language), sections);

    /// <summary>What Quinze says of the whole, as a report begins.</summary>
    public static Said Letter(LedgerView view, IReadOnlyList<Finding> findings, IReadOnlyList<ImportRow> imports, ReportOptions options) =>
        new(Composing.Letter.Of(new Composition(view, findings, imports, options)));
}
