using NodaTime;
using Quinze.Views;

namespace Quinze.Analyses;

/// <summary>How and when one person came, by the rules of <c>arrivals</c>.</summary>
/// <param name="How">As in <see cref="ArrivedHow"/>.</param>
/// <param name="Interaction">The entry they came with.</param>
public sealed record CameHow(string How, LocalDate Day, long Interaction)
{
    /// <summary>Null when nothing from them, or nothing with a day, is known.</summary>
    public static CameHow? Of(LedgerView view, int person)
    {
        var arriving = new Arriving(view, Period.All, channels: null, view.RowsOf(person));
        return arriving.All.FirstOrDefault(a => a.Person == person) is { } came
            ? new CameHow(Arrivals.WordOf(came.How), WrittenContact.ToDate(came.Day), view.Facts.Interactions.Id[came.Row])
            : null;
    }
}
