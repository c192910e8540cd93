using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Quinze.Views;

namespace Quinze.Analyses;

/// <summary>
/// The ties of a ledger: for everyone with written contact, the days of it. Organisations, automatic senders, spam, closed and forgotten accounts and the owner are in none.
/// People of one name are different people unless a source or the user says otherwise.
/// </summary>
/// <remarks>
/// A day is two-way when both wrote on it, or when one wrote and the other had written on the day of contact before, at most
/// <see cref="AnswerDays"/> earlier. A day of letters into a silence counts for nothing, however many letters there were.
/// </remarks>
public sealed class Ties
{
    /// <summary>How long a letter waits for what still counts as its answer.</summary>
    public const int AnswerDays = 30;

    private static readonly ConditionalWeakTable<Facts, ConcurrentDictionary<Period, Lazy<Ties>>> Made = [];

    private Ties(IReadOnlyList<Tie> all, int? firstDay, int? lastDay)
    {
        All = all;
        FirstDay = firstDay;
        LastDay = lastDay;
    }

    /// <summary>In the order of person indexes.</summary>
    public IReadOnlyList<Tie> All { get; }

    /// <summary>The first and the last day on which there is any contact, as days since 1970; null when there is none.</summary>
    public int? FirstDay { get; }
    public int? LastDay { get; }

    public static Ties Of(LedgerView view, Period period) =>
        view.OnceOfPeople(
            (nameof(Ties), period),
            () =>
            {
                var byHandle = OfHandles(view, period);
                var merged = view.Overlay.MergedPeople;
                return merged.Count == 0
                    ? byHandle
                    : new Ties(
                        [.. Merging.Of(new Gathering(view, period), view, merged, byHandle.All)],
                        byHandle.FirstDay,
                        byHandle.LastDay
                    );
            }
        );

    /// <summary>The ties as if every handle were somebody of their own: they depend on no decision, and only those of people with several handles differ from them.</summary>
    private static Ties OfHandles(LedgerView view, Period period) =>
        Made.GetValue(view.Facts, _ => new())
            .GetOrAdd(
                period,
                _ => new Lazy<Ties>(() =>
                {
                    var gathering = new Gathering(view, period);
                    return new Ties(gathering.Gather(), gathering.First, gathering.Last);
                })
            )
            .Value;
}
