using Quinze.Storing;
using Quinze.Views;

namespace Quinze.Web.Ledgers;

/// <summary>A ledger at one version of its facts and of its decisions: what one page is made from, whole.</summary>
internal sealed record Snapshot(LedgerHead Head, LedgerView View, IReadOnlyList<ImportRow> Imports, KeptFindings Findings)
{
    public bool IsEmpty => Head.FactsVersion == 0;
}
