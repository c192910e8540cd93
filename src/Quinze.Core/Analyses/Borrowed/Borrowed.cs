using NodaTime;
using Quinze.Findings;
using Quinze.Text;
using Quinze.Views;

namespace Quinze.Analyses;

/// <summary>Passages that the owner's posts have in common with texts of others, shown side by side: who was first by date, never who took from whom.</summary>
public sealed class Borrowed : IAnalysis
{
    private const int MinimumPosts = 1;
    private const int MinimumTexts = 1;

    private static readonly string[] Channels = ["post", "article", "quote"];
    private static readonly string[] WhoWasFirst = ["other", "post", "same-day", "unknown"];

    public string Name => "borrowed";

    public int Version => 1;

    public Finding Run(LedgerView view, AnalysisRequest request)
    {
        var asOf = view.AsOf(Channels);
        var period = asOf is { } day ? (request.Period ?? new PeriodWish(365, null)).In(day) : request.Period?.Fixed ?? Period.All;
        var published = view.Facts.Posts.Where(p => LabelledKinds.HasGenre(p) && Genres.IsWithin(p, period)).ToList();
        var (posts, texts) = WithText(view, published.Where(p => p.Words >= SharedPassages.LeastWords));
        var candidates = TextsOfOthers.In(view, SharedPassages.LeastWords);
        Finding Found(FindingStatus status, Amount? have, Amount? need, BorrowedResults? results, IReadOnlyList<EvidenceOf> evidence) =>
            new(Name, Version, period, asOf, view.Covered(Channels), status, have, need, Method, results, evidence);

        if (posts.Count < MinimumPosts)
        {
            const string what = "own posts with a text to compare";
            return Found(FindingStatus.NotEnough, new Amount(posts.Count, what), new Amount(MinimumPosts, what), null, []);
        }
        var (others, theirs) = WithText(view, candidates);
        if (others.Count < MinimumTexts)
        {
            const string what = "texts of others to compare with";
            return Found(FindingStatus.NotEnough, new Amount(others.Count, what), new Amount(MinimumTexts, what), null, []);
        }
        var passages = SharedPassages
            .Find(texts, theirs)
            .GroupBy(p => p.Left)
            .SelectMany(g => OfPost(view, posts[g.Key], texts[g.Key], [.. g], others, theirs))
            .ToList();
        var open = passages.Where(p => p.Because is null).ToList();
        var before = open.Where(p => p.First == WhoWasFirst[0]).ToList();
        var results = new BorrowedResults(
            open,
            [.. passages.Where(p => p.Because is not null)],
            Shaping.ShareOf(before.Select(p => p.Post.Id).Distinct().Count(), posts.Count),
            WhoWasFirst.ToDictionary(w => w, w => open.Count(p => p.First == w)),
            new WordsOf(before.Sum(p => (long)p.Words), posts.Sum(p => (long)p.Words)),
            Counted(others, candidates.Count - others.Count),
            published.Count(p => p.Words < SharedPassages.LeastWords),
            published.Count(p => p.Words >= SharedPassages.LeastWords) - posts.Count,
            SharedPassages.LeastWords,
            SharedPassages.CommonFrom(others.Count)
        );
        return Found(FindingStatus.Found, null, null, results, BorrowedEvidence.Of(Name, period, posts, results));
    }

    /// <summary>An article is read with its title above it, on either side.</summary>
    private static (List<PostFact> Posts, List<string> Texts) WithText(LedgerView view, IEnumerable<PostFact> wanted)
    {
        var posts = wanted.ToList();
        var kept = posts.Zip(view.PostTexts(posts)).Where(p => !string.IsNullOrWhiteSpace(p.Second)).ToList();
        return ([.. kept.Select(p => p.First)], [.. kept.Select(p => LabelledKinds.TextOf(p.First, p.Second))]);
    }

    /// <summary>The passages of one post; what several texts have is one passage, told by the earliest of them.</summary>
    private static IEnumerable<BorrowedPassage> OfPost(
        LedgerView view,
        PostFact post,
        string text,
        List<SharedPassage> shared,
        List<PostFact> others,
        List<string> theirs
    )
    {
        var source = new NamedSource(view, post, text);
        var kept = new List<List<SharedPassage>>();
        foreach (var passage in shared.OrderBy(p => others[p.Right].Day ?? LocalDate.MaxIsoValue).ThenByDescending(p => p.Words))
        {
            if (kept.Find(k => IsSame(k[0].InLeft, passage.InLeft)) is { } same)
            {
                same.Add(passage);
            }
            else
            {
                kept.Add([passage]);
            }
        }
        return kept.OrderBy(k => k[0].InLeft.Start)
            .Select(k =>
            {
                var (passage, other) = (k[0], others[k[0].Right]);
                var (first, days) = First(post, other);
                return new BorrowedPassage(
                    PostShape.Of(post),
                    Other(view, other),
                    passage.InLeft.In(text),
                    passage.InRight.In(theirs[passage.Right]),
                    Place(passage.InLeft),
                    Place(passage.InRight),
                    passage.Words,
                    first,
                    days,
                    k.Select(p => source.Of(p.InLeft, others[p.Right])).FirstOrDefault(b => b is not null),
                    k.Select(p => p.Right).Distinct().Count() - 1
                );
            });
    }

    // Half of the shorter lies inside the other.
    private static bool IsSame(PassageAt a, PassageAt b) =>
        2 * (Math.Min(a.End, b.End) - Math.Max(a.Start, b.Start)) >= Math.Min(a.End - a.Start, b.End - b.Start);

    private static (string First, int? Days) First(PostFact post, PostFact other)
    {
        if (post.At is not { Precision: >= Precision.Day } || other.At is not { Precision: >= Precision.Day })
        {
            return (WhoWasFirst[3], null);
        }
        var days = NodaTime.Period.DaysBetween(other.Day!.Value, post.Day!.Value);
        return (
            WhoWasFirst[
                days > 0 ? 0
                : days < 0 ? 1
                : 2
            ],
            Math.Abs(days)
        );
    }

    private static OtherText Other(LedgerView view, PostFact other) =>
        new(
            $"post-{other.Id}",
            TextsOfOthers.KindOf(other),
            other.Title,
            other.Author < 0 ? null : PersonShape.Of(view.PersonAt(view.Overlay.PersonOf(other.Author))),
            other.Link,
            other.At
        );

    private static PassagePlace Place(PassageAt at) => new(at.FirstWord, at.LastWord, at.Of);

    private static ComparedWith Counted(List<PostFact> others, int textGone)
    {
        var kinds = others.CountBy(TextsOfOthers.KindOf).ToDictionary(StringComparer.Ordinal);
        int Of(string kind) => kinds.GetValueOrDefault(kind);
        return new ComparedWith(Of("news"), Of("article"), Of("feed"), Of("post"), textGone);
    }

    private static Method Method { get; } =
        new(
            "borrowed",
            "runs of words in common, found by fingerprints and aligned over a few words that differ; turns of phrase that stand in many texts start none; passages in quotation marks, after a named source or with a link to it are told apart",
            "Schleimer, Wilkerson and Aiken 2003 (winnowing), Wilson 1927",
            new Dictionary<string, double>
            {
                ["minimumWords"] = SharedPassages.LeastWords,
                ["minimumContentWords"] = SharedPassages.LeastContent,
                ["gramWords"] = Winnowing.Gram,
                ["guaranteedRun"] = Winnowing.Guaranteed,
                ["level"] = 0.95,
            }
        );
}
