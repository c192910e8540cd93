using NodaTime;

namespace Quinze.Sources.Formats.Car;

/// <summary>A record's or revision's key that tells the microsecond at which it was made: 53 bits of time since 1970 and 10 bits that name the clock, in 13 sortable letters.</summary>
public readonly record struct Tid(long Value)
{
    public const int Length = 13;

    private const string Alphabet = "234567abcdefghijklmnopqrstuvwxyz";

    /// <summary>When its clock said it was made.</summary>
    public Instant At => Instant.FromUnixTimeTicks((Value >> 10) * 10);

    public static Tid From(Instant instant, int clock) => new((instant.ToUnixTimeTicks() / 10 << 10) | (long)(clock & 1023));

    /// <summary>Reads a key; null when it is no such key, as <c>self</c> is none.</summary>
    public static Tid? Parse(ReadOnlySpan<char> text)
    {
        // 13 letters hold 65 bits and the first bit of 64 must be zero: the first letter is one of the lower sixteen.
        if (text.Length != Length || Alphabet.IndexOf(text[0], StringComparison.Ordinal) is < 0 or > 15)
        {
            return null;
        }
        var value = 0L;
        foreach (var letter in text)
        {
            var digit = Alphabet.IndexOf(letter, StringComparison.Ordinal);
            if (digit < 0)
            {
                return null;
            }
            value = (value << 5) | (uint)digit;
        }
        return new Tid(value);
    }

    public override string ToString() =>
        string.Create(
            Length,
            Value,
            (text, value) =>
            {
                for (var i = Length - 1; i >= 0; i--, value >>= 5)
                {
                    text[i] = Alphabet[(int)(value & 31)];
                }
            }
        );
}
