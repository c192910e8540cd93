using Microsoft.AspNetCore.Components;
using Quinze.Analyses;
using Quinze.Findings;
using Quinze.Reports;
using Quinze.Web.Ledgers;
using Quinze.Web.Parts;
using Quinze.Web.Words;

namespace Quinze.Web.Rooms;

/// <summary>A room of one ledger.</summary>
public abstract class Room : Speaking
{
    private Snapshot? now;

    [Inject]
    private Shelf OnShelf { get; set; } = default!;

    [Inject]
    private IWebHouse OfHouse { get; set; } = default!;

    /// <summary>The ledger's name, from the address.</summary>
    [Parameter]
    public string Ledger { get; set; } = "";

    internal IWebHouse House => OfHouse;

    internal OpenLedger Opened =>
        OnShelf.Find(Ledger) ?? throw new Microsoft.AspNetCore.Http.BadHttpRequestException("No ledger has such a name.", 404);

    internal bool IsThere => Opened.Exists && !Now.IsEmpty;

    /// <summary>Says to programs, too, that what the address names is not there; the page itself says it in words.</summary>
    internal void TellAbsent()
    {
        var answer = Visit.Http.Response;
        // Said sooner, the framework would look for another page to show instead of this one.
        answer.OnStarting(() =>
        {
            answer.StatusCode = Microsoft.AspNetCore.Http.StatusCodes.Status404NotFound;
            return Task.CompletedTask;
        });
    }

    internal Snapshot Now => now ??= Visit.Sees(Opened.Now());

    internal Addresses At => new(Ledger, Visit.Period);

    /// <summary>What these analyses found over the chosen period, each from the cache when nothing changed.</summary>
    internal IReadOnlyList<Finding> Find(params IReadOnlyList<string> names) =>
        [
            .. names
                .Select(n => House.Analyses.FirstOrDefault(a => a.Name == n))
                .OfType<IAnalysis>()
                .AsParallel()
                .AsOrdered()
                .Select(a => Now.Findings.Of(a, Visit.Period.Wish)),
        ];

    internal Finding? Find(string name) => Find([name]) is [var only] ? only : null;

    /// <summary>What an analysis found over all that is known; null when there is no such analysis.</summary>
    internal Finding? FindOfAll(string name) =>
        House.Analyses.FirstOrDefault(a => a.Name == name) is { } analysis ? Now.Findings.Of(analysis, PeriodWish.All) : null;

    /// <summary>What is said of these findings, as the report says it.</summary>
    internal IReadOnlyList<Section> Sections(string chapter, params IReadOnlyList<string> names) =>
        Now.Findings.Once(
            (chapter, string.Join(' ', names), Visit.Period, Visit.Tongue),
            () => RoomSections.Compose(chapter, Now.View, Find(names), Now.Imports, Options())
        );

    /// <summary>The report's words for single things.</summary>
    internal RoomWords Saying => RoomWords.In(Language);

    internal ReportLanguage Language => Visit.Tongue == Tongue.French ? ReportLanguage.French : ReportLanguage.English;

    internal ReportOptions Options() => new(Language) { Sources = House.Sources, InFrench = House.InFrench };
}
