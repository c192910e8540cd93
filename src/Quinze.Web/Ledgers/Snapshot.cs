using NodaTime;
using Quinze.Storing;
using Quinze.Views;

namespace Quinze.Web.Ledgers;

/// <summary>A ledger at one version of its facts and of its decisions: what one page is made from, whole.</summary>
/// <param name="Findings">As one page asks for them: each page has its own.</param>
internal sealed record Snapshot(LedgerHead Head, LedgerView View, IReadOnlyList<ImportRow> Imports, PageFindings Findings)
{
    private const int MostYears = 30;

    /// <summary>The same for what leaves the house: every figure in it is of now.</summary>
    public Snapshot Exactly => this with { Findings = Findings.Exactly };

    /// <summary>The same for a page that is to stand there soon, with or without what was never counted.</summary>
    public Snapshot Within(TimeSpan wait) => this with { Findings = Findings.Within(wait) };

    public bool IsEmpty => Head.FactsVersion == 0;

    /// <summary>The years of which something is known, the latest first.</summary>
    public IReadOnlyList<int> Years
    {
        get
        {
            List<LocalDate> ends =
            [
                .. View.Facts.Coverage.SelectMany(c => new[] { c.From, c.To }).OfType<LocalDate>(),
                .. View.Facts.Posts.Select(p => p.Day).OfType<LocalDate>().Take(1),
            ];
            if (ends.Count == 0)
            {
                return [];
            }
            var (first, last) = (ends.Min().Year, ends.Max().Year);
            return [.. Enumerable.Range(0, Math.Min(MostYears, last - first + 1)).Select(i => last - i)];
        }
    }
}
