using Quinze.Findings;
using Quinze.Targets;
using Quinze.Text.Grouping;
using Quinze.Text.Questions;
using Quinze.Views;

namespace Quinze.Analyses;

/// <summary>The bank of questions: what people ask in comments, messages, mail and posts of their own, grouped, and which posts of the owner's speak to it.</summary>
public sealed class Questions : IAnalysis
{
    /// <summary>Why a question is in no group: it asks nothing of anyone.</summary>
    public const string Rhetorical = "rhetorical";

    /// <summary>It greets, or settles a day.</summary>
    public const string Courtesy = "courtesy";

    /// <summary>It stands in a letter of a seller, a recruiter, an invitation, a boast or a wish.</summary>
    public const string SentToMany = "sent-to-many";

    private const int MinimumQuestions = 1;
    private const int MostWords = 4;
    private const double LeastShare = 0.34;

    private static readonly string[] Channels = ["comment", "reply", "message", "mail"];

    public string Name => "questions";

    public int Version => 2;

    public Finding Run(LedgerView view, AnalysisRequest request)
    {
        var asOf = view.AsOf(Channels) ?? view.AsOf();
        var period = asOf is { } day ? (request.Period ?? new PeriodWish(365, null)).In(day) : request.Period?.Fixed ?? Period.All;
        var asked = AskedQuestions.In(view, period);
        Finding Found(FindingStatus status, Amount? have, Amount? need, QuestionsResults? results, IReadOnlyList<EvidenceOf> evidence) =>
            new(Name, Version, period, asOf, view.Covered(Channels), status, have, need, Method, results, evidence);

        if (asked.All.Count < MinimumQuestions)
        {
            const string what = "questions that people asked";
            return Found(FindingStatus.NotEnough, new Amount(asked.All.Count, what), new Amount(MinimumQuestions, what), null, []);
        }
        var answering = Answering.Of(view);
        var groups = GroupsOf(view, asked.All, answering);
        var results = new QuestionsResults(
            [.. groups.Select(g => g.Shape)],
            asked.All.Count,
            asked.All.Where(q => q.Person >= 0).Select(q => q.Person).Distinct().Count(),
            answering.Posts == 0 ? null : groups.Count(g => g.Shape.Standing is QuestionStanding.ToWrite or QuestionStanding.AskedOnce),
            answering.Posts == 0 ? null : groups.Count(g => g.Shape.Standing == QuestionStanding.ToWrite),
            asked.LeftOut,
            answering.Posts,
            asked.TextGone,
            asked.InSpamFolder,
            Target.Find(view.Overlay.InForce, null)?.Name
        );
        return Found(FindingStatus.Found, null, null, results, Evidence(period, asked.All, groups));
    }

    private static List<(QuestionGroup Shape, IReadOnlyList<int> Members)> GroupsOf(
        LedgerView view,
        IReadOnlyList<AskedQuestion> asked,
        Answering answering
    )
    {
        var groups = QuestionBank.Of(asked, QuestionDecision.Of(view.Overlay.InForce)).Groups().ToList();
        var telling = new DistinctiveWords(groups.Count);
        for (var g = 0; g < groups.Count; g++)
        {
            foreach (var member in groups[g].Members)
            {
                telling.Add(g, asked[member].Words);
            }
        }
        var shapes = new InteractionShapes(view);
        var fit = Target.Find(view.Overlay.InForce, null) is { } target ? new TargetFit(view, target) : null;
        var trade = Declared.In(view.Overlay.InForce).Trade is { Count: > 0 } declared ? DeclaredWords.Of(declared) : null;
        return
        [
            .. groups
                .Select(
                    (group, g) =>
                    {
                        List<AskedQuestion> questions = [.. group.Members.Select(m => asked[m]).OrderBy(q => q.At?.Instant)];
                        var people = questions.Where(q => q.Person >= 0).Select(q => q.Person).Distinct().ToList();
                        var answers = answering.To(questions);
                        var near = fit is null ? null : NearOf(fit, people);
                        var shape = new QuestionGroup(
                            QuestionTitle.Of(asked[group.Lead].Found.Text, view.OwnerName),
                            QuestionStanding.Of(questions, near, answers.Count, answering.Posts),
                            trade is null ? null : questions.Exists(q => trade.AreIn(DeclaredWords.WordsOf(q.Found.Text))),
                            people.Count,
                            questions.Count(q => q.Person < 0),
                            [.. questions.Select(q => q.ToShape(shapes))],
                            answers,
                            telling.Of(g, MostWords, LeastShare),
                            near,
                            questions.TrueForAll(q => q.IsPrivate),
                            CasesOf(view, questions),
                            group.Decisions
                        );
                        return (Shape: shape, group.Members);
                    }
                )
                .OrderBy(g => QuestionStanding.Rank(g.Shape.Standing))
                .ThenByDescending(g => g.Shape.OfTrade == true)
                .ThenByDescending(g => g.Shape.People)
                .ThenByDescending(g => g.Shape.Near is { } near ? near.In : 0)
                .ThenByDescending(g => g.Shape.Questions[^1].At?.Instant)
                .ThenBy(g => g.Members[0]),
        ];
    }

    private static NearTarget NearOf(TargetFit fit, List<int> people)
    {
        var read = people.ConvertAll(p => fit.MayRead(p) ? fit.Of(p) : Fit.Unknown);
        return new NearTarget(
            read.Count(f => f == Fit.In),
            read.Count(f => f == Fit.Near),
            read.Count(f => f == Fit.Out),
            read.Count(f => f == Fit.Unknown)
        );
    }

    private static List<string> CasesOf(LedgerView view, List<AskedQuestion> questions)
    {
        if (view.Overlay.InForce.Cases.Count == 0)
        {
            return [];
        }
        var items = questions.Select(q => q.Item).ToHashSet(StringComparer.Ordinal);
        return [.. view.Overlay.InForce.Cases.Where(c => c.About.Any(items.Contains)).Select(c => c.Id)];
    }

    private List<EvidenceOf> Evidence(
        Period period,
        IReadOnlyList<AskedQuestion> asked,
        List<(QuestionGroup Shape, IReadOnlyList<int> Members)> groups
    )
    {
        var evidence = new List<EvidenceOf>();
        Add("asked", asked);
        foreach (var (shape, members) in groups.Where(g => g.Members.Count > 1))
        {
            Add($"groups[{shape.Questions[0].Question}]", [.. members.Select(m => asked[m])]);
        }
        return evidence;

        void Add(string figure, IReadOnlyList<AskedQuestion> questions)
        {
            var acts = Behind.Asked(Name, figure, period, "interactions");
            var posts = Behind.Asked(Name, figure + ".posts", period, "posts");
            foreach (var item in questions.GroupBy(q => q.Entry))
            {
                if (item.First().Row >= 0)
                {
                    acts.AddInteraction(item.Key);
                }
                else
                {
                    posts.AddPost(item.Key);
                }
            }
            evidence.AddRange(new[] { acts, posts }.Where(b => b.Count > 0).Select(b => b.ToEvidence()));
        }
    }

    private static Method Method { get; } =
        new(
            "questions",
            "sentences of received comments, messages, mail and of others' question posts that ask something, with or without a mark; rhetorical ones, courtesies and what is sent to many left out; those between two people (whereabouts, favours, permissions) set apart by stated wordings; "
                + "grouped by average linkage on the cosine of weighted stems and letter groups; a post answers when its BM25 is this share of the highest possible",
            "Sokal and Michener 1958 (average linkage), Robertson and Zaragoza 2009 (BM25)",
            new Dictionary<string, double> { ["alike"] = QuestionGroups.Threshold, ["answers"] = Answering.Threshold }
        );
}
