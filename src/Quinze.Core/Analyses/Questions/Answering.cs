using System.Collections.Concurrent;
using System.Runtime.InteropServices;
using Quinze.Findings;
using Quinze.Text;
using Quinze.Text.Labelling;
using Quinze.Text.Retrieval;
using Quinze.Views;

namespace Quinze.Analyses;

/// <summary>Looks the owner's posts through for those that speak of what is asked. That they speak of it is all that words can tell: whether they answer it, the owner knows.</summary>
internal sealed class Answering
{
    /// <summary>Chosen on two banks of our own, measured on two others: <c>bench/results/questions.md</c>.</summary>
    public const double Threshold = 0.3;

    private const int MostPosts = 5;

    /// <summary>One word in common is chance, however rare it is.</summary>
    private const int LeastShared = 2;

    /// <summary>A word of this share of a group's questions is of the group, and not of one asker.</summary>
    private const double LeastShare = 0.34;

    private readonly LedgerView view;
    private readonly List<PostFact> posts = [];
    private readonly Bm25 search;
    private readonly ConcurrentDictionary<int, string> genres = [];
    private readonly LedgerLabels labels;
    private readonly List<string> texts = [];

    /// <summary>Looked through once for each view: the posts stay the same whatever is asked.</summary>
    public static Answering Of(LedgerView view) => view.Once(typeof(Answering), () => new Answering(view));

    private Answering(LedgerView view)
    {
        this.view = view;
        labels = LedgerLabels.Of(view, TextTask.Post);
        var all = view.Facts.Posts.Where(LabelledKinds.HasGenre).ToList();
        foreach (var (post, text) in all.Zip(view.PostTexts(all)))
        {
            if (!string.IsNullOrWhiteSpace(text))
            {
                posts.Add(post);
                texts.Add(LabelledKinds.TextOf(post, text));
            }
        }
        var terms = new ulong[posts.Count][];
        _ = Parallel.For(0, terms.Length, i => terms[i] = TermsOf(texts[i]));
        search = new Bm25(terms);
    }

    public int Posts => posts.Count;

    public IReadOnlyList<AnswerShape> To(IReadOnlyList<AskedQuestion> group)
    {
        var shapes = new List<AnswerShape>();
        foreach (var found in Spoken(search, [.. group.Select(q => q.Words)]))
        {
            if (shapes.Count == MostPosts)
            {
                break;
            }
            var genre = GenreOf(found.Text);
            // Who asks the same does not answer it.
            if (genre == "question")
            {
                continue;
            }
            var post = PostShape.Of(posts[found.Text]);
            shapes.Add(
                new AnswerShape(
                    post.Id,
                    post.Network,
                    post.NativeId,
                    post.PublishedAt,
                    Math.Round(found.Score, 4),
                    WhenOf(post.PublishedAt, group),
                    genre
                )
            );
        }
        return shapes;
    }

    /// <summary>The texts that speak of what a group asks, the best first.</summary>
    internal static List<Retrieved> Spoken(Bm25 search, IReadOnlyList<IReadOnlyList<string>> questions) =>
        search.Find(QueryOf(questions), Threshold, LeastShared);

    /// <summary>The stems of a group, each weighed by the share of its questions that have it.</summary>
    private static Dictionary<ulong, double> QueryOf(IReadOnlyList<IReadOnlyList<string>> questions)
    {
        var having = new Dictionary<ulong, int>();
        var met = new HashSet<ulong>();
        foreach (var words in questions)
        {
            met.Clear();
            foreach (var word in words)
            {
                if (met.Add(LightStem.Of(word)))
                {
                    CollectionsMarshal.GetValueRefOrAddDefault(having, LightStem.Of(word), out _)++;
                }
            }
        }
        var shares = new Dictionary<ulong, double>();
        foreach (var (stem, count) in having)
        {
            var share = (double)count / questions.Count;
            if (share >= LeastShare)
            {
                shares.Add(stem, share);
            }
        }
        return shares;
    }

    internal static ulong[] TermsOf(string text)
    {
        List<ulong> terms = [];
        foreach (var word in Words.In(NormalisedText.Of(text).Body))
        {
            foreach (var range in word.SplitAny("-‐"))
            {
                if (ContentWords.IsContent(word[range]))
                {
                    terms.Add(LightStem.Of(word[range]));
                }
            }
        }
        return [.. terms];
    }

    private string GenreOf(int text) =>
        genres.GetOrAdd(text, t => labels.Label([new TextToLabel(posts[t].Id, texts[t], new TextContext(view.OwnerName))])[0].Given.Label);

    private static string WhenOf(Moment? published, IReadOnlyList<AskedQuestion> group)
    {
        var days = group.Select(q => q.At?.Day).OfType<NodaTime.LocalDate>().ToList();
        return published is not { } at || days.Count == 0 ? "unknown"
            : at.Day < days.Min() ? "before"
            : at.Day > days.Max() || days.Min() == days.Max() ? "after"
            : "between";
    }
}
