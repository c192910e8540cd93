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
        view.Once(
            (nameof(Ties), period),
            () =>
            {
                var gathering = new Gathering(view, period);
                return new Ties(gathering.Gather(), gathering.First, gathering.Last);
            }
        );
}
