using System.Buffers;

namespace Quinze.Sources.Formats.Json;

/// <summary>
/// Finds where a value ends by its brackets and quotes alone, piece by piece: so a record that is not valid JSON costs only itself, and one that is too large to hold can be passed over.
/// </summary>
internal struct JsonBounds
{
    private static readonly SearchValues<byte> Structure = SearchValues.Create("{}[]\""u8);
    private static readonly SearchValues<byte> InString = SearchValues.Create("\"\\"u8);
    private static readonly SearchValues<byte> AfterScalar = SearchValues.Create(",]} \t\r\n;"u8);

    private int depth;
    private bool quoted;
    private bool escaped;
    private bool scalar;
    private bool begun;

    /// <summary>True once the value's last byte was among those looked at.</summary>
    public bool Ended { get; private set; }

    /// <summary>Looks at the next piece; tells how many of its bytes belong to the value.</summary>
    public int Take(ReadOnlySpan<byte> piece)
    {
        var at = 0;
        if (!begun && piece.Length > 0)
        {
            begun = true;
            scalar = piece[0] is not ((byte)'{' or (byte)'[' or (byte)'"');
        }
        if (scalar)
        {
            var end = piece.IndexOfAny(AfterScalar);
            Ended = end >= 0;
            return Ended ? end : piece.Length;
        }
        while (at < piece.Length && !Ended)
        {
            if (escaped)
            {
                escaped = false;
                at++;
                continue;
            }
            var next = piece[at..].IndexOfAny(quoted ? InString : Structure);
            if (next < 0)
            {
                return piece.Length;
            }
            at += next;
            switch (piece[at++])
            {
                case (byte)'"':
                    quoted = !quoted;
                    break;
                case (byte)'\\':
                    escaped = true;
                    break;
                case (byte)'{' or (byte)'[':
                    depth++;
                    break;
                default:
                    depth--;
                    break;
            }
            Ended = depth <= 0 && !quoted && !escaped;
        }
        return at;
    }
}
