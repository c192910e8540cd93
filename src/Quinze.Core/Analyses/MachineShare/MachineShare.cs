using NodaTime;
using Quinze.Findings;
using Quinze.Statistics;
using Quinze.Text;
using Quinze.Views;

namespace Quinze.Analyses;

/// <summary>The share of machine-written text in the owner's posts of a period, as an interval with its floor: of the group, never of one post.</summary>
public sealed class MachineShare : IAnalysis
{
    /// <summary>Posts of the group: fewer have an interval as wide as the question.</summary>
    public const int MinimumPosts = 50;

    /// <summary>Texts of either reference; with a hundred the uncorrected share is still off by several points.</summary>
    public const int MinimumReference = 100;

    private const int LeastWords = 15;

    private static readonly string[] Channels = ["post", "article", "quote"];

    // The day the first of these machines was opened to everybody: before it, nobody had one at hand.
    private static readonly LocalDate Opened = new(2022, 11, 30);

    public string Name => "machine-share";

    public int Version => 1;

    public Finding Run(LedgerView view, AnalysisRequest request)
    {
        var asOf = view.AsOf(Channels);
        var period = asOf is { } day ? (request.Period ?? new PeriodWish(365, null)).In(day) : request.Period?.Fixed ?? Quinze.Period.All;
        var own = view.Facts.Posts.Where(p => LabelledKinds.HasGenre(p) && p.Words >= LeastWords).ToList();
        var asked = own.Where(p => Genres.IsWithin(p, period)).ToList();
        Finding Found(FindingStatus status, Amount? have, Amount? need, MachineShareResults? results, IReadOnlyList<EvidenceOf> evidence) =>
            new(Name, Version, period, asOf, view.Covered(Channels), status, have, need, Method, results, evidence);
        Finding TooFew(int have, int need, string what) =>
            Found(FindingStatus.NotEnough, new Amount(have, what), new Amount(need, what), null, []);

        if (asked.Count < MinimumPosts)
        {
            return TooFew(asked.Count, MinimumPosts, "own posts of fifteen words or more");
        }
        var group = Texts(view, asked);
        var language = group
            .CountBy(t => t.Language)
            .OrderByDescending(c => c.Value)
            .ThenBy(c => c.Key)
            .Select(c => c.Key)
            .FirstOrDefault();
        var measured = group.Where(t => t.Language == language).ToList();
        if (measured.Count < MinimumPosts)
        {
            return TooFew(measured.Count, MinimumPosts, "own posts of fifteen words or more");
        }
        var human = Reference(view, PostOrigin.HumanReference, language);
        var machine = Reference(view, PostOrigin.MachineReference, language);
        var change = human.Count >= MinimumReference && machine.Count >= MinimumReference ? null : Change(view, own, language);
        if (change is null && (human.Count < MinimumReference || machine.Count < MinimumReference))
        {
            return TooFew(Math.Min(human.Count, machine.Count), MinimumReference, "reference texts of people and as many of a machine");
        }
        var (share, missing) = Share([.. measured.Select(t => t.Text)], human, machine, request.Seed);
        var results = new MachineShareResults(
            measured.Count,
            Code(language),
            group.Count - measured.Count,
            new ReferenceTexts(human.Count, machine.Count, MinimumReference),
            share,
            missing,
            change,
            asked.Count - group.Count
        );
        return Found(FindingStatus.Found, null, null, results, Evidence(period, measured));
    }

    private static (ShareOfGroup? Share, string? Missing) Share(List<string> group, List<string> human, List<string> machine, int seed)
    {
        switch (human.Count >= MinimumReference, machine.Count >= MinimumReference)
        {
            case (false, false):
                return (null, "both-references");
            case (false, true):
                return (null, "human-reference");
            case (true, false):
                return (null, "machine-reference");
            default:
                break;
        }
        var found = GroupShare.Of(group, human, machine, seed);
        return found.Apart < GroupShare.LeastApart
            ? (null, "references-too-alike")
            : (
                new ShareOfGroup(
                    found.Share,
                    found.Uncorrected,
                    found.Interval.Shaped()!,
                    found.Floor,
                    found.Share > found.Floor && found.Interval.Lo > 0,
                    found.OfHuman,
                    found.OfMachine
                ),
                null
            );
    }

    private static ChangeSince? Change(LedgerView view, List<PostFact> own, Language language)
    {
        var dated = own.Where(p => p.Day is not null).ToList();
        var before = dated.Count(p => p.Day < Opened);
        if (before < StyleChange.Needed.Before || dated.Count - before < StyleChange.Needed.Since)
        {
            return null;
        }
        var texts = Texts(view, dated).Where(t => t.Language == language).ToList();
        return StyleChange.Of(texts.ConvertAll(t => t.Text), texts.Count(t => t.Post.Day < Opened)) is not { } change
            ? null
            : new ChangeSince(
                Opened,
                change.Window,
                change.Delta,
                Quantiles.Median([.. change.Earlier]),
                change.Earlier.Max(),
                change.Earlier.Count,
                change.Delta > change.Earlier.Max()
            );
    }

    private static List<string> Reference(LedgerView view, PostOrigin origin, Language language) =>
        [
            .. Texts(view, [.. view.Facts.Posts.Where(p => p.Origin == origin && p.Words >= LeastWords)])
                .Where(t => t.Language == language)
                .Select(t => t.Text),
        ];

    private static List<(PostFact Post, string Text, Language Language)> Texts(LedgerView view, List<PostFact> posts)
    {
        var texts = view.PostTexts(posts);
        var languages = PostLanguages.Of(view, posts, [.. posts.Zip(texts, LabelledKinds.TextOf)]);
        return [.. posts.Select((p, i) => (p, texts[i], languages[i])).Where(t => !string.IsNullOrWhiteSpace(t.Item2))];
    }

    private static string Code(Language language) =>
        language switch
        {
            Language.French => "fr",
            Language.English => "en",
            _ => "other",
        };

    // The group as a whole is what stands behind the figure: no row of it weighs more than another.
    private IReadOnlyList<EvidenceOf> Evidence(Quinze.Period period, List<(PostFact Post, string Text, Language Language)> group)
    {
        var behind = Behind.Asked(Name, "posts", period, "posts");
        group.ForEach(t => behind.AddPost(t.Post.Id));
        return [behind.ToEvidence()];
    }

    private static Method Method { get; } =
        new(
            "machine-share",
            "share of a mixture of two references by maximum likelihood over the words of sentences, corrected and given its floor by held-out halves of the references; without two references only the change of the commonest words since a day",
            "Liang et al. 2024 (arXiv 2403.07183), Burrows 2002 (Delta), Efron 1979",
            new Dictionary<string, double>
            {
                ["minimumPosts"] = MinimumPosts,
                ["minimumReference"] = MinimumReference,
                ["leastWords"] = LeastWords,
                ["leastApart"] = GroupShare.LeastApart,
                ["splits"] = 200,
                ["level"] = 0.95,
            }
        );
}
