namespace Quinze.Views;

/// <summary>
/// All interactions of a ledger as columns of equal length, ordered by time and then by id; those without a time come first, with <c>At</c> 0.
/// Thirty-two bytes an interaction: ten million are a third of a gigabyte and are scanned in milliseconds.
/// </summary>
public sealed class InteractionColumns
{
    /// <summary>No counterpart is known.</summary>
    public const int Nobody = -1;

    internal InteractionColumns(int count)
    {
        Count = count;
        AtArray = new long[count];
        IdArray = new int[count];
        OtherArray = new int[count];
        ConversationArray = new int[count];
        PostArray = new int[count];
        WordsArray = new int[count];
        KindArray = new byte[count];
        DirectionArray = new byte[count];
        MarksArray = new byte[count];
        HowArray = new byte[count];
    }

    internal long[] AtArray { get; }
    internal int[] IdArray { get; }
    internal int[] OtherArray { get; }
    internal int[] ConversationArray { get; }
    internal int[] PostArray { get; }
    internal int[] WordsArray { get; }
    internal byte[] KindArray { get; }
    internal byte[] DirectionArray { get; }
    internal byte[] MarksArray { get; }
    internal byte[] HowArray { get; }

    public int Count { get; }

    /// <summary>Unix seconds, UTC; 0 when no time is known.</summary>
    public ReadOnlySpan<long> At => AtArray;

    /// <summary>Entry ids, for evidence.</summary>
    public ReadOnlySpan<int> Id => IdArray;

    /// <summary>
    /// The other party, as a handle index; <see cref="Nobody"/> when unknown; -2-k for audience k when something was sent to several
    /// (what is received always has one sender, however many received it: see <see cref="Facts.Recipients"/>).
    /// </summary>
    public ReadOnlySpan<int> Other => OtherArray;

    /// <summary>Conversation index, or -1.</summary>
    public ReadOnlySpan<int> Conversation => ConversationArray;

    /// <summary>The owner's own post it is on, as an index into the posts, or -1.</summary>
    public ReadOnlySpan<int> Post => PostArray;

    /// <summary>Words of text it carries.</summary>
    public ReadOnlySpan<int> Words => WordsArray;

    /// <summary>Kinds, as <see cref="InteractionKind"/>.</summary>
    public ReadOnlySpan<byte> Kind => KindArray;

    /// <summary>Directions, as <see cref="Quinze.Direction"/>.</summary>
    public ReadOnlySpan<byte> Direction => DirectionArray;

    /// <summary>Marks, as <see cref="Quinze.Marks"/>.</summary>
    public ReadOnlySpan<byte> Marks => MarksArray;

    /// <summary>Precision and zone, as <see cref="Moment.How"/>; 255 when no time is known.</summary>
    public ReadOnlySpan<byte> How => HowArray;

    /// <summary>The rows whose time falls into a period: from <c>Start</c> to before <c>End</c>.</summary>
    public (int Start, int End) Within(Period period) =>
        (FirstAtOrAfter(period.Start.ToUnixTimeSeconds()), FirstAtOrAfter(period.End.ToUnixTimeSeconds()));

    private int FirstAtOrAfter(long seconds)
    {
        var (low, high) = (0, Count);
        while (low < high)
        {
            var middle = low + ((high - low) / 2);
            if (HowArray[middle] == Storing.InteractionRow.NoTime || AtArray[middle] < seconds)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }
        return low;
    }
}
