using System.Text;

namespace Quinze.Storage.Sqlite;

/// <summary>Texts of few kinds that recur row after row (a network, a field, a day): each is made once and given again. One that another took the place of is made anew.</summary>
internal sealed class RecurringTexts
{
    private const int Places = 32;

    private readonly (byte[]? Bytes, string? Text)[] kept = new (byte[]?, string?)[Places];

    public string Of(ReadOnlySpan<byte> bytes)
    {
        if (bytes.IsEmpty)
        {
            return "";
        }
        ref var known = ref kept[(bytes.Length + bytes[0] + bytes[^1]) % Places];
        if (!bytes.SequenceEqual(known.Bytes))
        {
            known = (bytes.ToArray(), Encoding.UTF8.GetString(bytes));
        }
        return known.Text!;
    }
}
