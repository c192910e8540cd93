using Quinze.Storing;
using Quinze.Views;

namespace Quinze.Analyses;

/// <summary>Public activities of the owner, counted by kind and day in one pass over the columns.</summary>
internal sealed class ActivityCounts
{
    private const long SecondsADay = 86_400;

    private readonly KnownDays[] known;

    private ActivityCounts(KnownDays[] known, int days, Behind[][] behind)
    {
        this.known = known;
        Behind = behind;
        PerDay = [.. known.Select(_ => new int[days])];
        UndatedOf = new long[known.Length];
    }

    /// <summary>By kind (the order of <see cref="PublicActivity.All"/>) and day of the period.</summary>
    public int[][] PerDay { get; }

    public Behind[][] Behind { get; }

    /// <summary>By kind: acts of no known day, any of which may lie in the period.</summary>
    public long[] UndatedOf { get; }

    public long Undated => UndatedOf.Sum();

    public static ActivityCounts Of(LedgerView view, Period days, KnownDays[] known, Behind[][] behind)
    {
        var counts = new ActivityCounts(known, days.Days, behind);
        var start = days.Start.ToUnixTimeSeconds();
        counts.CountPosts(view.Facts.Posts, start);
        counts.CountInteractions(view.Facts, days, start);
        return counts;
    }

    /// <summary>
    /// The seconds in which a reply, a quote or a reshare was published: open networks tell of each of them twice, as a post and as an act towards somebody.
    /// </summary>
    public static HashSet<long> ToldTwice(Facts facts) =>
        [
            .. facts
                .Posts.Where(p => p is { Own: true, At: not null, Kind: PostKind.Reply or PostKind.Quote or PostKind.Reshare })
                .Select(p => p.At!.Value.Instant.ToUnixTimeSeconds()),
        ];

    public static bool CanBeToldTwice(InteractionKind kind) =>
        kind is InteractionKind.Reply or InteractionKind.Quote or InteractionKind.Repost;

    private void CountPosts(IReadOnlyList<PostFact> posts, long start)
    {
        var rowOf = RowOf(a => (int?)a.Post, (int)PostKind.Draft);
        foreach (var post in posts)
        {
            if (!PublicActivity.IsPublished(post) || rowOf[(int)post.Kind] < 0)
            {
                continue;
            }
            if (post.At is not { } at)
            {
                UndatedOf[rowOf[(int)post.Kind]]++;
                continue;
            }
            var row = rowOf[(int)post.Kind];
            if (Add(row, at.Instant.ToUnixTimeSeconds() - start))
            {
                Behind[row][0].AddPost(post.Id);
            }
        }
    }

    private void CountInteractions(Facts facts, Period days, long start)
    {
        var rowOf = RowOf(a => (int?)a.Interaction, (int)InteractionKind.ServiceRequest);
        var columns = facts.Interactions;
        var (at, kind, direction, how) = (columns.AtArray, columns.KindArray, columns.DirectionArray, columns.HowArray);
        for (var i = 0; i < columns.Count && how[i] == InteractionRow.NoTime; i++)
        {
            if (direction[i] == (byte)Direction.Sent && rowOf[kind[i]] is >= 0 and var undated)
            {
                UndatedOf[undated]++;
            }
        }
        var toldTwice = ToldTwice(facts);
        var (first, end) = columns.Within(days);
        for (var i = first; i < end; i++)
        {
            var row = rowOf[kind[i]];
            if (direction[i] != (byte)Direction.Sent || row < 0)
            {
                continue;
            }
            if (CanBeToldTwice((InteractionKind)kind[i]) && toldTwice.Contains(at[i]))
            {
                continue;
            }
            if (Add(row, at[i] - start))
            {
                Behind[row][^1].AddInteraction(columns.Id[i]);
            }
        }
    }

    /// <summary>Counts an activity of the period; says whether it is behind a figure: on a covered day, or of a kind that nothing covers.</summary>
    private bool Add(int row, long seconds)
    {
        var day = (int)Math.Floor((double)seconds / SecondsADay);
        if ((uint)day >= (uint)PerDay[row].Length)
        {
            return false;
        }
        PerDay[row][day]++;
        return known[row].Count == 0 || known[row][day];
    }

    private static int[] RowOf(Func<PublicActivity, int?> kind, int last)
    {
        var rows = new int[last + 1];
        Array.Fill(rows, -1);
        for (var i = 0; i < PublicActivity.All.Count; i++)
        {
            if (kind(PublicActivity.All[i]) is { } k)
            {
                rows[k] = i;
            }
        }
        return rows;
    }
}
