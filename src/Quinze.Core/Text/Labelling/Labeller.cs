using System.Collections.Immutable;
using Quinze.Findings;

namespace Quinze.Text.Labelling;

/// <summary>Labels texts of one kind: logistic regression on groups of signs, words and stated rules, calibrated on voices held out of training.
/// Pure, the same for everyone, and safe to share between threads.</summary>
public sealed class Labeller
{
    private const double AlsoFrom = 0.15;
    private const int MostAlso = 2;

    private static readonly Lazy<Labeller> Posts = new(() => new Labeller(TextTask.Post, LabelModel.Embedded("posts")));
    private static readonly Lazy<Labeller> Comments = new(() => new Labeller(TextTask.Comment, LabelModel.Embedded("comments")));
    private static readonly Lazy<Labeller> Messages = new(() => new Labeller(TextTask.Message, LabelModel.Embedded("messages")));

    internal Labeller(TextTask task, LabelModel model)
    {
        Task = task;
        Model = model;
    }

    public TextTask Task { get; }

    /// <summary>Raised whenever the weights change; computed labels are kept under it.</summary>
    public static int ModelVersion => 4;

    internal LabelModel Model { get; }

    public static Labeller Of(TextTask task) =>
        task switch
        {
            TextTask.Post => Posts.Value,
            TextTask.Comment => Comments.Value,
            _ => Messages.Value,
        };

    /// <summary>Reads the weights for every kind of text and uses them once, so that who labels later does not wait for it.</summary>
    public static void Prepare()
    {
        foreach (var task in Enum.GetValues<TextTask>())
        {
            _ = Of(task).Label("bonjour");
        }
    }

    public Labelled Label(string text, TextContext? context = null)
    {
        text = PageEdge.Without(text);
        var language = LanguageOf(text, context);
        if (language is Language.Other)
        {
            return Unlabelled(language);
        }

        var around = context ?? TextContext.None;
        var scorer = Scorer.Mine;
        var scores = scorer.Score(Model, text, around);
        if (scorer.Reader.Text.Words.Length == 0)
        {
            return Unlabelled(language);
        }

        return Decide(language, scores, c => Because(text, around, c));
    }

    /// <summary>The reasons for one label, made when somebody asks for them: the text is then read once more.</summary>
    internal OnDemand<Reason> Because(string text, TextContext around, int column) =>
        new(() =>
        {
            var scorer = Scorer.Mine;
            _ = scorer.Score(Model, text, around);
            return Reasons.Of(Model, scorer, text, column);
        });

    /// <summary>A text too short to tell its language is tried all the same: "bravo" needs none.</summary>
    internal static Language LanguageOf(string text, TextContext? context)
    {
        var language = LanguageRecogniser.Of(text);
        return
            language is Language.Unknown
            && context?.Parent is { } parent
            && LanguageRecogniser.Of(parent) is var theirs and not Language.Other
            ? theirs
            : language;
    }

    internal static Labelled Unlabelled(Language language) => new(language, LabelNames.Other, 0, [], true, []);

    internal Labelled Decide(Language language, ReadOnlySpan<float> scores, Func<int, IReadOnlyList<Reason>> because)
    {
        var head = Model.Heads[0];
        Span<double> shares = stackalloc double[head.Labels.Length];
        Shares(scores[..shares.Length], head.Temperature, shares);
        var best = Best(shares);
        var abstained = shares[best] < head.Threshold;
        var also = Also(head, shares, abstained ? -1 : best);
        return new Labelled(
            language,
            abstained ? LabelNames.Other : head.Labels[best],
            shares[best],
            also,
            abstained,
            because(best),
            FlagsOf(scores)
        );
    }

    internal static double[] Shares(ReadOnlySpan<float> scores, float temperature)
    {
        var shares = new double[scores.Length];
        Shares(scores, temperature, shares);
        return shares;
    }

    private static void Shares(ReadOnlySpan<float> scores, float temperature, Span<double> shares)
    {
        var most = float.MinValue;
        foreach (var score in scores)
        {
            most = MathF.Max(most, score);
        }

        double sum = 0;
        for (var i = 0; i < shares.Length; i++)
        {
            sum += shares[i] = Math.Exp((scores[i] - most) / temperature);
        }

        foreach (ref var share in shares)
        {
            share /= sum;
        }
    }

    private static ImmutableArray<LikelyLabel> Also(ModelHead head, ReadOnlySpan<double> shares, int but)
    {
        var also = ImmutableArray<LikelyLabel>.Empty;
        for (var c = 0; c < shares.Length; c++)
        {
            if (c != but && shares[c] >= AlsoFrom && head.Labels[c] != LabelNames.Other)
            {
                also = also.Add(new LikelyLabel(head.Labels[c], shares[c]));
            }
        }

        return also.Length < 2 ? also : [.. also.OrderByDescending(a => a.Confidence).Take(MostAlso)];
    }

    private static int Best(ReadOnlySpan<double> shares)
    {
        var best = 0;
        for (var i = 1; i < shares.Length; i++)
        {
            best = shares[i] > shares[best] ? i : best;
        }

        return best;
    }

    private PostFlags? FlagsOf(ReadOnlySpan<float> scores)
    {
        if (Task != TextTask.Post)
        {
            return null;
        }

        var (cases, serves) = (Model.Heads[1], Model.Heads[2]);
        var first = Model.Heads[0].Labels.Length;
        return new PostFlags(
            Chosen(cases, scores.Slice(first, cases.Labels.Length), "none"),
            Chosen(serves, scores.Slice(first + cases.Labels.Length, serves.Labels.Length), "unclear")
        );
    }

    private static string Chosen(ModelHead head, ReadOnlySpan<float> scores, string otherwise)
    {
        Span<double> shares = stackalloc double[scores.Length];
        Shares(scores, head.Temperature, shares);
        return head.Labels[Raised(shares, head.Labels.IndexOf(otherwise), head.Threshold)];
    }

    /// <summary>The likeliest flag where it is likely enough, be it less likely than none at all: few posts have one, and most are found so.</summary>
    internal static int Raised(ReadOnlySpan<double> shares, int none, double least)
    {
        var best = none;
        for (var i = 0; i < shares.Length; i++)
        {
            best = i != none && shares[i] >= least && (best == none || shares[i] > shares[best]) ? i : best;
        }

        return best;
    }
}
