using System.Runtime.CompilerServices;
using Quinze.People;
using Quinze.Views;

namespace Quinze.Web.Ledgers.Persons;

/// <summary>Who might be one person: looked for once, and again only when records came or two were said to be one or never one.</summary>
internal sealed class KeptSuggestions
{
    private readonly ConditionalWeakTable<Facts, Last> kept = [];

    public IReadOnlyList<Suggestion> Of(LedgerView view)
    {
        var last = kept.GetOrCreateValue(view.Facts);
        var decided = view
            .Overlay.InForce.All.Where(j => j.Kind is JudgementKind.Same or JudgementKind.Different or JudgementKind.Forget)
            .Select(j => j.Number)
            .ToList();
        lock (last)
        {
            if (last.Found is null || !last.Decided.SequenceEqual(decided))
            {
                (last.Found, last.Decided) = (Suggestions.Find(view), decided);
            }
            return last.Found;
        }
    }

    private sealed class Last
    {
        public IReadOnlyList<long> Decided { get; set; } = [];

        public IReadOnlyList<Suggestion>? Found { get; set; }
    }
}
