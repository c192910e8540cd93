using Quinze.Findings;
using Quinze.Text;
using Quinze.Views;

namespace Quinze.Analyses;

/// <summary>Precepts for others against told experience, post by post: "to say what you do does not allow you to say what others should do".</summary>
public sealed class Precepts : IAnalysis
{
    /// <summary>Fewer posts say nothing of a habit.</summary>
    public const int MinimumPosts = 10;

    private static readonly string[] Channels = ["post", "article", "quote"];
    private static readonly string[] Sides = ["precepts", "experience", "both", "neither"];

    public string Name => "precepts";

    public int Version => 1;

    public Finding Run(LedgerView view, AnalysisRequest request)
    {
        var asOf = view.AsOf(Channels);
        var period = asOf is { } day ? (request.Period ?? new PeriodWish(365, null)).In(day) : request.Period?.Fixed ?? Period.All;
        var posts = view.Facts.Posts.Where(p => LabelledKinds.HasGenre(p) && Genres.IsWithin(p, period)).ToList();
        var read = posts.Zip(view.PostTexts(posts)).Where(p => !string.IsNullOrWhiteSpace(p.Second)).ToArray();
        Finding Found(FindingStatus status, Amount? have, Amount? need, PreceptsResults? results, IReadOnlyList<EvidenceOf> evidence) =>
            new(Name, Version, period, asOf, view.Covered(Channels), status, have, need, Method, results, evidence);

        if (read.Length < MinimumPosts)
        {
            const string what = "own posts with a text";
            return Found(FindingStatus.NotEnough, new Amount(read.Length, what), new Amount(MinimumPosts, what), null, []);
        }
        var items = new PreceptItem[read.Length];
        _ = Parallel.For(0, read.Length, i => items[i] = Item(read[i].First, read[i].Second));
        var counts = Sides.ToDictionary(s => s, s => items.Count(i => i.Side == s));
        var results = new PreceptsResults(
            items,
            counts,
            counts.ToDictionary(c => c.Key, c => Shaping.ShareOf(c.Value, items.Length)),
            new SentenceCounts(
                items.Sum(i => i.Sentences.All),
                items.Sum(i => i.Sentences.Precepts),
                items.Sum(i => i.Sentences.Experience)
            ),
            posts.Count - read.Length
        );
        var rows = items.Select((item, i) => (item.Side, read[i].First.Id));
        return Found(FindingStatus.Found, null, null, results, LabelEvidence.Of(Name, "counts", "posts", period, rows));
    }

    private static PreceptItem Item(PostFact post, string text)
    {
        var (all, precepts, experience) = (0, 0, 0);
        foreach (var sentence in Sentences.Of(text))
        {
            all++;
            switch (SentenceStance.Of(sentence.In(text)))
            {
                case Stance.Precept:
                    precepts++;
                    break;
                case Stance.Experience:
                    experience++;
                    break;
                default:
                    break;
            }
        }
        var side = (precepts > 0, experience > 0) switch
        {
            (true, true) => Sides[2],
            (true, false) => Sides[0],
            (false, true) => Sides[1],
            _ => Sides[3],
        };
        return new PreceptItem(PostShape.Of(post), side, new SentenceCounts(all, precepts, experience));
    }

    private static Method Method { get; } =
        new(
            "precepts",
            "sentences that prescribe (imperatives, must, should, one has to) against sentences that tell what happened to their writer (a verb of the past with I or we); a sentence that does both tells",
            "Wilson 1927",
            new Dictionary<string, double> { ["minimumPosts"] = MinimumPosts, ["level"] = 0.95 }
        );
}
