using NodaTime;
using Quinze.Findings;
using Quinze.Statistics;
using Quinze.Text;
using Quinze.Views;

namespace Quinze.Analyses;

/// <summary>What a post adds to what its author already said: new phrases, beside what any order of the same posts would show at that place.</summary>
public sealed class Novelty : IAnalysis
{
    /// <summary>Before so many earlier posts nearly everything is new.</summary>
    public const int LeastEarlier = 20;

    /// <summary>Fewer measured posts say nothing of a habit.</summary>
    public const int MinimumPosts = 10;

    private const int LeastForInterval = 5;

    /// <summary>Redrawing one block gives the same posts every time, and two say next to nothing of how far chance reaches.</summary>
    private const int LeastBlocks = 3;

    private const int MostDaysInQuarters = 3 * 366;
    private const int Runs = 400;

    private static readonly string[] Channels = ["post", "article", "quote"];

    public string Name => "novelty";

    public int Version => 2;

    public Finding Run(LedgerView view, AnalysisRequest request)
    {
        var asOf = view.AsOf(Channels);
        var period = asOf is { } day ? (request.Period ?? new PeriodWish(365, null)).In(day) : request.Period?.Fixed ?? Quinze.Period.All;
        var published = view.Facts.Posts.Where(LabelledKinds.HasGenre).ToList();
        var dated = published.Where(p => p.Day is { } d && d <= period.To).ToList();
        var texts = view.PostTexts(dated);
        var kept = dated
            .Zip(texts, (p, t) => (Post: p, Text: LabelledKinds.TextOf(p, t)))
            .Where(p => !string.IsNullOrWhiteSpace(p.Text))
            .ToList();
        var copies = SaidOnce.Copies(kept.ConvertAll(k => k.Post), kept.ConvertAll(k => k.Text));
        var once = kept.Where((_, i) => !copies.Contains(i)).ToList();
        var measured = Measured(view, once).Where(m => period.Contains(m.Post.Day!.Value)).OrderBy(m => m.Post.Index).ToList();
        var late = measured.Where(m => m.Added.Earlier >= LeastEarlier).ToList();
        Finding Found(FindingStatus status, Amount? have, Amount? need, NoveltyResults? results, IReadOnlyList<EvidenceOf> evidence) =>
            new(Name, Version, period, asOf, view.Covered(Channels), status, have, need, Method, results, evidence);

        if (late.Count < MinimumPosts)
        {
            const string what = "own posts with twenty earlier ones";
            return Found(FindingStatus.NotEnough, new Amount(late.Count, what), new Amount(MinimumPosts, what), null, []);
        }
        var results = new NoveltyResults(
            [.. late.Select(m => new NoveltyItem(PostShape.Of(m.Post), m.Added.Earlier, m.Added.New, m.Added.Expected, m.Added.NewWords))],
            Mean(late, request.Seed),
            [.. late.GroupBy(m => SpanOf(m.Post.Day!.Value, late)).Select(g => Mean([.. g], request.Seed))],
            measured.Count - late.Count,
            once.Count(k => period.Contains(k.Post.Day!.Value)) - measured.Count,
            kept.Where((_, i) => copies.Contains(i)).Count(k => period.Contains(k.Post.Day!.Value)),
            dated.Count - kept.Count,
            published.Count(p => p.Day is null)
        );
        return Found(FindingStatus.Found, null, null, results, Evidence(period, late));
    }

    private sealed record MeasuredPost(PostFact Post, Added Added);

    /// <summary>Each language by itself: what is said in another is new in its words, whatever it repeats.</summary>
    private static IEnumerable<MeasuredPost> Measured(LedgerView view, List<(PostFact Post, string Text)> posts)
    {
        var languages = PostLanguages.Of(view, posts.ConvertAll(p => p.Post), posts.ConvertAll(p => p.Text));
        var usual = languages
            .Where(l => l != Language.Unknown)
            .CountBy(l => l)
            .OrderByDescending(l => l.Value)
            .ThenBy(l => l.Key)
            .Select(l => l.Key)
            .FirstOrDefault();
        return posts
            .Zip(languages, (p, l) => (p.Post, p.Text, Language: l == Language.Unknown ? usual : l))
            .GroupBy(p => p.Language)
            .SelectMany(g =>
            {
                var own = g.ToList();
                return SaidBefore.Of(own.ConvertAll(p => p.Text)).Select(a => new MeasuredPost(own[a.Index].Post, a));
            });
    }

    private static LocalDate SpanOf(LocalDate day, List<MeasuredPost> all) =>
        NodaTime.Period.DaysBetween(all[0].Post.Day!.Value, all[^1].Post.Day!.Value) > MostDaysInQuarters
            ? new LocalDate(day.Year, 1, 1)
            : new LocalDate(day.Year, ((day.Month - 1) / 3 * 3) + 1, 1);

    private static NoveltyOf Mean(IReadOnlyList<MeasuredPost> posts, int seed)
    {
        var (from, to) = (posts[0].Post.Day!.Value, posts[^1].Post.Day!.Value);
        return new NoveltyOf(
            from,
            to,
            posts.Count,
            posts.Average(p => p.Added.New),
            posts.Average(p => p.Added.Expected),
            Difference(posts),
            IntervalOf(posts, seed),
            posts.Average(p => p.Added.NewWords),
            posts.Average(p => p.Added.ExpectedWords)
        );
    }

    private static double Difference(IReadOnlyList<MeasuredPost> posts)
    {
        var sum = 0.0;
        for (var i = 0; i < posts.Count; i++)
        {
            sum += posts[i].Added.New - posts[i].Added.Expected;
        }
        return posts.Count == 0 ? double.NaN : sum / posts.Count;
    }

    // Posts of one month hang together: a series on one theme is one draw, not ten.
    private static IntervalShape? IntervalOf(IReadOnlyList<MeasuredPost> posts, int seed)
    {
        static int DayOf(MeasuredPost post) => NodaTime.Period.DaysBetween(FactsParts.Epoch, post.Post.Day!.Value);
        var (first, last) = (DayOf(posts[0]), DayOf(posts[^1]));
        var blocks = posts.Select(p => (last - DayOf(p)) / BlockBootstrap.BlockDays).Distinct().Count();
        return posts.Count < LeastForInterval || blocks < LeastBlocks
            ? null
            : BlockBootstrap.Percentile(posts, DayOf, first, last, Difference, seed, Runs).Shaped();
    }

    private IReadOnlyList<EvidenceOf> Evidence(Quinze.Period period, List<MeasuredPost> posts)
    {
        var all = Behind.Asked(Name, "all", period, "posts");
        posts.ForEach(p => all.AddPost(p.Post.Id));
        return
        [
            all.ToEvidence(),
            .. posts
                .GroupBy(p => SpanOf(p.Post.Day!.Value, posts))
                .Select(
                    (g, i) =>
                    {
                        var behind = Behind.Asked(
                            Name,
                            string.Create(System.Globalization.CultureInfo.InvariantCulture, $"spans[{i}]"),
                            period,
                            "posts"
                        );
                        foreach (var (post, _) in g)
                        {
                            behind.AddPost(post.Id);
                        }
                        return behind.ToEvidence();
                    }
                ),
        ];
    }

    private static Method Method { get; } =
        new(
            "novelty",
            "phrases of a post (two content words close together in a sentence, as stems) that no earlier post of its author in the same language has / all its phrases, beside the average of the same over all orders of the posts",
            "Hurlbert 1971; Colwell, Mao and Chang 2004 (sample-based rarefaction); Künsch 1989 (block bootstrap)",
            new Dictionary<string, double>
            {
                ["leastEarlier"] = LeastEarlier,
                ["minimumPosts"] = MinimumPosts,
                ["leastPhrases"] = SaidBefore.LeastPhrases,
                ["blockDays"] = BlockBootstrap.BlockDays,
                ["leastBlocks"] = LeastBlocks,
                ["runs"] = Runs,
                ["level"] = 0.95,
            }
        );
}
