using System.Runtime.CompilerServices;

namespace Quinze.Sources.Formats.Csv;

public sealed partial class CsvReader
{
    private enum Scanned
    {
        Record,
        End,
        NeedMore,
        Unclosed,
    }

    /// <summary>Finds the fields of the record at <paramref name="from"/> without changing a byte, so that it can be done again with more of the file.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private Scanned Scan(int from, int until, out int recordEnd)
    {
        var bytes = buffer.AsSpan(0, until);
        var last = atEnd && until == end;
        var p = from;
        recordEnd = from;
        FieldCount = 0;
        IsIrregular = false;
        hasQuotes = false;
        if (p == until)
        {
            return last ? Scanned.End : Scanned.NeedMore;
        }
        while (true)
        {
            var begin = p;
            var mustUnescape = false;
            if (p < until && bytes[p] == Quote)
            {
                hasQuotes = true;
                var closing = Closing(bytes, p + 1, ref mustUnescape);
                if (closing < 0)
                {
                    return last ? Scanned.Unclosed : Scanned.NeedMore;
                }
                p = closing + 1;
                if (p == until)
                {
                    if (!last)
                    {
                        return Scanned.NeedMore;
                    }
                    Add(mustUnescape ? begin : begin + 1, mustUnescape ? p - begin : closing - begin - 1, mustUnescape);
                    recordEnd = p;
                    return Scanned.Record;
                }
                if (bytes[p] is not (Lf or Cr) && bytes[p] != delimiter)
                {
                    // Something follows the closing quote: it belongs to the field, as Excel and Python read it.
                    mustUnescape = true;
                    IsIrregular = true;
                    var rest = bytes[p..].IndexOfAny(delimiter, Lf, Cr);
                    if (rest < 0 && !last)
                    {
                        return Scanned.NeedMore;
                    }
                    p = rest < 0 ? until : p + rest;
                    Add(begin, p - begin, mustUnescape);
                }
                else if (mustUnescape)
                {
                    Add(begin, p - begin, mustUnescape);
                }
                else
                {
                    Add(begin + 1, closing - begin - 1, false);
                }
            }
            else
            {
                var length = bytes[p..].IndexOfAny(delimiter, Lf, Cr);
                if (length < 0)
                {
                    if (!last)
                    {
                        return Scanned.NeedMore;
                    }
                    length = until - p;
                }
                p += length;
                Add(begin, length, dialect == CsvDialect.Backslash && bytes.Slice(begin, length).Contains(Backslash));
            }
            if (p == until)
            {
                recordEnd = p;
                return Scanned.Record;
            }
            if (bytes[p] == delimiter)
            {
                p++;
                continue;
            }
            if (bytes[p] == Cr)
            {
                if (p + 1 == until && !last)
                {
                    return Scanned.NeedMore;
                }
                if (p + 1 < until && bytes[p + 1] == Lf)
                {
                    p++;
                }
            }
            recordEnd = p + 1;
            return Scanned.Record;
        }
    }

    /// <summary>Where the quoted field ends whose content begins at <paramref name="p"/>; -1 when its closing quote is not in sight.</summary>
    private int Closing(ReadOnlySpan<byte> bytes, int p, ref bool mustUnescape)
    {
        while (true)
        {
            var rest = bytes[p..];
            var at = dialect == CsvDialect.Rfc4180 ? rest.IndexOf(Quote) : rest.IndexOfAny(Quote, Backslash);
            if (at < 0)
            {
                return -1;
            }
            p += at;
            var more = p + 1 < bytes.Length;
            if (bytes[p] == Backslash || (more && bytes[p + 1] == Quote))
            {
                mustUnescape = true;
                p += 2;
                if (p > bytes.Length)
                {
                    return -1;
                }
                continue;
            }
            return p;
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Add(int start, int length, bool mustUnescape)
    {
        if (FieldCount == starts.Length)
        {
            Array.Resize(ref starts, FieldCount * 2);
            Array.Resize(ref lengths, FieldCount * 2);
            Array.Resize(ref raw, FieldCount * 2);
        }
        starts[FieldCount] = start;
        lengths[FieldCount] = length;
        raw[FieldCount++] = mustUnescape;
    }

    /// <summary>Leaves the broken record line by line until a line reads like a row. Holds no more than the buffer.</summary>
    private void Resynchronise()
    {
        while (true)
        {
            var line = buffer.AsSpan(next, end - next).IndexOfAny(Lf, Cr);
            if (line < 0)
            {
                next = end;
                if (!Fill() && atEnd)
                {
                    return;
                }
                continue;
            }
            if (next + line + 1 == end && !atEnd)
            {
                next += line;
                Fill();
                line = 0;
            }
            var wasReturn = buffer[next + line] == Cr;
            next += line + 1;
            if (wasReturn && next < end && buffer[next] == Lf)
            {
                next++;
            }
            nextLine++;
            if (end - next < PlausibleLimit && !atEnd)
            {
                Fill();
            }
            if (next == end && atEnd)
            {
                return;
            }
            var found = Scan(next, Math.Min(end, next + PlausibleLimit), out _);
            if (found == Scanned.Record && FieldCount == usualFieldCount && FieldCount > 1)
            {
                return;
            }
        }
    }
}
