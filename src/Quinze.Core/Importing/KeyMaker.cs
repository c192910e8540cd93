using System.Buffers;
using System.Buffers.Binary;
using System.Text;
using Quinze.Storing;

namespace Quinze.Importing;

/// <summary>
/// Makes the natural keys of entries: a keyed digest over what an entry says, never over numbers of ours, so that the same row read again, from another archive
/// or after a purge, has the same key. The recipe has a version: a change of it is a change of every key.
/// </summary>
public sealed class KeyMaker
{
    public const int Recipe = 1;

    private static readonly SearchValues<byte> Breaks = SearchValues.Create("\n\r\t"u8);

    private readonly ulong k0;
    private readonly ulong k1;
    private byte[] buffer = new byte[64 * 1024];
    private int length;

    /// <param name="key">The ledger's 16 secret bytes.</param>
    public KeyMaker(ReadOnlySpan<byte> key)
    {
        k0 = BinaryPrimitives.ReadUInt64LittleEndian(key);
        k1 = BinaryPrimitives.ReadUInt64LittleEndian(key[8..]);
    }

    public NaturalKey Digest(string text)
    {
        Start(0);
        Add(text);
        return Finish();
    }

    /// <summary>The digest of what the handle is written as.</summary>
    public NaturalKey Digest(Handle handle) => Digest(handle.Network, (byte)':', handle.Key);

    /// <summary>The digest of two texts with a sign between them, without putting them together first.</summary>
    /// <param name="between">An ASCII sign.</param>
    public NaturalKey Digest(string first, byte between, string second)
    {
        var (before, after) = (Encoding.UTF8.GetByteCount(first), Encoding.UTF8.GetByteCount(second));
        Start(0);
        Add(before + 1L + after);
        Write(first, before);
        Room(1)[0] = between;
        length++;
        Write(second, after);
        return Finish();
    }

    /// <summary>The key of the n-th row that says the very same within one file (n from 1; the first has the plain key).</summary>
    public NaturalKey Repeated(NaturalKey first, int times)
    {
        Start((byte)'#');
        Add(first);
        Add(times);
        return Finish();
    }

    public KeyMaker Start(byte tag)
    {
        buffer[0] = tag;
        length = 1;
        return this;
    }

    public KeyMaker Add(long number)
    {
        BinaryPrimitives.WriteInt64LittleEndian(Room(8), number);
        length += 8;
        return this;
    }

    public KeyMaker Add(NaturalKey key)
    {
        var room = Room(16);
        BinaryPrimitives.WriteUInt64LittleEndian(room, key.High);
        BinaryPrimitives.WriteUInt64LittleEndian(room[8..], key.Low);
        length += 16;
        return this;
    }

    public KeyMaker Add(string? text)
    {
        var bytes = Encoding.UTF8.GetByteCount(text ?? "");
        Add(bytes);
        Write(text ?? "", bytes);
        return this;
    }

    /// <summary>
    /// Adds a text with every run of white space as one space and none at the ends: an archive of 2025 flattened the line breaks that one of 2026 keeps, and it is still the same letter.
    /// </summary>
    public KeyMaker AddText(ReadOnlySpan<byte> text)
    {
        text = text.Trim(" \n\r\t"u8);
        var room = Room(text.Length);
        if (text.IndexOfAny(Breaks) < 0 && text.IndexOf("  "u8) < 0)
        {
            text.CopyTo(room);
            length += text.Length;
            return this;
        }
        var written = 0;
        var space = false;
        foreach (var b in text)
        {
            if (b is (byte)' ' or (byte)'\n' or (byte)'\r' or (byte)'\t')
            {
                space = true;
                continue;
            }
            if (space)
            {
                room[written++] = (byte)' ';
                space = false;
            }
            room[written++] = b;
        }
        length += written;
        return this;
    }

    public NaturalKey Finish()
    {
        var key = SipHash.Digest(k0, k1, buffer.AsSpan(0, length));
        return key.IsNone ? new NaturalKey(1, 1) : key;
    }

    private void Write(string text, int bytes) => length += Encoding.UTF8.GetBytes(text, Room(bytes));

    private Span<byte> Room(int bytes)
    {
        if (length + bytes > buffer.Length)
        {
            Array.Resize(ref buffer, Math.Max(buffer.Length * 2, length + bytes));
        }
        return buffer.AsSpan(length);
    }
}
