using Quinze.Importing;
using Quinze.Reports.Charts;
using Quinze.Reports.Covers;

namespace Quinze.Reports;

/// <summary>The language a report is written in.</summary>
public enum ReportLanguage
{
    French,
    English,
}

/// <summary>How a report is composed.</summary>
/// <param name="HideNames">Writes "Person A" for everybody but the owner, and leaves out what would tell them: position, company, words of posts.</param>
public sealed record ReportOptions(ReportLanguage Language = ReportLanguage.French, bool HideNames = false)
{
    /// <summary>True for an audit of files that somebody handed over: no people, no desk, and it says so.</summary>
    public bool AuditOnly { get; init; }

    /// <summary>The cards of the sources there are, for their titles.</summary>
    public IReadOnlyList<SourceCard> Sources { get; init; } = [];

    /// <summary>What sources say in English, in French.</summary>
    public FrenchReasons InFrench { get; init; } = new();
}

/// <summary>A report as data: what is said, with its pictures, tables and the way each figure was computed. Its forms only write it down.</summary>
/// <param name="Read">Of what and until when, in one line: "LinkedIn archive, to 31 October 2026".</param>
/// <param name="Letter">What Quinze says of the whole, in a few sentences.</param>
public sealed record Report(
    ReportLanguage Language,
    string Title,
    string? Owner,
    string Period,
    string Read,
    IReadOnlyList<Prose> Letter,
    IReadOnlyList<Chapter> Chapters,
    Summary Summary
)
{
    /// <summary>What its author put around it.</summary>
    public Cover Cover { get; init; } = Cover.None;

    /// <summary>The sections of all chapters, in the order of reading.</summary>
    public IEnumerable<Section> Sections => Chapters.SelectMany(c => c.Sections);

    /// <summary>The words of its language, for what the forms themselves say.</summary>
    internal Words.Wording Words => Reports.Words.Wording.In(Language);
}

/// <summary>What fits on one screen.</summary>
/// <param name="Fifteen">Names in alphabetical order; null where it was not asked, or there was too little to say it with.</param>
/// <param name="Quiet">Names of those who have gone quiet here; null likewise.</param>
/// <param name="ReadLine">What was read, in one line.</param>
public sealed record Summary(
    IReadOnlyList<string>? Fifteen,
    IReadOnlyList<string>? Quiet,
    IReadOnlyList<KeyFigure> Figures,
    Prose ReadLine
);

/// <summary>A figure with its value and, in one short line, n and interval.</summary>
public sealed record KeyFigure(string Label, Prose Value, string Basis);

/// <summary>Sections that answer one kind of question.</summary>
public sealed record Chapter(string Id, string Heading, IReadOnlyList<Section> Sections);

/// <summary>A part of a chapter with its own heading.</summary>
public sealed record Section(string Id, string Heading, IReadOnlyList<Block> Blocks);

/// <summary>A piece of a section.</summary>
public abstract record Block;

/// <summary>What Quinze says, in one to three sentences.</summary>
public sealed record Said(IReadOnlyList<Prose> Sentences) : Block;

/// <summary>A remark in small type.</summary>
public sealed record Note(Prose Text) : Block;

/// <summary>What the author of a report wrote into it.</summary>
public sealed record Paragraph(Prose Text) : Block;

/// <summary>A smaller heading inside a section.</summary>
public sealed record Subheading(string Text, string? Id = null) : Block;

/// <summary>The line under a figure: n, interval, period; and the way to its method and to what stands behind it.</summary>
/// <param name="Method">The section's anchor <c>how-…</c> and <c>behind-…</c>, without the prefix.</param>
/// <param name="Show">The command that lists the rows; null when nothing stands behind it.</param>
public sealed record Basis(IReadOnlyList<string> Parts, string Method, string? Show) : Block;

/// <summary>A picture with its caption; the table beside it says the same.</summary>
public sealed record Picture(Chart Chart, Prose? Caption = null) : Block;

/// <summary>Too little to say something, which is as respectable as a result.</summary>
public sealed record NotEnough(Prose Text) : Block;

/// <summary>What has too little to be said yet, gathered in one quiet list.</summary>
public sealed record NotYet(IReadOnlyList<NotYetItem> Items) : Block;

/// <param name="Heading">The section that would have stood here.</param>
/// <param name="Text">How much there is and how much it needs.</param>
/// <param name="Help">What would help.</param>
/// <param name="Method">The section's anchor <c>how-…</c>, without the prefix.</param>
public sealed record NotYetItem(string Id, string Heading, Prose Text, Prose Help, string Method);

/// <summary>Short lists beside one another.</summary>
public sealed record Lists(IReadOnlyList<CalmList> Items) : Block;

/// <summary>A short list with a heading and a word on how to read it.</summary>
public sealed record CalmList(string Heading, string Remark, IReadOnlyList<Cell> Items);

/// <summary>Statements one below the other.</summary>
public sealed record Bullets(IReadOnlyList<Prose> Items) : Block;

/// <summary>Further matter that opens on demand, and by itself in print.</summary>
public sealed record Details(string Summary, IReadOnlyList<Block> Blocks, string? Id = null) : Block;
