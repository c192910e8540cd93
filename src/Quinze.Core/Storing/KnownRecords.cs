using System.Numerics;
using Quinze.Importing;

namespace Quinze.Storing;

/// <summary>
/// The records of earlier archives, by a keyed digest of their bytes, each with the entry it told. A later archive says most of its rows again byte for byte:
/// such a row says nothing new, and a source that asks here need not read it.
/// </summary>
public sealed class KnownRecords
{
    /// <summary>Takes marks with the days and numbers of the entries they told, as many of the one as of the other.</summary>
    /// <param name="expected">How many there are in all.</param>
    public delegate void Take(ReadOnlySpan<ulong> marks, ReadOnlySpan<ushort> days, List<long> entries, long expected);

    private readonly ReadOnlyMemory<byte> key;
    private readonly Lazy<Table> records;
    private readonly string reader;

    /// <param name="key">The ledger's 16 secret bytes.</param>
    /// <param name="load">Tells every mark with its entry, in the order in which they were told; asked once, when a source first asks.</param>
    public KnownRecords(ReadOnlyMemory<byte> key, Action<Take> load)
        : this(key, new Lazy<Table>(() => Load(load)), "") { }

    private KnownRecords(ReadOnlyMemory<byte> key, Lazy<Table> records, string reader)
    {
        this.key = key;
        this.records = records;
        this.reader = reader;
    }

    /// <summary>The records as a version of a source read them: another one may make something else of the same bytes.</summary>
    public KnownRecords Of(SourceCard source) => new(key, records, $"{source.Name} {source.ReaderVersion}");

    /// <summary>Begins to load them on another thread: for a source that will ask, and has something else to do first.</summary>
    public void Expect() => Task.Run(() => records.Value);

    /// <summary>Records of one kind of table. Whatever decides what their bytes say, such as the order of the columns, belongs to <paramref name="table"/>: read otherwise, they are others.</summary>
    public RecordMarks In(string table) => new(new KeyMaker(key.Span).Digest($"{reader} {table}"), records.Value);

    private static Table Load(Action<Take> load)
    {
        Table? table = null;
        load((marks, days, entries, expected) => (table ??= new Table(expected)).Add(marks, days, entries));
        return table ?? new Table(0);
    }

    /// <summary>An open-addressing table of marks in the order in which they were told: a later archive tells them in nearly the same, so that the next stands nearly always just behind the last.</summary>
    internal sealed class Table(long expected)
    {
        private const int FollowersLookedAt = 4;
        private readonly int[] buckets = new int[(int)BitOperations.RoundUpToPowerOf2((ulong)Math.Max(16, expected * 5 / 3))];
        private readonly ulong[] marks = new ulong[expected];
        private readonly ushort[] days = new ushort[expected];
        private readonly int[] entries = new int[expected];

        /// <summary>In which file of the running import each was met last.</summary>
        private readonly int[] metIn = new int[expected];
        private int count;
        private int last = -1;

        public bool IsEmpty => count == 0;

        public void Add(ReadOnlySpan<ulong> more, ReadOnlySpan<ushort> theirDays, List<long> theirEntries)
        {
            for (var i = 0; i < more.Length; i++)
            {
                // A record that stood twice is known by its first: the second is read, and meets the key that it got.
                if (Find(more[i], out var at) < 0)
                {
                    marks[count] = more[i];
                    days[count] = theirDays[i];
                    entries[count] = checked((int)theirEntries[i]);
                    buckets[at] = ++count;
                }
            }
        }

        public bool TryMeet(ulong mark, int file, out long entry, out int day)
        {
            (entry, day) = (0, 0);
            var number = Follower(mark);
            if (number < 0)
            {
                number = Find(mark, out _);
            }
            if (number < 0 || metIn[number] == file)
            {
                return false;
            }
            last = number;
            metIn[number] = file;
            (entry, day) = (entries[number], days[number]);
            return true;
        }

        /// <summary>The number of a mark that stands just behind the one met last; -1 otherwise.</summary>
        private int Follower(ulong mark)
        {
            var until = Math.Min(last + FollowersLookedAt, count - 1);
            for (var next = last + 1; next <= until; next++)
            {
                if (marks[next] == mark)
                {
                    return next;
                }
            }
            return -1;
        }

        /// <summary>The number of a mark; -1 when it is not known, and then where it belongs.</summary>
        private int Find(ulong mark, out int at)
        {
            var mask = buckets.Length - 1;
            for (at = (int)mark & mask; buckets[at] != 0; at = (at + 1) & mask)
            {
                if (marks[buckets[at] - 1] == mark)
                {
                    return buckets[at] - 1;
                }
            }
            return -1;
        }
    }
}

/// <summary>Marks of records that are read one certain way; used by one thread.</summary>
public sealed class RecordMarks
{
    private readonly NaturalKey key;
    private readonly KnownRecords.Table known;

    internal RecordMarks(NaturalKey key, KnownRecords.Table known) => (this.key, this.known) = (key, known);

    /// <summary>True when no record is known, and looking for one would be in vain.</summary>
    public bool IsEmpty => known.IsEmpty;

    /// <summary>The mark of a record as its bytes stand in the file; never 0, which is no mark.</summary>
    public ulong Of(ReadOnlySpan<byte> record) => Math.Max(1, SipHash.Mark(key, record));

    /// <summary>The entry that this very record told before. False when none did, and when this file has shown the record already: the same words twice in one file are two rows, and the second has to be read.</summary>
    /// <param name="file">Which file of the archive, from 1.</param>
    /// <param name="day">The day of that entry, counted from 1970-01-01; 0 undated.</param>
    public bool TryMeet(ulong mark, int file, out long entry, out int day) => known.TryMeet(mark, file, out entry, out day);
}
