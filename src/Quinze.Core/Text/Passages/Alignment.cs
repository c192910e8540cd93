namespace Quinze.Text;

/// <summary>Stretches two texts from a run of words in common to the passage around it: on both sides as long as the words go on alike after a few that differ.</summary>
internal static class Alignment
{
    // A word exchanged, put in or left out; after it so many must be alike again.
    private const int MostSkipped = 3;
    private const int LeastAgain = 3;

    /// <summary>A stretch of words in both texts, ends not included, with how many of them are the same.</summary>
    internal readonly record struct Stretch(int Left, int LeftEnd, int Right, int RightEnd, int Same)
    {
        public bool Covers(int left, int right) => left >= Left && left < LeftEnd && right >= Right && right < RightEnd;
    }

    /// <summary>The passages around the given places (of a gram in each text), the longest reading of each, none inside another.</summary>
    public static List<Stretch> Around(ReadOnlySpan<ulong> left, ReadOnlySpan<ulong> right, IEnumerable<(int Left, int Right)> seeds)
    {
        List<Stretch> found = [];
        foreach (var (l, r) in seeds.Order())
        {
            if (!found.Exists(s => s.Covers(l, r)) && IsSame(left, l, right, r))
            {
                found.Add(From(left, right, l, r));
            }
        }

        return found;
    }

    // Two grams with one hash and other words do not happen by chance, but cost little to rule out.
    private static bool IsSame(ReadOnlySpan<ulong> left, int l, ReadOnlySpan<ulong> right, int r) =>
        left.Slice(l, Winnowing.Gram).SequenceEqual(right.Slice(r, Winnowing.Gram));

    private static Stretch From(ReadOnlySpan<ulong> left, ReadOnlySpan<ulong> right, int l, int r)
    {
        var (leftEnd, rightEnd, after) = Forward(left, right, l, r);
        var (leftStart, rightStart, before) = Backward(left, right, l, r);
        return new Stretch(leftStart, leftEnd, rightStart, rightEnd, after + before);
    }

    private static (int Left, int Right, int Same) Forward(ReadOnlySpan<ulong> left, ReadOnlySpan<ulong> right, int l, int r)
    {
        var same = 0;
        while (true)
        {
            var run = left[l..].CommonPrefixLength(right[r..]);
            (l, r, same) = (l + run, r + run, same + run);
            if (Again(left[l..], right[r..]) is not ({ } skipLeft, var skipRight))
            {
                return (l, r, same);
            }

            (l, r) = (l + skipLeft, r + skipRight);
        }
    }

    private static (int Left, int Right, int Same) Backward(ReadOnlySpan<ulong> left, ReadOnlySpan<ulong> right, int l, int r)
    {
        var same = 0;
        while (true)
        {
            while (l > 0 && r > 0 && left[l - 1] == right[r - 1])
            {
                (l, r, same) = (l - 1, r - 1, same + 1);
            }

            if (AgainBefore(left[..l], right[..r]) is not ({ } skipLeft, var skipRight))
            {
                return (l, r, same);
            }

            (l, r) = (l - skipLeft, r - skipRight);
        }
    }

    /// <summary>The fewest words to skip on either side until the texts agree again; null when they do not.</summary>
    private static (int? Left, int Right) Again(ReadOnlySpan<ulong> left, ReadOnlySpan<ulong> right)
    {
        for (var skipped = 1; skipped <= 2 * MostSkipped; skipped++)
        {
            for (var l = Math.Max(0, skipped - MostSkipped); l <= Math.Min(skipped, MostSkipped); l++)
            {
                var r = skipped - l;
                if (
                    l + LeastAgain <= left.Length
                    && r + LeastAgain <= right.Length
                    && left.Slice(l, LeastAgain).SequenceEqual(right.Slice(r, LeastAgain))
                )
                {
                    return (l, r);
                }
            }
        }

        return (null, 0);
    }

    private static (int? Left, int Right) AgainBefore(ReadOnlySpan<ulong> left, ReadOnlySpan<ulong> right)
    {
        for (var skipped = 1; skipped <= 2 * MostSkipped; skipped++)
        {
            for (var l = Math.Max(0, skipped - MostSkipped); l <= Math.Min(skipped, MostSkipped); l++)
            {
                var r = skipped - l;
                if (
                    l + LeastAgain <= left.Length
                    && r + LeastAgain <= right.Length
                    && left[^(l + LeastAgain)..^l].SequenceEqual(right[^(r + LeastAgain)..^r])
                )
                {
                    return (l, r);
                }
            }
        }

        return (null, 0);
    }
}
