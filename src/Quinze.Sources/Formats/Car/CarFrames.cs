namespace Quinze.Sources.Formats.Car;

/// <summary>Goes through the bytes of a CAR file once, from start to end, a frame at a time, in a buffer that holds the largest frame met so far.</summary>
internal sealed class CarFrames(Stream stream)
{
    /// <summary>Servers refuse blocks beyond one or two million bytes; a frame beyond this is damage.</summary>
    public const int MaxFrame = 4 << 20;

    private const string EndsInside = "the file ends inside a block";

    private byte[] buffer = new byte[1 << 17];
    private int start;
    private int end;

    /// <summary>Where the next unread byte stands in the file.</summary>
    public long Position { get; private set; }

    /// <summary>Why the frames stopped before the end of the file; null when they did not.</summary>
    public string? Cut { get; private set; }

    public CarHeader ReadHeader(string where)
    {
        var head = Peek(Varint.MaxLength + CarHeader.MaxLength);
        if (!CarHeader.TryRead(head, out var header, out var length, out var fault))
        {
            throw new ProblemException(
                new Problem(
                    "car-header",
                    $"Not a CAR file: {fault}",
                    where,
                    "A repository export is a CAR file of version 1.",
                    "Ask for the export again."
                )
            );
        }
        Step(length);
        return header!;
    }

    /// <summary>The next frame, id and payload together, good until the next call; false at the end, or where the file is cut.</summary>
    public bool TryNext(out ReadOnlySpan<byte> frame)
    {
        frame = default;
        var head = Peek(Varint.MaxLength);
        if (head.IsEmpty)
        {
            return false;
        }
        var told = Varint.TryRead(head, out var declared, out var length);
        if (!told && head.Length < Varint.MaxLength)
        {
            Cut = EndsInside;
            return false;
        }
        if (!told || declared is 0 or > MaxFrame)
        {
            Cut = "a block has an impossible length, and what follows cannot be found";
            return false;
        }
        var whole = Peek(length + (int)declared);
        if (whole.Length < length + (int)declared)
        {
            Cut = EndsInside;
            return false;
        }
        frame = whole[length..];
        Step(length + (int)declared);
        return true;
    }

    private void Step(int length)
    {
        start += length;
        Position += length;
    }

    /// <summary>The next bytes, as many as asked for or as there are. The buffer grows with bytes that have come, never with a length that was only declared.</summary>
    private ReadOnlySpan<byte> Peek(int wanted)
    {
        while (end - start < wanted)
        {
            if (start > 0)
            {
                buffer.AsSpan(start, end - start).CopyTo(buffer);
                (start, end) = (0, end - start);
            }
            if (end == buffer.Length)
            {
                Array.Resize(ref buffer, 2 * buffer.Length);
            }
            var read = stream.Read(buffer, end, buffer.Length - end);
            if (read == 0)
            {
                break;
            }
            end += read;
        }
        return buffer.AsSpan(start, Math.Min(wanted, end - start));
    }
}
