using NodaTime;
using Quinze.Views;

namespace Quinze.Web.Ledgers;

/// <summary>What a ledger holds about others, in numbers: what its owner answers for.</summary>
/// <param name="TextsOfOthers">Letters, comments and replies that others wrote and of which words were counted.</param>
/// <param name="Oldest">The day of the oldest of them.</param>
internal sealed record HeldAboutOthers(int People, int Forgotten, int Objected, int TextsOfOthers, LocalDate? Oldest, int WithPosition)
{
    public static HeldAboutOthers Of(LedgerView view)
    {
        var columns = view.Facts.Interactions;
        var (texts, oldest) = (0, (LocalDate?)null);
        for (var row = 0; row < columns.Count; row++)
        {
            if (columns.Direction[row] != (byte)Direction.Received || columns.Words[row] == 0)
            {
                continue;
            }
            texts++;
            // Rows come in the order of time: the first that has one is the oldest.
            oldest ??= columns.How[row] == Storing.InteractionRow.NoTime ? null : Moment.FromParts(columns.At[row], columns.How[row]).Day;
        }
        var forgotten = 0;
        for (var handle = 0; handle < view.Facts.HandleCount; handle++)
        {
            forgotten += view.Facts.IsForgotten(handle) ? 1 : 0;
        }
        return new HeldAboutOthers(
            view.People.Count,
            forgotten,
            view.Overlay.InForce.Objected.Count,
            texts,
            oldest,
            view.People.Count(p => view.Overlay.HandlesOf(p).Any(h => view.Facts.PersonFacts(h).Any()))
        );
    }
}
