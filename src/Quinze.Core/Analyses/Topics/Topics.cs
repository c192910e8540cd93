using Quinze.Findings;
using Quinze.Text;
using Quinze.Text.Grouping;
using Quinze.Views;

namespace Quinze.Analyses;

/// <summary>What the owner's own posts speak of, and how constant that is: the editorial line. Posts of others are never looked at.</summary>
public sealed class Topics : IAnalysis
{
    /// <summary>Fewer posts make no line.</summary>
    public const int MinimumPosts = 20;

    private const int LeastWords = 5;
    private const int WordsInName = 3;
    private const double LeastShareOfWord = 0.15;
    private const int MostCentral = 3;

    private static readonly string[] Channels = ["post", "article", "quote"];

    private sealed record Read(PostFact Post, string Text, List<string> Words);

    public string Name => "topics";

    public int Version => 1;

    public Finding Run(LedgerView view, AnalysisRequest request)
    {
        var asOf = view.AsOf(Channels);
        var period = asOf is { } day ? (request.Period ?? new PeriodWish(365, null)).In(day) : request.Period?.Fixed ?? Period.All;
        var posts = view.Facts.Posts.Where(p => LabelledKinds.HasGenre(p) && Genres.IsWithin(p, period)).ToList();
        var texts = view.PostTexts(posts);
        var made = new Read[posts.Count];
        _ = Parallel.For(
            0,
            made.Length,
            i => made[i] = new Read(posts[i], texts[i], ContentWords.Of(LabelledKinds.TextOf(posts[i], texts[i])))
        );
        var read = made.Where(r => r.Words.Count >= LeastWords).ToArray();
        Finding Found(FindingStatus status, Amount? have, Amount? need, TopicsResults? results, IReadOnlyList<EvidenceOf> evidence) =>
            new(Name, Version, period, asOf, view.Covered(Channels), status, have, need, Method, results, evidence);

        if (read.Length < MinimumPosts)
        {
            const string what = "own posts of five words that carry matter";
            return Found(FindingStatus.NotEnough, new Amount(read.Length, what), new Amount(MinimumPosts, what), null, []);
        }
        var vectors = TextVectors.Of([.. read.Select(r => TextFeatures.OfWords(r.Words))]);
        var topicOf = BySize(BisectedClusters.Of(vectors, request.Seed));
        var count = topicOf.Max() + 1;
        var times = new TopicTimes([.. read.Select(r => r.Post.Day)], topicOf, count, request.Seed);
        var declared = Declared.In(view.Overlay.InForce);
        var results = new TopicsResults(
            Shapes(read, vectors, topicOf, count, times, declared),
            [.. read.Select((r, i) => new TopicItem(PostShape.Of(r.Post), topicOf[i]))],
            [.. times.Parts.Select((p, i) => new TopicPart(p.From, p.To, times.Counts[i]))],
            times.Constancy,
            times.Drift,
            declared.Trade,
            declared.Brand,
            made.Count(r => r.Text.Length > 0 && r.Words.Count < LeastWords),
            made.Count(r => r.Text.Length == 0)
        );
        return Found(FindingStatus.Found, null, null, results, Evidence(read, topicOf, count, period));
    }

    /// <summary>Numbers clusters by their size, the largest first; of two alike, the one that was begun first.</summary>
    private static int[] BySize(ClusteredTexts clusters)
    {
        var order = clusters
            .Of.Index()
            .GroupBy(c => c.Item)
            .OrderByDescending(g => g.Count())
            .ThenBy(g => g.First().Index)
            .Select(g => g.Key)
            .ToList();
        return [.. clusters.Of.Select(c => order.IndexOf(c))];
    }

    private static List<TopicShape> Shapes(Read[] read, TextVectors vectors, int[] topicOf, int count, TopicTimes times, Declared declared)
    {
        var telling = new DistinctiveWords(count);
        for (var i = 0; i < read.Length; i++)
        {
            telling.Add(topicOf[i], read[i].Words);
        }
        var (trade, brand) = (DeclaredWords.Of(declared.Trade ?? []), DeclaredWords.Of(declared.Brand ?? []));
        var spoken = read.Select(r => DeclaredWords.WordsOf($"{r.Post.Title} {r.Text}")).ToArray();
        var shapes = new List<TopicShape>();
        for (var topic = 0; topic < count; topic++)
        {
            List<int> members = [.. Enumerable.Range(0, read.Length).Where(i => topicOf[i] == topic)];
            var words = telling.Of(topic, WordsInName, LeastShareOfWord);
            shapes.Add(
                new TopicShape(
                    string.Join(", ", words),
                    words,
                    Shaping.ShareOf(members.Count, read.Length),
                    times.Over(topic),
                    times.Halves[topic],
                    declared.Trade is null ? null : Shaping.ShareOf(members.Count(m => trade.AreIn(spoken[m])), members.Count),
                    declared.Brand is null ? null : Shaping.ShareOf(members.Count(m => brand.AreIn(spoken[m])), members.Count),
                    [.. Central(vectors, members).Select(m => PostShape.Of(read[m].Post))]
                )
            );
        }
        return shapes;
    }

    private static IEnumerable<int> Central(TextVectors vectors, List<int> members)
    {
        var centre = new float[vectors.TermCount];
        members.ForEach(m => vectors.AddTo(m, centre));
        return members.OrderByDescending(m => vectors.Dot(m, centre)).ThenBy(m => m).Take(MostCentral);
    }

    private List<EvidenceOf> Evidence(Read[] read, int[] topicOf, int count, Period period)
    {
        var behind = Enumerable.Range(0, count).Select(t => Behind.Asked(Name, $"topics[{t}]", period, "posts")).ToList();
        for (var i = 0; i < read.Length; i++)
        {
            behind[topicOf[i]].AddPost(read[i].Post.Id);
        }
        return behind.ConvertAll(b => b.ToEvidence());
    }

    private static Method Method { get; } =
        new(
            "topics",
            "the owner's own posts as weighted stems without stop words, cut in two again and again by spherical k-means while a cut gains half as much again as on the same words dealt out anew; "
                + "named by the words that tell a topic from the others; shares with Wilson's interval, change against the same posts in any order",
            "Dhillon and Modha 2001; Steinbach, Karypis and Kumar 2000; Tibshirani, Walther and Hastie 2001; Grootendorst 2022 (names); Wilson 1927; Newcombe 1998; Benjamini and Hochberg 1995",
            new Dictionary<string, double>
            {
                ["minimumPosts"] = MinimumPosts,
                ["leastWords"] = LeastWords,
                ["leastGain"] = BisectedClusters.LeastGain,
                ["leastInPart"] = TopicTimes.LeastInPart,
                ["level"] = 0.95,
            }
        );
}
