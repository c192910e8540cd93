using NodaTime;
using Quinze.Views;

namespace Quinze.Analyses;

/// <summary>A trace that somebody left here: on a post of the owner's, or by the kind of contact.</summary>
/// <param name="Source">Index of the post; minus one minus the kind when it was on none.</param>
internal readonly record struct Touch(int Row, int Source, Instant At);

/// <summary>The traces that the people of outcomes left: what they did towards the owner, and meetings. Spam and automatic senders leave none.</summary>
internal static class Touches
{
    private const Marks NoTouch = Marks.Spam | Marks.Automatic;

    public static int SourceOf(InteractionKind kind) => -1 - (int)kind;

    public static string Word(int source) => Kebab((InteractionKind)(-1 - source));

    /// <summary>By person, in order of time.</summary>
    public static Dictionary<int, List<Touch>> Of(LedgerView view, IEnumerable<int> people)
    {
        var found = people.Where(p => !view.Objected(p)).Distinct().ToDictionary(p => p, _ => new List<Touch>());
        if (found.Count == 0)
        {
            return found;
        }
        var rows = view.Facts.Interactions;
        var wanted = new bool[view.Facts.HandleCount];
        foreach (var person in found.Keys)
        {
            foreach (var handle in view.Overlay.HandlesOf(person))
            {
                wanted[handle] = true;
            }
        }
        for (var row = 0; row < rows.Count; row++)
        {
            var other = rows.Other[row];
            if (
                other < 0
                || !wanted[other]
                || rows.Direction[row] == (byte)Direction.Sent
                || rows.How[row] == Storing.InteractionRow.NoTime
                || ((Marks)rows.Marks[row] & NoTouch) != 0
            )
            {
                continue;
            }
            var source = rows.Post[row] >= 0 ? rows.Post[row] : SourceOf((InteractionKind)rows.Kind[row]);
            found[view.Overlay.PersonOf(other)].Add(new Touch(row, source, Instant.FromUnixTimeSeconds(rows.At[row])));
        }
        return found;
    }

    private static string Kebab(InteractionKind kind) =>
        kind == InteractionKind.ServiceRequest ? "service-request" : kind.ToString().ToLowerInvariant();
}
