using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Quinze.Storing;

namespace Quinze.Importing;

/// <summary>
/// The mark of an interaction's own id: 128 bits of SHA-256 over its kind, its network and the id. Unlike a natural key it holds no secret of a ledger, so an export can carry it
/// (as <c>sha:</c> and 32 digits in the place of the id) and is recognised beside the archive it came from.
/// </summary>
public static class OwnId
{
    private const string Written = "sha:";
    private const int Digits = 32;

    public static NaturalKey Mark(InteractionKind kind, string network, string reference)
    {
        if (Read(reference) is { IsNone: false } told)
        {
            return told;
        }
        Span<byte> digest = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(Encoding.UTF8.GetBytes($"{(int)kind} {network} {reference}"), digest);
        return new NaturalKey(BinaryPrimitives.ReadUInt64BigEndian(digest), BinaryPrimitives.ReadUInt64BigEndian(digest[8..]));
    }

    /// <summary>How an export writes a mark; null when there is none.</summary>
    public static string? Write(NaturalKey mark) =>
        mark.IsNone ? null : string.Create(CultureInfo.InvariantCulture, $"{Written}{mark.High:x16}{mark.Low:x16}");

    private static NaturalKey Read(string reference) =>
        reference.Length == Written.Length + Digits
        && reference.StartsWith(Written, StringComparison.Ordinal)
        && ulong.TryParse(reference.AsSpan(Written.Length, 16), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var high)
        && ulong.TryParse(reference.AsSpan(Written.Length + 16), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var low)
            ? new NaturalKey(high, low)
            : default;
}
