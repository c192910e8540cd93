namespace Quinze.Analyses;

/// <summary>Every analysis there is: a list that is written down, not searched for.</summary>
public static class AllAnalyses
{
    public static IReadOnlyList<IAnalysis> List { get; } =
    [
        new Circles(),
        new Fifteen(),
        new Quiet(),
        new Exchanges(),
        new WordsWent(),
        new Participation(),
        new FitOfPosts(),
        new Arrivals(),
        new Age(),
        new Audit(),
        new Headline(),
        new Partners(),
        new ProgrammeShare(),
        new Tempo(),
        new Repeats(),
        new Borrowed(),
        new Novelty(),
        new MachineShare(),
        new Growth(),
        new Outliers(),
        new Outcomes(),
        new ReachOutcomes(),
        new Visits(),
        new Cases(),
        new Promises(),
        new Desk(),
        new Wishes(),
        new Topics(),
        new Genres(),
        new Feed(),
        new Quotes(),
        new Precepts(),
        new Critics(),
        new Messages(),
        new Questions(),
    ];

    /// <summary>What is asked of files that somebody hands over: of what they publish and of its figures, never of their people.</summary>
    public static IReadOnlySet<string> OfAPresence { get; } =
        new HashSet<string>
        {
            "audit",
            "headline",
            "tempo",
            "topics",
            "genres",
            "repeats",
            "borrowed",
            "quotes",
            "precepts",
            "machine-share",
            "novelty",
            "growth",
            "outliers",
            "visits",
        };
}
