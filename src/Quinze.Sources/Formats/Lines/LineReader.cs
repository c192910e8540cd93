using System.Buffers;

namespace Quinze.Sources.Formats.Lines;

/// <summary>Reads a stream of bytes line by line in bounded memory: lines end with LF or CRLF, a byte order mark is dropped, and a line beyond the limit is told once and skipped.</summary>
internal sealed class LineReader(Stream stream, int limit = LineReader.UsualLimit) : IDisposable
{
    public const int UsualLimit = 8 << 20;

    private const int FirstBuffer = 64 << 10;

    private byte[] buffer = ArrayPool<byte>.Shared.Rent(FirstBuffer);
    private int next;
    private int end;
    private bool atEnd;
    private bool begun;

    /// <summary>The line's number, from 1.</summary>
    public long Line { get; private set; }

    /// <summary>The line without its end, valid until the next <see cref="Read"/>; empty when there is a fault.</summary>
    public ReadOnlyMemory<byte> Current { get; private set; }

    public string? Fault { get; private set; }

    public bool IsBlank => Fault is null && Current.Span.TrimEnd(" \t"u8).IsEmpty;

    public bool Read()
    {
        Fault = null;
        Begin();
        var scanned = 0;
        while (true)
        {
            var feed = buffer.AsSpan(next + scanned, end - next - scanned).IndexOf((byte)'\n');
            if (feed >= 0)
            {
                Take(next, scanned + feed, scanned + feed + 1);
                return true;
            }
            scanned = end - next;
            if (atEnd)
            {
                if (scanned == 0)
                {
                    return false;
                }
                Take(next, scanned, scanned);
                return true;
            }
            if (scanned > limit)
            {
                Skip();
                return true;
            }
            Fill();
        }
    }

    public void Dispose()
    {
        ArrayPool<byte>.Shared.Return(buffer);
        buffer = [];
        stream.Dispose();
    }

    private void Begin()
    {
        if (begun)
        {
            return;
        }
        begun = true;
        while (end < 3 && !atEnd)
        {
            Fill();
        }
        next = buffer.AsSpan(0, end).StartsWith("\uFEFF"u8) ? 3 : 0;
    }

    private void Take(int start, int length, int consumed)
    {
        Line++;
        if (length > 0 && buffer[start + length - 1] == '\r')
        {
            length--;
        }
        Current = buffer.AsMemory(start, length);
        next += consumed;
    }

    /// <summary>Lets go of a line that is too long, up to its end.</summary>
    private void Skip()
    {
        Line++;
        Current = default;
        Fault = $"the line is longer than {limit >> 20} MiB";
        while (true)
        {
            var feed = buffer.AsSpan(next, end - next).IndexOf((byte)'\n');
            if (feed >= 0)
            {
                next += feed + 1;
                return;
            }
            next = end;
            if (atEnd)
            {
                return;
            }
            Fill();
        }
    }

    private void Fill()
    {
        if (next > 0)
        {
            buffer.AsSpan(next, end - next).CopyTo(buffer);
            (next, end) = (0, end - next);
        }
        if (end == buffer.Length)
        {
            var larger = ArrayPool<byte>.Shared.Rent(buffer.Length * 2);
            buffer.AsSpan(0, end).CopyTo(larger);
            ArrayPool<byte>.Shared.Return(buffer);
            buffer = larger;
        }
        var read = stream.Read(buffer, end, buffer.Length - end);
        end += read;
        atEnd = read == 0;
    }
}
