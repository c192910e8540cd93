using System.Collections.Immutable;
using Quinze.Findings;
using Quinze.Text;
using Quinze.Views;

namespace Quinze.Analyses;

/// <summary>
/// The families of the owner's own posts that say the same again: over all history unless a period is asked for, because a text comes back after years.
/// </summary>
public sealed class Repeats : IAnalysis
{
    /// <summary>Shorter posts are greetings and titles: alike without being repeats.</summary>
    public const int MinimumWords = 8;

    private const int MinimumPosts = 2;

    private static readonly string[] Channels = ["post", "article", "quote"];

    public string Name => "repeats";

    public int Version => 3;

    public Finding Run(LedgerView view, AnalysisRequest request)
    {
        var wish = request.Period ?? PeriodWish.All;
        var asOf = view.AsOf(Channels);
        var period = asOf is { } day ? wish.In(day) : wish.Fixed ?? Period.All;
        var published = view.Facts.Posts.Where(p => IsCandidate(p) && (period.IsAll || (p.Day is { } d && period.Contains(d)))).ToList();
        var longEnough = published.Where(p => p.Words >= MinimumWords).ToList();
        var texts = view.PostTexts(longEnough);
        var numbered = longEnough.Select((_, i) => new NumberedText(i, texts[i])).Where(t => t.Text.Length > 0).ToList();
        var threshold = RecycledFamilies.ThresholdFor(numbered.Count);
        Finding Found(FindingStatus status, Amount? have, Amount? need, RepeatsResults? results, IReadOnlyList<EvidenceOf> evidence) =>
            new(Name, Version, period, asOf, view.Covered(Channels), status, have, need, Method(threshold), results, evidence);

        if (numbered.Count < MinimumPosts)
        {
            const string what = "own posts with a text to compare";
            return Found(FindingStatus.NotEnough, new Amount(numbered.Count, what), new Amount(MinimumPosts, what), null, []);
        }
        var families = RecycledFamilies
            .Find(numbered)
            .Select(f => (Posts: Members(f, longEnough), Similarity: new Similarity(f.Min, f.Median)))
            .Select(f => (f.Posts, Told: Describe(f.Posts, f.Similarity)))
            .OrderBy(f => f.Told.Kind == Occasions.CrossPosted ? 1 : 0)
            .ThenByDescending(f => f.Posts.Length)
            .ThenBy(f => f.Posts[0].Index)
            .ToList();
        var told = families.ConvertAll(f => f.Told);
        var results = new RepeatsResults(
            told,
            numbered.Count,
            published.Count - longEnough.Count,
            MinimumWords,
            threshold,
            Shaping.ShareOf(told.Where(f => f.Kind == Occasions.Recycled).Sum(f => f.Posts.Count), numbered.Count)
        )
        {
            CrossPosted = Shaping.ShareOf(
                told.SelectMany(f => f.Occasions).Where(o => o.Networks.Count > 1).Sum(o => o.Posts.Count),
                numbered.Count
            ),
            TextGone = longEnough.Count - numbered.Count,
        };
        return Found(FindingStatus.Found, null, null, results, [.. families.Select((f, i) => Evidence(i, f.Posts))]);
    }

    // Replies belong to a conversation, where one may well say a thing twice; a reshare has no words of its owner's.
    private static bool IsCandidate(PostFact post) =>
        PublicActivity.IsPublished(post) && post is { Kind: PostKind.Post or PostKind.Article or PostKind.Quote };

    private static PostFact[] Members(RecycledFamily family, List<PostFact> posts) =>
        [.. family.Members.Select(m => posts[m]).OrderBy(p => p.At?.Instant ?? NodaTime.Instant.MaxValue).ThenBy(p => p.Index)];

    private static RepeatFamily Describe(PostFact[] posts, Similarity similarity)
    {
        var days = posts.Where(p => p.At is not null).Select(p => p.Day!.Value).ToImmutableArray();
        var occasions = Occasions.Of(posts);
        return new RepeatFamily(
            [.. posts.Select(PostShape.Of)],
            similarity,
            days.IsEmpty ? null : days[0],
            days.IsEmpty ? null : days[^1],
            days.IsEmpty ? null : NodaTime.Period.DaysBetween(days[0], days[^1])
        )
        {
            Kind = Occasions.KindOf(posts.Length - days.Length, occasions.Count),
            Occasions =
            [
                .. occasions.Select(o => new RepeatOccasion(
                    o[0].Day!.Value,
                    [.. o.Select(p => p.Network)],
                    [.. o.Select(p => $"post-{p.Id}")]
                )),
            ],
        };
    }

    private static EvidenceOf Evidence(int index, PostFact[] posts)
    {
        var figure = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"families[{index}]");
        var behind = new Behind(figure, Behind.Show("posts", Period.All, "id=" + string.Join(',', posts.Select(p => $"post-{p.Id}"))));
        foreach (var post in posts)
        {
            behind.AddPost(post.Id);
        }
        return behind.ToEvidence();
    }

    private static Method Method(double threshold) =>
        new(
            "repeats",
            "families of posts whose words overlap in pairs by the threshold or more, linked on average, without the author's standing phrases; the same words on several networks within a day are one occasion, and only what has two occasions is repeated",
            "Broder 1997 (shingles, MinHash), Wilson 1927",
            new Dictionary<string, double>
            {
                ["threshold"] = threshold,
                ["minimumWords"] = MinimumWords,
                ["crossPostDays"] = Occasions.MostDays,
            }
        );
}
