namespace Quinze.Sources.Formats.Archives;

/// <summary>Knows the first block of a tar by its check sum, which every dialect has; the oldest has no magic word.</summary>
internal static class TarHeader
{
    public const int Length = 512;

    private const int SumAt = 148;
    private const int SumLength = 8;

    public static bool Begins(ReadOnlySpan<byte> head)
    {
        if (head.Length < Length || head[0] == 0)
        {
            return false;
        }
        var told = 0;
        foreach (var digit in head.Slice(SumAt, SumLength).Trim(" \0"u8))
        {
            if (digit is < (byte)'0' or > (byte)'7')
            {
                return false;
            }
            told = 8 * told + digit - '0';
        }
        // The sum is taken as if its own field held blanks.
        var sum = SumLength * ' ';
        for (var i = 0; i < Length; i++)
        {
            sum += i is >= SumAt and < SumAt + SumLength ? 0 : head[i];
        }
        return sum == told;
    }
}
