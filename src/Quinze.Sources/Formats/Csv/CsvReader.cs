using System.Buffers;
using System.Text.Unicode;
using Quinze.Storing;

namespace Quinze.Sources.Formats.Csv;

/// <summary>
/// Reads CSV as bytes, one record at a time, in bounded memory: fields are UTF-8 spans into one buffer, unescaped in place, valid until the next <see cref="Read"/>.
/// A record that never ends (an unclosed quote, or more than <see cref="RecordLimit"/> bytes) comes out once, with a <see cref="Fault"/>; reading goes on at the next line that looks like a row.
/// </summary>
/// <remarks>
/// Our own because a string per field costs as much as storing the row, and because no CSV package reads LinkedIn's backslash dialect
/// (CsvHelper 34 was three times slower and broke Comments.csv into bogus rows; see the notes on import speed).
/// </remarks>
public sealed partial class CsvReader : IDisposable
{
    public const int RecordLimit = 4 << 20;

    /// <summary>A row to resume at must end within this many bytes.</summary>
    private const int PlausibleLimit = 64 << 10;
    private const int FirstBuffer = 128 << 10;
    private const byte Quote = (byte)'"';
    private const byte Comma = (byte)',';
    private const byte Backslash = (byte)'\\';
    private const byte Lf = (byte)'\n';
    private const byte Cr = (byte)'\r';

    private readonly CsvInput input;
    private readonly CsvDialect dialect;
    private readonly byte delimiter;
    private byte[] buffer;
    private byte[] fields;
    private byte[] rescued = [];
    private int next;
    private int end;
    private bool atEnd;
    private long nextLine = 1;
    private int[] starts = new int[32];
    private int[] lengths = new int[32];
    private bool[] raw = new bool[32];
    private int usualFieldCount;

    /// <summary>The record that was marked before it was read.</summary>
    private (int Length, ulong Mark) ahead;

    /// <summary>Whether a field of this record is in quotes: without any it is one line.</summary>
    private bool hasQuotes;

    /// <param name="delimiter">What stands between two fields: a comma, or what <see cref="CsvDelimiter"/> found.</param>
    public CsvReader(Stream stream, CsvDialect dialect = CsvDialect.Rfc4180, byte delimiter = Comma)
    {
        input = new CsvInput(stream);
        this.dialect = dialect;
        this.delimiter = delimiter;
        buffer = ArrayPool<byte>.Shared.Rent(FirstBuffer);
        fields = buffer;
    }

    public CsvDialect Dialect => dialect;

    public int FieldCount { get; private set; }

    /// <summary>The line the record begins on, from 1.</summary>
    public long Line { get; private set; }

    /// <summary>Why this record could not be read; null when it could. A record with a fault has no fields.</summary>
    public string? Fault { get; private set; }

    /// <summary>Something followed a closing quote in this record, which a writer of the right dialect never does.</summary>
    public bool IsIrregular { get; private set; }

    /// <summary>How many rows were not valid UTF-8 and were read as Windows-1252.</summary>
    public long Windows1252Rows { get; private set; }

    /// <summary>Digests each record's bytes as they stand in the file; not asked when null.</summary>
    public RecordMarks? Marks { get; set; }

    /// <summary>The record's mark; 0 when nobody digests them, and for a record with a fault or in another encoding.</summary>
    public ulong Mark { get; private set; }

    public long NulBytes => input.NulBytes;

    public bool WasUtf16 => input.WasUtf16;

    /// <summary>A field's bytes, unescaped when first asked for; empty beyond the last one.</summary>
    public ReadOnlySpan<byte> this[int field]
    {
        get
        {
            if ((uint)field >= (uint)FieldCount)
            {
                return default;
            }
            if (raw[field])
            {
                Unescape(field);
            }
            return fields.AsSpan(starts[field], lengths[field]);
        }
    }

    /// <summary>How many fields a row has here, to tell a row from a line of text after a broken record. The first record's count until told.</summary>
    public void ExpectFields(int count) => usualFieldCount = count;

    /// <summary>
    /// Marks the next record without looking for its fields: the bytes up to a line end before which quotes open and close. Whoever knows that mark knows that these bytes are a record, and may
    /// <see cref="Skip"/> it; where records are written otherwise, nobody knows the mark. False when no such line end is in sight.
    /// </summary>
    public bool MarkAhead()
    {
        ahead = default;
        var length = FindAhead();
        if (length == 0 && end - next < PlausibleLimit && Fill())
        {
            length = FindAhead();
        }
        if (length == 0)
        {
            return false;
        }
        Mark = Marks!.Of(buffer.AsSpan(next, length));
        ahead = (length, Mark);
        return true;
    }

    /// <summary>Goes over the record that was marked ahead, and leaves its fields unread.</summary>
    public void Skip()
    {
        Fault = null;
        FieldCount = 0;
        Line = nextLine;
        nextLine += LinesIn(buffer.AsSpan(next, ahead.Length));
        next += ahead.Length;
    }

    private int FindAhead()
    {
        var rest = buffer.AsSpan(next, Math.Min(end - next, PlausibleLimit));
        var (length, quotes) = (0, 0);
        do
        {
            var line = rest[length..].IndexOf(Lf) + 1;
            if (line == 0)
            {
                return 0;
            }
            quotes += rest.Slice(length, line).Count(Quote);
            length += line;
        } while (quotes % 2 == 1);
        return length;
    }

    /// <summary>Goes to the next record; empty lines are none. False at the end.</summary>
    public bool Read()
    {
        Fault = null;
        Mark = 0;
        while (true)
        {
            switch (Scan(next, end, out var recordEnd))
            {
                case Scanned.Record:
                    var from = next;
                    Line = nextLine;
                    next = recordEnd;
                    nextLine +=
                        hasQuotes ? LinesIn(buffer.AsSpan(from, recordEnd - from))
                        : buffer[recordEnd - 1] is Lf or Cr ? 1
                        : 0;
                    if (FieldCount == 1 && lengths[0] == 0 && !raw[0])
                    {
                        ahead = default;
                        continue;
                    }
                    Finish(buffer.AsSpan(from, recordEnd - from));
                    return true;
                case Scanned.End:
                    FieldCount = 0;
                    return false;
                case Scanned.NeedMore when Fill():
                    continue;
                case Scanned.NeedMore:
                    return Broken("longer than 4 MiB, perhaps a quote that never closes");
                default:
                    return Broken("a quote that opens here never closes");
            }
        }
    }

    private bool Broken(string fault)
    {
        Fault = fault;
        Line = nextLine;
        Resynchronise();
        FieldCount = 0;
        return true;
    }

    private static long LinesIn(ReadOnlySpan<byte> record)
    {
        var lines = (long)record.Count(Lf);
        var returns = record.IndexOf(Cr);
        if (returns < 0)
        {
            return lines;
        }
        for (var i = returns; i < record.Length; i++)
        {
            if (record[i] == Cr && (i + 1 == record.Length || record[i + 1] != Lf))
            {
                lines++;
            }
        }
        return lines;
    }

    /// <summary>Marks the record, and rescues it when it is not UTF-8.</summary>
    private void Finish(ReadOnlySpan<byte> record)
    {
        Mark =
            record.Length == ahead.Length ? ahead.Mark
            : Marks is null ? 0
            : Marks.Of(record);
        ahead = default;
        if (usualFieldCount == 0)
        {
            usualFieldCount = FieldCount;
        }
        fields = buffer;
        if (!Utf8.IsValid(record))
        {
            // That it was mended is told of every file that has it: it is read each time.
            Mark = 0;
            Rescue();
        }
    }

    private void Unescape(int field)
    {
        lengths[field] = CsvEscapes.Unescape(buffer.AsSpan(starts[field], lengths[field]), dialect);
        raw[field] = false;
    }

    private void Rescue()
    {
        var total = 0;
        for (var i = 0; i < FieldCount; i++)
        {
            if (raw[i])
            {
                Unescape(i);
            }
            total += lengths[i] * 3;
        }
        if (rescued.Length < total)
        {
            rescued = new byte[total];
        }
        Windows1252Rows++;
        var at = 0;
        for (var i = 0; i < FieldCount; i++)
        {
            var field = buffer.AsSpan(starts[i], lengths[i]);
            var into = rescued.AsSpan(at);
            if (Utf8.IsValid(field))
            {
                field.CopyTo(into);
            }
            else
            {
                lengths[i] = Windows1252.ToUtf8(field, into);
            }
            starts[i] = at;
            at += lengths[i];
        }
        fields = rescued;
    }

    /// <summary>Reads more behind what is there; false when the file has ended or the record is longer than allowed.</summary>
    private bool Fill()
    {
        if (atEnd || end - next >= RecordLimit)
        {
            return false;
        }
        if (next > 0)
        {
            buffer.AsSpan(next, end - next).CopyTo(buffer);
            end -= next;
            next = 0;
        }
        if (buffer.Length - end < FirstBuffer / 2)
        {
            Grow();
        }
        var read = input.Read(buffer.AsSpan(end));
        atEnd = read == 0;
        end += read;
        return true;
    }

    private void Grow()
    {
        var larger = ArrayPool<byte>.Shared.Rent(buffer.Length * 2);
        buffer.AsSpan(0, end).CopyTo(larger);
        ArrayPool<byte>.Shared.Return(buffer);
        buffer = larger;
    }

    public void Dispose()
    {
        input.Dispose();
        if (buffer.Length > 0)
        {
            ArrayPool<byte>.Shared.Return(buffer);
            buffer = [];
        }
    }
}
