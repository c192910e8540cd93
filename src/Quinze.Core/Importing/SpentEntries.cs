using System.Collections.Concurrent;

namespace Quinze.Importing;

/// <summary>
/// Interactions that were staged, on their way back to the source that told them: it may tell the next rows with the same objects. Half of what an import asked the memory for were such objects and their texts,
/// each alive for a thousandth of a second.
/// </summary>
public sealed class SpentEntries
{
    /// <summary>More than a source leaves waiting that takes them; one that does not should not have them kept.</summary>
    private const int MostWaiting = 16;

    // The last returned is the first taken: it is the one that the processor still has at hand.
    private readonly ConcurrentStack<List<Reading>> lists = new();
    private List<Reading> taking = [];
    private int left;

    /// <summary>Gives readings back of which nothing is needed any more; on the thread that stages.</summary>
    public void Return(List<Reading> staged)
    {
        if (lists.Count < MostWaiting)
        {
            lists.Push(staged);
        }
    }

    /// <summary>An interaction that says nothing yet but its network and kind; on the thread of the source.</summary>
    public InteractionEntry Take(Place place, string network, InteractionKind kind)
    {
        while (true)
        {
            while (left > 0)
            {
                if (taking[--left] is InteractionEntry spent)
                {
                    spent.Anew(place);
                    spent.Network = network;
                    spent.Kind = kind;
                    return spent;
                }
            }
            if (!lists.TryPop(out var more))
            {
                return new InteractionEntry(place)
                {
                    Network = network,
                    Kind = kind,
                    At = null,
                };
            }
            (taking, left) = (more, more.Count);
        }
    }
}
