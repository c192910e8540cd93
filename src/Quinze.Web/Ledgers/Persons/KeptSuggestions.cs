using System.Runtime.CompilerServices;
using Quinze.People;
using Quinze.Views;

namespace Quinze.Web.Ledgers.Persons;

/// <summary>
/// Who might be one person: looked for once, beside the page that asks first, and again beside the pages when two were said to be one or never one. Meanwhile those that the decision leaves open are shown,
/// which is all of them but what a merge suggests anew.
/// </summary>
internal sealed class KeptSuggestions
{
    private readonly ConditionalWeakTable<Facts, Last> kept = [];

    /// <summary>Ends at once but for who is the first to ask.</summary>
    public Task<IReadOnlyList<Suggestion>> Of(LedgerView view) => kept.GetOrCreateValue(view.Facts).Of(view);

    /// <summary>Ends when nothing is being looked for any more.</summary>
    internal Task Looking(LedgerView view) => kept.GetOrCreateValue(view.Facts).Looking;

    private sealed class Last
    {
        private readonly Lock gate = new();
        private IReadOnlyList<long> decided = [];
        private IReadOnlyList<Suggestion>? found;
        private Task? first;

        public Task Looking { get; private set; } = Task.CompletedTask;

        public Task<IReadOnlyList<Suggestion>> Of(LedgerView view)
        {
            lock (gate)
            {
                if (found is not null)
                {
                    return Task.FromResult(Open(view));
                }
                first = first is null or { IsFaulted: true } ? Task.Run(() => Open(view)) : first;
                return first.ContinueWith(
                    done =>
                    {
                        done.GetAwaiter().GetResult();
                        return Open(view);
                    },
                    CancellationToken.None,
                    TaskContinuationOptions.ExecuteSynchronously,
                    TaskScheduler.Default
                );
            }
        }

        private IReadOnlyList<Suggestion> Open(LedgerView view)
        {
            var anew = found is null ? Suggestions.Find(view) : null;
            lock (gate)
            {
                List<long> now =
                [
                    .. view
                        .Overlay.InForce.All.Where(j => j.Kind is JudgementKind.Same or JudgementKind.Different or JudgementKind.Forget)
                        .Select(j => j.Number),
                ];
                if (found is null)
                {
                    (found, decided) = (anew!, now);
                }
                else if (!decided.SequenceEqual(now))
                {
                    (found, decided) = (Suggestions.StillOpen(view, found), now);
                    Looking = Looking.ContinueWith(_ => Look(view, now), TaskScheduler.Default);
                }
                return found;
            }
        }

        private void Look(LedgerView view, List<long> asOf)
        {
            lock (gate)
            {
                if (!decided.SequenceEqual(asOf))
                {
                    return;
                }
            }
            var again = Suggestions.Find(view);
            lock (gate)
            {
                found = decided.SequenceEqual(asOf) ? again : found;
            }
        }
    }
}
