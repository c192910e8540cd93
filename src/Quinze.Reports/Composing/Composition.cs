using System.Globalization;
using NodaTime;
using Quinze.Findings;
using Quinze.Reports.Words;
using Quinze.Storing;
using Quinze.Views;

namespace Quinze.Reports.Composing;

/// <summary>What every section is composed from: the view, the findings by name, the words of the language, and how people are called in it.</summary>
internal sealed class Composition
{
    private readonly Dictionary<string, Finding> byName;

    public Composition(LedgerView view, IReadOnlyList<Finding> findings, IReadOnlyList<ImportRow> imports, ReportOptions options)
    {
        View = view;
        Findings = findings;
        Imports = [.. imports.Where(i => !i.Withdrawn)];
        Withdrawn = imports.Count - Imports.Count;
        Options = options;
        Words = Wording.In(options.Language);
        Names = new Names(Words, options.HideNames);
        byName = findings.GroupBy(f => f.Analysis).ToDictionary(g => g.Key, g => g.Last());
    }

    public LedgerView View { get; }
    public IReadOnlyList<Finding> Findings { get; }
    public IReadOnlyList<ImportRow> Imports { get; }
    public int Withdrawn { get; }
    public ReportOptions Options { get; }
    public Wording Words { get; }
    public Names Names { get; }

    public Finding? Find(string analysis) => byName.GetValueOrDefault(analysis);

    /// <summary>The results of an analysis that found something; null when it did not, or was not asked.</summary>
    public T? Results<T>(string analysis)
        where T : class => Find(analysis)?.Results as T;

    /// <summary>True when this ledger holds letters or connections, though an audit for somebody leaves them out: it must not say that they were never opened.</summary>
    public bool LettersRead => View.Facts.Coverage.Any(span => span.Kind is "message" or "mail" or "connection");

    /// <summary>The last day that any finding speaks of.</summary>
    public LocalDate? AsOf => Findings.Select(f => f.AsOf).OfType<LocalDate>().Select(d => (LocalDate?)d).Max();

    /// <summary>The period of what was published, which is the one a user chooses; people are looked at over all that is known.</summary>
    public string PeriodLine =>
        (Find("audit") ?? Find("tempo") ?? Findings.FirstOrDefault(f => !f.Period.IsAll)) is { } finding
            ? PeriodAsked(finding)
            : Words.AllHistory;

    public string ReadLine
    {
        get
        {
            var sources = Imports.Select(i => TitleOf(i.Source)).Distinct().Order(StringComparer.Ordinal).ToList();
            return Words.ReadUntil(string.Join(", ", sources), AsOf);
        }
    }

    /// <summary>The line under a figure.</summary>
    /// <param name="figure">How the names of its evidence begin.</param>
    public static Basis BasisOf(Finding finding, string? figure, params IEnumerable<string?> parts)
    {
        List<EvidenceOf> behind = figure is null
            ? []
            : [.. finding.Evidence.Where(e => e.Figure.StartsWith(figure, StringComparison.Ordinal))];
        // A figure made of many parts has a command for each of them, and the analysis lists them all.
        var show = behind.Count switch
        {
            0 => null,
            1 => CommandOf(behind[0]),
            _ => $"quinze analyse {finding.Analysis}",
        };
        return new Basis([.. parts.OfType<string>().Where(p => p.Length > 0)], finding.Analysis, show);
    }

    public static string CommandOf(EvidenceOf evidence) => "quinze show " + evidence.Show;

    /// <summary>What a section says of an analysis that had too little.</summary>
    public IReadOnlyList<Block> TooLittle(Finding finding) =>
        [
            new NotEnough(finding is { Have: { } have, Need: { } need } ? Words.NotEnough(have, need) : Words.NothingToRead),
            BasisOf(finding, null, Period(finding)),
        ];

    /// <summary>The title of a source; its name when its reader is no longer there.</summary>
    public string TitleOf(string source) =>
        Options.Sources.FirstOrDefault(s => s.Name == source) is not { } card ? source
        : Options.Language == ReportLanguage.French ? card.TitleFr
        : card.TitleEn;

    /// <summary>A reason or remark that a source gave in English.</summary>
    public string Reason(string english) =>
        Plain.Of(Options.Language == ReportLanguage.French ? Words.Set(Options.InFrench.Of(english)) : english);

    /// <summary>The days a figure speaks of: those of the period up to the last one that is known.</summary>
    public string Period(Finding finding) => Words.PeriodOf(finding.KnownPeriod);

    /// <summary>The same, and where more was asked for than is known, so.</summary>
    public string PeriodAsked(Finding finding) =>
        finding.KnownPeriod == finding.Period ? Period(finding) : $"{Period(finding)} ({Words.AskedUpTo(finding.Period.To)})";

    public static string Id(int number) => number.ToString(CultureInfo.InvariantCulture);
}
