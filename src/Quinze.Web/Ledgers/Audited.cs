using Quinze.Analyses;
using Quinze.Findings;
using Quinze.Reports;
using Quinze.Web.Words;

namespace Quinze.Web.Ledgers;

/// <summary>The audit that an address asks for: its findings, each from the cache when it was asked before, and how they are told.</summary>
internal sealed class Audited(IWebHouse house, Snapshot now, Tongue tongue, PeriodWish? period, AuditChoice choice)
{
    public IReadOnlyList<Finding> Findings { get; } = Ask(house, now, period, choice);

    public ReportOptions Options { get; } =
        new(tongue == Tongue.French ? ReportLanguage.French : ReportLanguage.English, choice.HideNames)
        {
            AuditOnly = choice.ForClient,
            Sources = house.Sources,
            InFrench = house.InFrench,
        };

    /// <summary>The days it is about.</summary>
    public Period Days => Findings.FirstOrDefault(f => f.Analysis == "audit")?.Period ?? Period.All;

    public Report Report => field ??= AuditReport.Compose(now.View, Findings, now.Imports, Options);

    public Said Letter => field ??= RoomSections.Letter(now.View, Findings, now.Imports, Options);

    public IReadOnlyList<Section> Presence => field ??= RoomSections.Compose("presence", now.View, Findings, now.Imports, Options);

    private static IReadOnlyList<Finding> Ask(IWebHouse house, Snapshot now, PeriodWish? period, AuditChoice choice)
    {
        var asked = house.Analyses.Where(a => !choice.ForClient || AllAnalyses.OfAPresence.Contains(a.Name));
        var beside = house.Analyses.FirstOrDefault(a => a.Name == "audit") is { } audit
            ? choice.Beside(now.Findings.Of(audit, period).Period)
            : null;
        // Only the audit compares: the others keep what they found for the rooms beside it.
        return [.. asked.AsParallel().AsOrdered().Select(a => now.Findings.Of(a, period, a.Name == "audit" ? beside : null))];
    }
}
