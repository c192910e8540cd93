using Quinze.Findings;
using Quinze.Statistics;
using Quinze.Views;

namespace Quinze.Analyses;

/// <summary>Where the owner's words went: to the fifteen, to other people, into silence, to everybody at once, to the public; this year of coverage and the year before.</summary>
public sealed class WordsWent : IAnalysis
{
    private const int FewestWords = 100;
    private const int Runs = 500;
    private const double Level = 0.95;

    private static readonly (string Words, string[] Kinds)[] Channels =
    [
        ("messages", ["message", "mail"]),
        ("comments", ["comment", "reply"]),
        ("posts", ["post", "article"]),
    ];

    public string Name => "words-went";

    public int Version => 4;

    public Finding Run(LedgerView view, AnalysisRequest request)
    {
        string[] kinds = [.. Channels.SelectMany(c => c.Kinds)];
        var asOf = view.AsOf(kinds);
        if (asOf is not { } last)
        {
            return Finding(view, request.Period?.Fixed ?? Period.All, null, null, []) with
            {
                Have = new Amount(0, "channels covered"),
                Need = new Amount(1, "channels covered"),
            };
        }
        var wish = request.Period is null || request.Period == PeriodWish.All ? new PeriodWish(365, null) : request.Period;
        var asked = wish.In(last);
        var now = asked.To > last && asked.From <= last ? asked with { To = last } : asked;
        var before = Period.Last(now.Days, now.From.PlusDays(-1));
        var mass = MassLetters.In(view, new Period(before.From, now.To));
        var target = Targets.Target.Find(view.Overlay.InForce, request.Target);
        var fit = target is null ? null : Targets.TargetFit.Now(view, target);
        var walks = new[]
        {
            (Year: now, Walk: WordWalk.Of(view, now, mass.Rows, fit)),
            (Year: before, Walk: WordWalk.Of(view, before, mass.Rows, fit)),
        };
        if (walks[0].Walk.Words < FewestWords)
        {
            return Finding(view, now, last, null, []) with
            {
                Have = new Amount(walks[0].Walk.Words, "words of one's own"),
                Need = new Amount(FewestWords, "words of one's own"),
            };
        }
        var results = new WordsWentResults(
            [.. walks.Where(w => w.Walk.Words >= FewestWords).Select(w => Shape(view, w.Year, w.Walk, target, request.Seed))],
            [.. target is null ? new[] { "target" } : [], .. mass.TextsAreGone ? new[] { "wishes" } : []]
        );
        return Finding(view, now, last, results, [.. Evidence(walks[0].Walk)]);
    }

    private static WordsOfYear Shape(LedgerView view, Period year, WordWalk walk, Targets.Target? target, int seed)
    {
        var addressees = Enum.GetValues<WordsAddressee>();
        var days = walk.Days.Select((words, day) => (Day: day, Words: words)).Where(d => d.Words is not null).ToList();
        var intervals = BlockBootstrap.Percentiles(
            days,
            d => d.Day,
            0,
            year.Days - 1,
            drawn => Shares(drawn, addressees.Length),
            seed,
            Runs,
            Level
        );
        var sums = Sums(days, addressees.Length);
        var whole = Shares(days, addressees.Length);
        return new WordsOfYear(
            year.From,
            year.To,
            walk.Words,
            [
                .. addressees.Select(to => new WordsTo(
                    to,
                    sums[(int)to],
                    whole[(int)to],
                    new IntervalShape(intervals[(int)to].Lo, intervals[(int)to].Hi, Level)
                )),
            ]
        )
        {
            Fifteen = walk.Fifteen,
            Target = target is null ? null : ToTarget(walk, target, year, days, seed),
            NotCovered = [.. Channels.Where(c => KnownDays.Of(view, year, c.Kinds).Knowledge == Knowledge.Unknown).Select(c => c.Words)],
        };
    }

    private static WordsToTarget ToTarget(
        WordWalk walk,
        Targets.Target target,
        Period year,
        List<(int Day, double[]? Words)> days,
        int seed
    )
    {
        double Share(IReadOnlyList<(int Day, double[]? Words)> drawn) =>
            drawn.Sum(d => walk.ToTarget[d.Day]) / drawn.Sum(d => d.Words!.Sum());
        var words = walk.ToTarget.Sum();
        var interval = BlockBootstrap.Percentile(days, d => d.Day, 0, year.Days - 1, Share, seed, Runs, Level);
        return new WordsToTarget(
            target.Name,
            words,
            words / walk.Words,
            new IntervalShape(interval.Lo, interval.Hi, Level),
            (words + walk.ToUnknown) / walk.Words
        );
    }

    private static double[] Shares(IReadOnlyList<(int Day, double[]? Words)> days, int addressees)
    {
        var sums = Sums(days, addressees);
        var total = sums.Sum();
        return [.. sums.Select(s => s / total)];
    }

    private static double[] Sums(IReadOnlyList<(int Day, double[]? Words)> days, int addressees)
    {
        var sums = new double[addressees];
        foreach (var (_, words) in days)
        {
            for (var to = 0; to < sums.Length; to++)
            {
                sums[to] += words![to];
            }
        }
        return sums;
    }

    private static IEnumerable<EvidenceOf> Evidence(WordWalk walk) => walk.Behind.Where(b => b.Count > 0).Select(b => b.ToEvidence());

    private Finding Finding(
        LedgerView view,
        Period period,
        NodaTime.LocalDate? asOf,
        WordsWentResults? results,
        IReadOnlyList<EvidenceOf> evidence
    ) =>
        new(
            Name,
            Version,
            period,
            asOf,
            view.Covered([.. Channels.SelectMany(c => c.Kinds)]),
            results is null ? FindingStatus.NotEnough : FindingStatus.Found,
            null,
            null,
            Method,
            results,
            evidence
        );

    private static Method Method { get; } =
        new(
            "words-went",
            "words to an addressee / all words of one's own of the year; a message to n people is shared out among them; "
                + "mass: the same text to >= 5 people within 3 days, or a message to >= 10",
            "Künsch 1989 (blocks of 4 weeks)",
            new Dictionary<string, double>
            {
                ["massPeople"] = MassLetters.FewestPeople,
                ["massDays"] = MassLetters.WithinDays,
                ["massWords"] = MassLetters.FewestWords,
                ["massAudience"] = MassLetters.LargeAudience,
                ["blockDays"] = BlockBootstrap.BlockDays,
                ["runs"] = Runs,
                ["fewestWords"] = FewestWords,
            }
        );
}
