namespace Quinze.Sources.Formats.Mail;

/// <summary>
/// A window over a stream of bytes that moves forward only, can look ahead as far as it may grow, and counts lines. Memory is bounded by <paramref name="most"/>, whatever the stream's length.
/// </summary>
internal sealed class ByteWindow(Stream stream, int most = ByteWindow.Most) : IDisposable
{
    public const int Most = 8 << 20;
    private const int First = 64 << 10;

    private byte[] buffer = new byte[Math.Min(First, most)];
    private int at;
    private int end;
    private bool drained;

    /// <summary>The line on which the window begins, from 1.</summary>
    public long Line { get; private set; } = 1;

    public ReadOnlySpan<byte> Bytes => buffer.AsSpan(at, end - at);

    /// <summary>True when nothing is left, in the window or in the stream.</summary>
    public bool IsAtEnd => at == end && !Fill();

    /// <summary>Whether at least so many bytes are in the window, after reading on where needed. False at the end of the stream, and beyond what the window may hold.</summary>
    public bool Has(int bytes)
    {
        while (end - at < bytes)
        {
            if (!Fill())
            {
                return false;
            }
        }
        return true;
    }

    /// <summary>Reads on; false at the end of the stream and when the window is as large as it may be.</summary>
    public bool Fill()
    {
        if (drained || end - at == most)
        {
            return false;
        }
        if (end == buffer.Length)
        {
            if (at > 0 && at >= buffer.Length / 2)
            {
                buffer.AsSpan(at, end - at).CopyTo(buffer);
            }
            else
            {
                var larger = new byte[Math.Min(most, buffer.Length * 2)];
                if (larger.Length == buffer.Length)
                {
                    larger = buffer;
                }
                buffer.AsSpan(at, end - at).CopyTo(larger);
                buffer = larger;
            }
            (at, end) = (0, end - at);
        }
        var read = stream.Read(buffer, end, buffer.Length - end);
        end += read;
        drained = read == 0;
        return read > 0;
    }

    public void Advance(int bytes)
    {
        Line += buffer.AsSpan(at, bytes).Count((byte)'\n');
        at += bytes;
    }

    /// <summary>
    /// The next line without its break, and how many bytes it takes with it. A line longer than the window comes in pieces, which is how bytes that are no lines at all stay bounded.
    /// </summary>
    public bool TryLine(out ReadOnlySpan<byte> line, out int taken)
    {
        var searched = 0;
        while (true)
        {
            var found = Bytes[searched..].IndexOf((byte)'\n');
            if (found >= 0)
            {
                taken = searched + found + 1;
                line = Bytes[..(taken - 1)];
                line = line is [.., (byte)'\r'] ? line[..^1] : line;
                return true;
            }
            searched = end - at;
            if (searched >= LongestLine || !Fill())
            {
                line = Bytes;
                taken = searched;
                return searched > 0;
            }
        }
    }

    public void Dispose() => stream.Dispose();

    /// <summary>RFC 5322 allows 998 bytes; broken programs write whole bodies in one line.</summary>
    private const int LongestLine = 1 << 20;
}
