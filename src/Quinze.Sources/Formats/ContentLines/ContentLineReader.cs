using Quinze.Sources.Formats.Mail;

namespace Quinze.Sources.Formats.ContentLines;

/// <summary>
/// The lines of a calendar or an address book, unfolded. Folding works on bytes, for programs cut inside a character. What a line holds beyond its limit (a picture, an
/// attachment) is dropped while it is read.
/// </summary>
internal sealed class ContentLineReader(Stream stream) : IDisposable
{
    private const int Longest = 64 << 10;

    private readonly ByteWindow window = new(stream);
    private byte[] held = new byte[1024];
    private int length;
    private bool begun;

    public ContentLine Line { get; } = new();

    /// <summary>Lines without a name, which say nothing.</summary>
    public long Broken { get; private set; }

    public bool Next()
    {
        if (!begun && window.Has(3) && window.Bytes.StartsWith("\uFEFF"u8))
        {
            window.Advance(3);
        }
        begun = true;
        while (!window.IsAtEnd)
        {
            var number = window.Line;
            Take();
            if (Line.Read(held.AsSpan(0, length), number))
            {
                return true;
            }
            Broken += held.AsSpan(0, length).Trim(" \t"u8).IsEmpty ? 0 : 1;
        }
        return false;
    }

    public void Dispose() => window.Dispose();

    private void Take()
    {
        length = 0;
        window.TryLine(out var line, out var taken);
        Hold(line);
        var soft = line is [.., (byte)'='] && ContentLine.SaysQuotedPrintable(line);
        window.Advance(taken);
        while (window.Has(1) && window.TryLine(out var more, out taken))
        {
            if (soft)
            {
                // vCard 2.1 breaks a quoted-printable value where it likes; the next line begins with the value's own bytes.
                length--;
                Hold(more);
                soft = more is [.., (byte)'='];
            }
            else if (more is [(byte)' ' or (byte)'\t', ..])
            {
                Hold(more[1..]);
            }
            else
            {
                return;
            }
            window.Advance(taken);
        }
    }

    private void Hold(ReadOnlySpan<byte> bytes)
    {
        bytes = bytes[..Math.Min(bytes.Length, Longest - length)];
        if (length + bytes.Length > held.Length)
        {
            Array.Resize(ref held, Math.Max(held.Length * 2, length + bytes.Length));
        }
        bytes.CopyTo(held.AsSpan(length));
        length += bytes.Length;
    }
}
