namespace Quinze.Views;

/// <summary>
/// Finds which of the owner's posts a reference means. One LinkedIn post has two numbers, minted within moments of each other;
/// the upper bits of each are a time (number >> 22 = Unix milliseconds). The rung that answered is kept with the post.
/// </summary>
internal sealed class PostLadder
{
    private const long Nearness = 5_000;
    private const long Earliest = 1_200_000_000_000;
    private const long Latest = 2_500_000_000_000;

    private readonly Dictionary<PostRef, int> byRef = [];
    private readonly Dictionary<long, int> byNumber = [];
    private readonly Dictionary<PostRef, List<PostRef>> mapped = [];
    private readonly long[] times;
    private readonly int[] posts;
    private readonly Dictionary<PostRef, (int Post, JoinRung Rung)> answers = [];

    /// <param name="own">The owner's posts by index.</param>
    /// <param name="same">Pairs of references that a file gives as one post's.</param>
    public PostLadder(IReadOnlyList<(int Index, PostRef Ref)> own, IReadOnlyList<(PostRef A, PostRef B)> same)
    {
        foreach (var (a, b) in same)
        {
            Map(a, b);
            Map(b, a);
        }
        var timed = new List<(long Time, int Post)>();
        foreach (var (index, reference) in own)
        {
            byRef[reference] = index;
            if (reference.Number != 0)
            {
                byNumber[reference.Number] = index;
                if (TimeIn(reference) is { } time)
                {
                    timed.Add((time, index));
                }
            }
        }
        timed.Sort();
        times = [.. timed.Select(t => t.Time)];
        posts = [.. timed.Select(t => t.Post)];
    }

    /// <summary>What was found for each reference asked about, for the log of rungs.</summary>
    public IEnumerable<(PostRef Ref, int Post, JoinRung Rung)> Found =>
        answers.Where(a => a.Value.Post >= 0).Select(a => (a.Key, a.Value.Post, a.Value.Rung));

    /// <summary>Index of the owner's post meant by a reference, or -1.</summary>
    public int Find(PostRef reference)
    {
        if (reference.IsNone)
        {
            return -1;
        }
        if (!answers.TryGetValue(reference, out var answer))
        {
            answers[reference] = answer = Climb(reference);
        }
        return answer.Post;
    }

    /// <summary>The time inside a LinkedIn number, in Unix milliseconds; null when it is none that LinkedIn can have minted.</summary>
    public static long? TimeIn(PostRef reference)
    {
        var time = reference.Number >> 22;
        return reference.Kind is not (PostRefKind.Address or PostRefKind.None) && time is > Earliest and < Latest ? time : null;
    }

    private (int Post, JoinRung Rung) Climb(PostRef reference)
    {
        if (byRef.TryGetValue(reference, out var post))
        {
            return (post, JoinRung.SameReference);
        }
        if (reference.Number != 0 && byNumber.TryGetValue(reference.Number, out post))
        {
            return (post, JoinRung.SameNumber);
        }
        if (Mapped(reference) is var other and >= 0)
        {
            return (other, JoinRung.MappedByFile);
        }
        return TimeIn(reference) is { } time && Nearest(time) is var near and >= 0
            ? (near, JoinRung.IdTimesWithinFiveSeconds)
            : (-1, default);
    }

    private void Map(PostRef from, PostRef to)
    {
        if (!mapped.TryGetValue(from, out var known))
        {
            mapped[from] = known = [];
        }
        known.Add(to);
    }

    /// <summary>The own post that a file gives as the same as this reference, under its very kind or only its number; -1 when none does.</summary>
    private int Mapped(PostRef reference)
    {
        foreach (var other in mapped.GetValueOrDefault(reference) ?? [])
        {
            if (byRef.TryGetValue(other, out var post) || (other.Number != 0 && byNumber.TryGetValue(other.Number, out post)))
            {
                return post;
            }
        }
        return -1;
    }

    /// <summary>The only own post within five seconds, or the nearest when there are several; -1 when there is none.</summary>
    private int Nearest(long time)
    {
        var at = Array.BinarySearch(times, time);
        at = at < 0 ? ~at : at;
        var (best, distance) = (-1, Nearness + 1);
        for (var i = Math.Max(0, at - 1); i <= Math.Min(times.Length - 1, at); i++)
        {
            if (Math.Abs(times[i] - time) < distance)
            {
                (best, distance) = (posts[i], Math.Abs(times[i] - time));
            }
        }
        return best;
    }
}
