using System.Buffers.Binary;
using System.Runtime.CompilerServices;
using System.Text;

namespace Quinze.Storage.Sqlite;

/// <summary>
/// The rows of one table without indexes, in rising order of their ids, laid into leaf pages one after the other; the tree above them is built when all are there.
/// A row is <see cref="Row(long)"/>, its columns in order, <see cref="End"/>.
/// </summary>
/// <remarks>
/// Through SQLite a row costs a microsecond, three quarters of which are spent on finding its place again, opening and closing a statement, and moving values about.
/// Here it is written once, where it stays. Terms are those of sqlite.org/fileformat2.html, sections 1.6 and 2.
/// </remarks>
/// <param name="root">The page at which SQLite, when it made the table, said that its tree begins.</param>
internal sealed class TablePages(PageFile file, uint root)
{
    private const byte LeafKind = 13;
    private const byte InnerKind = 5;
    private const int LeafHead = 8;
    private const int InnerHead = 12;
    private const int MostOnLeaf = PageFile.PageSize - 35;
    private const int LeastOnLeaf = ((PageFile.PageSize - 12) * 32 / 255) - 23;
    private const int RoomOfOverflow = PageFile.PageSize - 4;

    /// <summary>Fewer than fit, so that none has to be counted.</summary>
    private const int ChildrenOfInner = 256;

    /// <summary>No table has so many columns that the size of a row's head would not fit a byte.</summary>
    private const int MostOfRowHead = 127;

    private readonly byte[] page = new byte[PageFile.PageSize];
    private readonly List<Child> leaves = [];
    private readonly byte[] head = new byte[MostOfRowHead + PageVarint.Longest];
    private byte[] body = new byte[1024];
    private int headLength;
    private int bodyLength;
    private int cells;
    private int top = PageFile.PageSize;
    private long id;

    /// <summary>A page of the tree, and the largest id under it.</summary>
    private sealed record Child(uint Page, long Last);

    /// <summary>Begins a row of a table whose first column is its id.</summary>
    public TablePages Row(long newId)
    {
        if (newId <= id)
        {
            throw new InvalidOperationException("Rows are laid into pages in the order of their ids.");
        }
        Begin(newId);
        // The id stands in front of the row, and in its own column nothing does.
        head[headLength++] = 0;
        return this;
    }

    /// <summary>Begins a row of a table that has no column for its id.</summary>
    public TablePages Row()
    {
        Begin(id + 1);
        return this;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public TablePages Add(long value)
    {
        if ((ulong)value <= 1)
        {
            head[headLength++] = (byte)(8 + value);
            return this;
        }
        return AddNumber(value);
    }

    public TablePages Add(double value)
    {
        const byte Real = 7;
        BinaryPrimitives.WriteDoubleBigEndian(Room(8), value);
        bodyLength += 8;
        head[headLength++] = Real;
        return this;
    }

    /// <summary>A text, or null.</summary>
    public TablePages Add(string? text)
    {
        if (text is null)
        {
            head[headLength++] = 0;
            return this;
        }
        var bytes = Encoding.UTF8.GetBytes(text, Room(Encoding.UTF8.GetMaxByteCount(text.Length)));
        bodyLength += bytes;
        headLength += PageVarint.Write(head.AsSpan(headLength), TypeOfText(bytes));
        return this;
    }

    /// <summary>A text in UTF-8; null when it is empty.</summary>
    public TablePages AddText(ReadOnlySpan<byte> text) => text.IsEmpty ? Add(null) : Add(text, TypeOfText(text.Length));

    public TablePages AddBlob(ReadOnlySpan<byte> blob) => Add(blob, 12 + (2L * blob.Length));

    /// <summary>Lays the row onto the leaf at hand, or onto a new one where it has no room.</summary>
    public void End()
    {
        head[0] = (byte)headLength;
        var length = headLength + bodyLength;
        var onLeaf = OnLeaf(length);
        var size = PageVarint.Length(length) + PageVarint.Length(id) + onLeaf + (onLeaf < length ? 4 : 0);
        if (top - size < LeafHead + (2 * (cells + 1)))
        {
            EndLeaf(id - 1);
        }
        top -= size;
        BinaryPrimitives.WriteUInt16BigEndian(page.AsSpan(LeafHead + (2 * cells++)), (ushort)top);
        var cell = page.AsSpan(top, size);
        cell = cell[PageVarint.Write(cell, length)..];
        cell = cell[PageVarint.Write(cell, id)..];
        head.AsSpan(0, headLength).CopyTo(cell);
        body.AsSpan(0, onLeaf - headLength).CopyTo(cell[headLength..]);
        if (onLeaf < length)
        {
            BinaryPrimitives.WriteUInt32BigEndian(cell[onLeaf..], file.Next);
            Overflow(body.AsSpan(onLeaf - headLength, length - onLeaf));
        }
    }

    /// <summary>Writes what is left, and the tree above the leaves.</summary>
    public void Complete()
    {
        if (leaves.Count == 0)
        {
            Seal(LeafKind);
            file.Write(root, page);
            return;
        }
        EndLeaf(id);
        IReadOnlyList<Child> level = leaves;
        while (level.Count > ChildrenOfInner)
        {
            var above = new List<Child>();
            // Shared out evenly: a page with one child alone would be none.
            var pages = (level.Count + ChildrenOfInner - 1) / ChildrenOfInner;
            for (var i = 0; i < pages; i++)
            {
                var (from, to) = ((int)((long)level.Count * i / pages), (int)((long)level.Count * (i + 1) / pages));
                LayInner(level, from, to);
                above.Add(new Child(file.Append(page), level[to - 1].Last));
            }
            level = above;
        }
        LayInner(level, 0, level.Count);
        file.Write(root, page);
    }

    private void Begin(long newId)
    {
        id = newId;
        headLength = 1;
        bodyLength = 0;
    }

    private TablePages AddNumber(long value)
    {
        var (bytes, type) = value switch
        {
            >= sbyte.MinValue and <= sbyte.MaxValue => (1, 1),
            >= short.MinValue and <= short.MaxValue => (2, 2),
            >= -(1 << 23) and < 1 << 23 => (3, 3),
            >= int.MinValue and <= int.MaxValue => (4, 4),
            >= -(1L << 47) and < 1L << 47 => (6, 5),
            _ => (8, 6),
        };
        // Eight bytes are written, and those that count stand in front.
        BinaryPrimitives.WriteInt64BigEndian(Room(8), value << (64 - (8 * bytes)));
        bodyLength += bytes;
        head[headLength++] = (byte)type;
        return this;
    }

    private TablePages Add(ReadOnlySpan<byte> bytes, long type)
    {
        bytes.CopyTo(Room(bytes.Length));
        bodyLength += bytes.Length;
        headLength += PageVarint.Write(head.AsSpan(headLength), type);
        return this;
    }

    private static long TypeOfText(int bytes) => 13 + (2L * bytes);

    private Span<byte> Room(int bytes)
    {
        if (body.Length - bodyLength < bytes)
        {
            Array.Resize(ref body, Math.Max(body.Length * 2, bodyLength + bytes));
        }
        return body.AsSpan(bodyLength);
    }

    /// <summary>How much of a row stands on its leaf: all of it, or what makes its last overflow page full, or the least.</summary>
    private static int OnLeaf(int length)
    {
        if (length <= MostOnLeaf)
        {
            return length;
        }
        var fitting = LeastOnLeaf + ((length - LeastOnLeaf) % RoomOfOverflow);
        return fitting <= MostOnLeaf ? fitting : LeastOnLeaf;
    }

    private void Overflow(ReadOnlySpan<byte> rest)
    {
        Span<byte> overflow = stackalloc byte[PageFile.PageSize];
        while (!rest.IsEmpty)
        {
            var here = Math.Min(rest.Length, RoomOfOverflow);
            var more = here < rest.Length;
            BinaryPrimitives.WriteUInt32BigEndian(overflow, more ? PageFile.After(file.Next) : 0);
            rest[..here].CopyTo(overflow[4..]);
            overflow[(4 + here)..].Clear();
            file.Append(overflow);
            rest = rest[here..];
        }
    }

    private void EndLeaf(long last)
    {
        Seal(LeafKind);
        leaves.Add(new Child(file.Append(page), last));
        Clear();
    }

    private void LayInner(IReadOnlyList<Child> children, int from, int to)
    {
        Clear();
        for (var i = from; i < to - 1; i++)
        {
            top -= 4 + PageVarint.Length(children[i].Last);
            BinaryPrimitives.WriteUInt16BigEndian(page.AsSpan(InnerHead + (2 * cells++)), (ushort)top);
            BinaryPrimitives.WriteUInt32BigEndian(page.AsSpan(top), children[i].Page);
            PageVarint.Write(page.AsSpan(top + 4), children[i].Last);
        }
        BinaryPrimitives.WriteUInt32BigEndian(page.AsSpan(8), children[to - 1].Page);
        Seal(InnerKind);
    }

    private void Seal(byte kind)
    {
        page[0] = kind;
        BinaryPrimitives.WriteUInt16BigEndian(page.AsSpan(3), (ushort)cells);
        BinaryPrimitives.WriteUInt16BigEndian(page.AsSpan(5), (ushort)top);
    }

    private void Clear()
    {
        page.AsSpan().Clear();
        cells = 0;
        top = PageFile.PageSize;
    }
}
