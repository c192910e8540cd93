using System.Text;

namespace Quinze;

/// <summary>
/// A text as the archive holds it, in UTF-8 bytes. Most texts go from a file to the ledger without anybody reading them: they are not made into strings on the way.
/// </summary>
public readonly struct Utf8Text(ReadOnlyMemory<byte> bytes) : IEquatable<Utf8Text>
{
    public static readonly Utf8Text None;

    public ReadOnlyMemory<byte> Bytes { get; } = bytes;

    public bool IsEmpty => Bytes.IsEmpty;

    public static Utf8Text Copy(ReadOnlySpan<byte> bytes) => bytes.IsEmpty ? None : new Utf8Text(bytes.ToArray());

    public static Utf8Text From(string? text) => string.IsNullOrEmpty(text) ? None : new Utf8Text(Encoding.UTF8.GetBytes(text));

    public override string ToString() => Encoding.UTF8.GetString(Bytes.Span);

    public bool Equals(Utf8Text other) => Bytes.Span.SequenceEqual(other.Bytes.Span);

    public override bool Equals(object? obj) => obj is Utf8Text other && Equals(other);

    public override int GetHashCode()
    {
        var hash = new HashCode();
        hash.AddBytes(Bytes.Span);
        return hash.ToHashCode();
    }

    public static bool operator ==(Utf8Text a, Utf8Text b) => a.Equals(b);

    public static bool operator !=(Utf8Text a, Utf8Text b) => !a.Equals(b);
}
