using System.Text;

namespace Quinze.Sources.Formats.Car;

public enum CborKind : byte
{
    Absent,
    Integer,
    Bytes,
    Text,
    List,
    Map,
    Link,
    Boolean,
    Null,
    Float,
}

/// <summary>One value of a checked block, read where it lies: nothing is copied until somebody asks for it. A field that is not there is a value of kind <see cref="CborKind.Absent"/>.</summary>
public readonly ref struct CborItem
{
    private readonly ReadOnlySpan<byte> bytes;

    internal CborItem(ReadOnlySpan<byte> bytes) => this.bytes = bytes;

    public CborKind Kind =>
        bytes.IsEmpty
            ? CborKind.Absent
            : (bytes[0] >> 5) switch
            {
                0 or 1 => CborKind.Integer,
                2 => CborKind.Bytes,
                3 => CborKind.Text,
                4 => CborKind.List,
                5 => CborKind.Map,
                6 => CborKind.Link,
                _ => (bytes[0] & 31) switch
                {
                    20 or 21 => CborKind.Boolean,
                    22 => CborKind.Null,
                    _ => CborKind.Float,
                },
            };

    /// <summary>The field of a map under a name; absent when there is none, or when this is no map.</summary>
    public CborItem this[ReadOnlySpan<byte> name]
    {
        get
        {
            foreach (var field in Fields)
            {
                if (field.Name.SequenceEqual(name))
                {
                    return field.Value;
                }
            }
            return default;
        }
    }

    /// <summary>A whole number that fits 64 bits with a sign; null for anything else.</summary>
    public long? Integer
    {
        get
        {
            if (Kind != CborKind.Integer)
            {
                return null;
            }
            var at = 0;
            var (major, number) = DagCbor.Head(bytes, ref at);
            return number > long.MaxValue ? null
                : major == 0 ? (long)number
                : -1 - (long)number;
        }
    }

    /// <summary>True or false; null when this is neither.</summary>
    public bool? Boolean => Kind == CborKind.Boolean ? bytes[0] == 0xf5 : null;

    /// <summary>The bytes of a text; none when this is no text.</summary>
    public ReadOnlySpan<byte> Utf8 => Kind == CborKind.Text ? Content : default;

    /// <summary>A text; null when this is none.</summary>
    public string? Text => Kind == CborKind.Text ? Encoding.UTF8.GetString(Content) : null;

    /// <summary>A byte string; none when this is none.</summary>
    public ReadOnlySpan<byte> Bytes => Kind == CborKind.Bytes ? Content : default;

    /// <summary>What a link points to; null when this is no link, or one of a kind that repositories do not use.</summary>
    public Cid? Link =>
        Kind == CborKind.Link
        && Cid.TryRead(new CborItem(bytes[2..]).Content[1..], out var cid, out var length)
        && new CborItem(bytes[2..]).Content.Length == length + 1
            ? cid
            : null;

    /// <summary>The values of a list, in order; none when this is no list.</summary>
    public Walk Items => new(bytes, Kind == CborKind.List);

    /// <summary>The fields of a map, in order; none when this is no map.</summary>
    public Walk Fields => new(bytes, Kind == CborKind.Map);

    private ReadOnlySpan<byte> Content
    {
        get
        {
            var at = 0;
            DagCbor.Head(bytes, ref at);
            return bytes[at..];
        }
    }

    /// <summary>A value with the name it stands under, which is empty in a list.</summary>
    public readonly ref struct Field(ReadOnlySpan<byte> name, CborItem value)
    {
        public ReadOnlySpan<byte> Name { get; } = name;
        public CborItem Value { get; } = value;
    }

    /// <summary>Goes through a list or a map.</summary>
    public ref struct Walk
    {
        private readonly ReadOnlySpan<byte> bytes;
        private readonly bool keyed;
        private ulong left;
        private int at;

        internal Walk(ReadOnlySpan<byte> bytes, bool any)
        {
            this.bytes = bytes;
            if (any)
            {
                (var major, left) = DagCbor.Head(bytes, ref at);
                keyed = major == 5;
            }
        }

        public readonly int Count => (int)left;

        public Field Current { get; private set; }

        public readonly Walk GetEnumerator() => this;

        public bool MoveNext()
        {
            if (left == 0)
            {
                return false;
            }
            left--;
            var name = keyed ? new CborItem(Next()).Utf8 : default;
            Current = new Field(name, new CborItem(Next()));
            return true;
        }

        private ReadOnlySpan<byte> Next()
        {
            var from = at;
            DagCbor.Skip(bytes, ref at);
            return bytes[from..at];
        }
    }
}
