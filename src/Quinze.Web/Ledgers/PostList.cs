using Quinze.Analyses;
using Quinze.Views;
using Quinze.Web.Words;

namespace Quinze.Web.Ledgers;

/// <summary>One line of the list of posts.</summary>
/// <param name="Shown">How often it was shown, as last read; null when no figure is known.</param>
/// <param name="Known">People known to have acted on it.</param>
internal sealed record PostLine(PostFact Post, string Text, double? Shown, int Known);

/// <summary>The owner's posts as an address asks for them. The period filters them by the day they were published.</summary>
internal sealed class PostList(Snapshot now, PostMarks marks)
{
    public const string NoGenre = "none";

    private const int LongestBeginning = 90;

    private readonly LedgerView view = now.View;
    private readonly PostIndex index = PostIndex.Of(now.View.Facts);

    public (IReadOnlyList<PostLine> Lines, int Total) Of(PeriodWish? wish, PostQuery query, int most)
    {
        var period = wish is null || view.AsOf("post") is not { } last ? Period.All : wish.In(last);
        var posts = view
            .Facts.Posts.Where(p => p.Own && (period.IsAll || (p.Day is { } day && period.Contains(day))) && Fits(p, query))
            .ToList();
        if (query.Words.Length > 0)
        {
            var plain = PlainName.Of(query.Words);
            posts.RemoveAll(p => !Says(PlainOf(now), p, plain));
        }
        var shown = InOrder(posts, query.Order).Skip(query.From).Take(most).ToList();
        return (
            [.. shown.Zip(view.PostTexts(shown), (post, text) => new PostLine(post, text, ShownTimes(post), Known(post)))],
            posts.Count
        );
    }

    /// <summary>The newest of the owner's posts that say these words, without what the analyses say of them.</summary>
    public static (IReadOnlyList<(PostFact Post, string Text)> Lines, int Total) WithWords(Snapshot now, string words, int most)
    {
        var (plain, texts) = (PlainName.Of(words), PlainOf(now));
        var found = plain.Length == 0 ? [] : now.View.Facts.Posts.Where(p => p.Own && Says(texts, p, plain)).Reverse().ToList();
        List<PostFact> shown = [.. found.Take(most)];
        return ([.. shown.Zip(now.View.PostTexts(shown))], found.Count);
    }

    /// <summary>Networks and kinds there are, for the filters.</summary>
    public (IReadOnlyList<string> Networks, IReadOnlyList<PostKind> Kinds) There() =>
        (
            [.. view.Facts.Posts.Where(p => p.Own).Select(p => p.Network).Distinct().Order(StringComparer.Ordinal)],
            [.. view.Facts.Posts.Where(p => p.Own).Select(p => p.Kind).Distinct().Order()]
        );

    /// <summary>The first words, on one line.</summary>
    public static string Beginning(string text)
    {
        var line = text.ReplaceLineEndings(" ").Trim();
        if (line.Length <= LongestBeginning)
        {
            return line;
        }
        var cut = line.LastIndexOf(' ', LongestBeginning);
        return line[..(cut > 0 ? cut : LongestBeginning)].TrimEnd('.', ',', ';', ':', ' ') + "…";
    }

    private bool Fits(PostFact post, PostQuery query) =>
        (query.Network.Length == 0 || post.Network == query.Network)
        && (query.Kind.Length == 0 || post.Kind.ToString().Equals(query.Kind, StringComparison.OrdinalIgnoreCase))
        && (query.Genre.Length == 0 || HasGenre(post, query.Genre))
        && query.With switch
        {
            "outcome" => marks.OutcomesOf(post) is not null,
            "target" => marks.FitOf(post) is { In: > 0 },
            "odd" => marks.OddityOf(post) is not null,
            "repeated" => marks.FamilyOf(post) is not null,
            "problem" or "solution" => marks.GenreOf(post)?.Case == query.With,
            "corrected" => marks.GenreOf(post) is { Decided: true },
            _ => true,
        };

    private bool HasGenre(PostFact post, string genre) => marks.GenreOf(post) is { } item ? item.Label == genre : genre == NoGenre;

    private IEnumerable<PostFact> InOrder(List<PostFact> posts, PostOrder order) =>
        order switch
        {
            PostOrder.Oldest => posts,
            PostOrder.Shown => Latest(posts).OrderByDescending(p => ShownTimes(p) ?? -1),
            PostOrder.Known => Latest(posts).OrderByDescending(p => KnownOfAll[p.Index]),
            PostOrder.Target => Latest(posts).OrderByDescending(p => marks.FitOf(p)?.In ?? -1),
            PostOrder.Outcomes => Latest(posts).OrderByDescending(p => marks.OutcomesOf(p) ?? -1),
            _ => Latest(posts),
        };

    private static IEnumerable<PostFact> Latest(List<PostFact> posts) => Enumerable.Reverse(posts);

    /// <summary>What can be searched: title and words without case and accents; what only a few could read is not among it.</summary>
    private static Dictionary<long, string> PlainOf(Snapshot now) =>
        now.Findings.Once(
            nameof(PlainOf),
            () =>
            {
                var posts = now.View.Facts.Posts.Where(p => p is { Own: true, IsForAFew: false }).ToList();
                return posts.Zip(now.View.PostTexts(posts)).ToDictionary(p => p.First.Id, p => PlainName.Of($"{p.First.Title} {p.Second}"));
            }
        );

    private static bool Says(Dictionary<long, string> texts, PostFact post, string plain) =>
        texts.TryGetValue(post.Id, out var text) && text.Contains(plain, StringComparison.Ordinal);

    private int[] KnownOfAll =>
        now.Findings.Once(nameof(KnownOfAll), () => view.Facts.Posts.AsParallel().AsOrdered().Select(p => p.Own ? Known(p) : 0).ToArray());

    private double? ShownTimes(PostFact post)
    {
        ObservationView? last = null;
        foreach (var seen in index.ObservationsOf(post))
        {
            // Totals only grow: the largest is the newest, also where nobody told when it was read.
            if (seen is { Dimension: null, Metric: "impressions" } && (last is null || seen.Value > last.Value))
            {
                last = seen;
            }
        }
        return last?.Value;
    }

    private int Known(PostFact post)
    {
        var people = new HashSet<int>();
        foreach (var row in index.RowsOf(post))
        {
            if ((Direction)view.Facts.Interactions.Direction[row] == Direction.Received && view.PersonIn(row) is var person and >= 0)
            {
                people.Add(person);
            }
        }
        return people.Count;
    }
}
