using Quinze.Findings;

namespace Quinze.Reports.Composing;

/// <summary>
/// The chapters of the report and their sections, in the order of reading: a list that is written down. A section that has nothing to show gives null;
/// one that has too little (<see cref="Composition.TooLittle"/>) is told in the list of what cannot be said yet.
/// </summary>
internal static class AllSections
{
    /// <summary>What the report says of one finding alone; how much there is and how much it takes, when it says nothing.</summary>
    public static IReadOnlyList<Section> OfOne(Composition c, Finding finding)
    {
        List<Section> sections =
        [
            .. List.Where(l => l.Chapter is not ("goals" or "behind"))
                .SelectMany(l => l.Sections)
                .Append(ProgrammeSection.Of)
                .Append(NotKnownSection.Of)
                .Select(of => of(c))
                .OfType<Section>(),
        ];
        var named = c.Words.Methods.TryGetValue(finding.Analysis, out var method) ? method.Name : finding.Analysis;
        var help = new Note(c.Words.HelpsOf(finding.Analysis));
        return sections.Count == 0 ? [new Section(finding.Analysis, named, [.. c.TooLittle(finding), help])]
            : finding.Status == FindingStatus.NotEnough
                ? [.. sections.Select(s => s.Blocks.Any(b => b is Note) ? s : s with { Blocks = [.. s.Blocks, help] })]
            : sections;
    }

    public static IReadOnlyList<(string Chapter, Func<Composition, Section?>[] Sections)> List { get; } =
    [
        ("goals", [GoalsSection.Of]),
        (
            "people",
            [
                FifteenSection.Of,
                SaySection.Of,
                CirclesSection.Of,
                QuietSection.Of,
                ExchangesSection.Of,
                WordsWentSection.Of,
                ParticipationSection.Of,
                FitSection.Of,
                ArrivalsSection.Of,
                AgeSection.Of,
            ]
        ),
        (
            "said",
            [
                TopicsSection.Of,
                GenresSection.Of,
                PreceptsSection.Of,
                QuotesSection.Of,
                TempoSection.Of,
                RepeatsSection.Of,
                BorrowedSection.Of,
                NoveltySection.Of,
                MachineShareSection.Of,
                FeedSection.Of,
                CriticsSection.Of,
                MessagesSection.Of,
            ]
        ),
        (
            "reach",
            [OutcomesSection.Of, ReachOutcomesSection.Of, VisitsSection.Of, GrowthSection.Of, OutliersSection.Of, PartnersSection.Of]
        ),
        ("desk", [DeskSection.Of, PromisesSection.Of, QuestionsSection.Of, CasesSection.Of, WishesSection.Of]),
        (
            "presence",
            [
                AuditSection.Of,
                EngagementSection.Of,
                AboutSection.Of,
                ArticlesSection.Of,
                PagesSection.Of,
                HeadlineSection.Of,
                ComparisonSection.Of,
            ]
        ),
        ("behind", [NotKnownSection.Of, ReadSection.Of, MethodsSection.Of, LimitsSection.Of]),
    ];
}
