using System.Buffers;
using System.Text;

namespace Quinze.Sources.Formats.Csv;

/// <summary>
/// The bytes of a text file as UTF-8: a byte order mark is dropped, UTF-16 is transcoded (with or without a mark), NUL bytes are left out and counted.
/// </summary>
internal sealed class CsvInput(Stream stream) : IDisposable
{
    private const int Head = 512;
    private const int Piece = 16 * 1024;

    private bool begun;
    private Decoder? utf16;
    private byte[] raw = [];
    private char[] chars = [];

    public long NulBytes { get; private set; }

    public bool WasUtf16 => utf16 is not null;

    /// <summary>Fills what it can of <paramref name="into"/> (at least 64 KiB long); 0 means the end.</summary>
    public int Read(Span<byte> into)
    {
        if (!begun)
        {
            begun = true;
            return Begin(into);
        }
        while (true)
        {
            var read = utf16 is null ? Fill(into) : Transcode(into);
            if (read == 0)
            {
                return 0;
            }
            var kept = WithoutNul(into[..read]);
            if (kept > 0)
            {
                return kept;
            }
        }
    }

    private int Begin(Span<byte> into)
    {
        var read = Fill(into[..Head]);
        var head = into[..read];
        var (bigEndian, mark) = head switch
        {
            [0xFF, 0xFE, ..] => ((bool?)false, 2),
            [0xFE, 0xFF, ..] => (true, 2),
            [0xEF, 0xBB, 0xBF, ..] => (null, 3),
            _ => (LooksLikeUtf16(head), 0),
        };
        if (bigEndian is { } big)
        {
            utf16 = new UnicodeEncoding(big, byteOrderMark: false).GetDecoder();
            raw = ArrayPool<byte>.Shared.Rent(Piece);
            chars = ArrayPool<char>.Shared.Rent(Piece);
            head[mark..].CopyTo(raw);
            var count = utf16.GetChars(raw, 0, read - mark, chars, 0);
            read = Encoding.UTF8.GetBytes(chars.AsSpan(0, count), into);
        }
        else if (mark > 0)
        {
            head[mark..].CopyTo(into);
            read -= mark;
        }
        var kept = WithoutNul(into[..read]);
        return kept > 0 ? kept : Read(into);
    }

    /// <summary>Text of Western languages in UTF-16 has a NUL in every second byte, all on one side.</summary>
    private static bool? LooksLikeUtf16(ReadOnlySpan<byte> head)
    {
        var even = 0;
        var odd = 0;
        for (var i = 0; i < head.Length; i++)
        {
            if (head[i] == 0)
            {
                _ = (i & 1) == 0 ? even++ : odd++;
            }
        }
        var enough = head.Length / 3;
        return head.Length < 4 ? null
            : odd > enough && even < odd / 8 ? false
            : even > enough && odd < even / 8 ? true
            : null;
    }

    private int Fill(Span<byte> into)
    {
        var total = 0;
        while (total < into.Length)
        {
            var read = stream.Read(into[total..]);
            if (read == 0)
            {
                break;
            }
            total += read;
        }
        return total;
    }

    private int Transcode(Span<byte> into)
    {
        var written = 0;
        // One UTF-16 unit of two bytes becomes at most three bytes of UTF-8.
        while (into.Length - written >= Piece * 3 / 2 + 8)
        {
            var read = Fill(raw.AsSpan(0, Piece));
            var count = utf16!.GetChars(raw.AsSpan(0, read), chars, flush: read == 0);
            written += Encoding.UTF8.GetBytes(chars.AsSpan(0, count), into[written..]);
            if (read == 0)
            {
                break;
            }
        }
        return written;
    }

    private int WithoutNul(Span<byte> bytes)
    {
        var to = bytes.IndexOf((byte)0);
        if (to < 0)
        {
            return bytes.Length;
        }
        for (var from = to; from < bytes.Length; from++)
        {
            if (bytes[from] != 0)
            {
                bytes[to++] = bytes[from];
            }
        }
        NulBytes += bytes.Length - to;
        return to;
    }

    public void Dispose()
    {
        if (raw.Length > 0)
        {
            ArrayPool<byte>.Shared.Return(raw);
            ArrayPool<char>.Shared.Return(chars);
            raw = [];
            chars = [];
        }
        stream.Dispose();
    }
}
