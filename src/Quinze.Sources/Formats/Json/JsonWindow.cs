namespace Quinze.Sources.Formats.Json;

/// <summary>The part of a stream that is being looked at: it moves forward, and grows only as far as one record needs.</summary>
internal sealed class JsonWindow(Stream stream) : IDisposable
{
    private byte[] buffer = new byte[1 << 16];
    private int start;
    private int end;
    private long passed;

    public ReadOnlyMemory<byte> Bytes => buffer.AsMemory(start, end - start);

    public ReadOnlySpan<byte> Span => buffer.AsSpan(start, end - start);

    /// <summary>How many bytes of the stream lie before the window.</summary>
    public long Position => passed;

    public void Skip(int count)
    {
        start += count;
        passed += count;
    }

    /// <summary>Takes in more of the stream behind what is there; false at its end.</summary>
    public bool More()
    {
        if (end == buffer.Length && start > 0)
        {
            buffer.AsSpan(start, end - start).CopyTo(buffer);
            (start, end) = (0, end - start);
        }
        if (end == buffer.Length)
        {
            Array.Resize(ref buffer, buffer.Length * 2);
        }
        var read = stream.Read(buffer, end, buffer.Length - end);
        end += read;
        return read > 0;
    }

    /// <summary>The next byte that is no white space, where the window then begins; -1 at the end.</summary>
    public int Next()
    {
        while (true)
        {
            var blank = Span.IndexOfAnyExcept(" \t\r\n"u8);
            if (blank >= 0)
            {
                Skip(blank);
                return buffer[start];
            }
            Skip(end - start);
            if (!More())
            {
                return -1;
            }
        }
    }

    /// <summary>Lets go of what a large record needed.</summary>
    public void Shrink()
    {
        if (buffer.Length > 1 << 20 && end - start < 1 << 16)
        {
            var rest = Span.ToArray();
            buffer = new byte[1 << 16];
            rest.CopyTo(buffer, 0);
            (start, end) = (0, rest.Length);
        }
    }

    public void Dispose() => stream.Dispose();
}
