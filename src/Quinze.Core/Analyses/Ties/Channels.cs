using NodaTime;
using Quinze.Views;

namespace Quinze.Analyses;

/// <summary>
/// How far each channel, a kind on a network, is covered: the "now" of what happens on it. An archive that ends in January says nothing about a silence in June.
/// </summary>
public sealed class Channels
{
    private readonly LedgerView view;
    private readonly int latest;
    private readonly Dictionary<(InteractionKind Kind, string Network), int> ends = [];

    /// <summary>The same by kind and by the number of a network's word.</summary>
    private readonly int?[,] numbered;

    public Channels(LedgerView view, Period period)
    {
        this.view = view;
        latest = WrittenContact.ToDay(period.To);
        numbered = new int?[Enum.GetValues<InteractionKind>().Length, view.Facts.Parts.Words.Length];
    }

    /// <summary>The same for a network by the number of its word in the facts: what a walk over all rows asks.</summary>
    internal int EndOf(InteractionKind kind, int network) => numbered[(int)kind, network] ??= EndOf(kind, view.Facts.Parts.Words[network]);

    /// <summary>The last covered day of a channel, as days since 1970, and never after the period asked for.</summary>
    public int EndOf(InteractionKind kind, string network)
    {
        if (!ends.TryGetValue((kind, network), out var end))
        {
            ends[(kind, network)] = end = Math.Min(latest, Find(WrittenContact.WordOf(kind), network) ?? LastRow(kind));
        }
        return end;
    }

    // A source's name begins with its network's: linkedin, linkedin-archive. A source that names none (a calendar, a CRM) counts for all.
    private int? Find(string kind, string network)
    {
        LocalDate? own = null;
        LocalDate? any = null;
        foreach (var span in view.Facts.Coverage)
        {
            if (span.Kind == kind && span.To is { } to)
            {
                any = any is null || to > any ? to : any;
                if (span.Source.StartsWith(network, StringComparison.OrdinalIgnoreCase))
                {
                    own = own is null || to > own ? to : own;
                }
            }
        }
        return (own ?? any) is { } found ? WrittenContact.ToDay(found) : null;
    }

    // Without any word on coverage the last row is the last thing known.
    private int LastRow(InteractionKind kind)
    {
        var rows = view.Facts.Interactions;
        for (var i = rows.Count - 1; i >= 0; i--)
        {
            if (rows.Kind[i] == (byte)kind && WrittenContact.DayIsKnown(rows.How[i]))
            {
                return WrittenContact.DayOf(rows.At[i]);
            }
        }
        return latest;
    }
}
