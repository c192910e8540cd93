namespace Quinze.Reports.Composing;

/// <summary>
/// The chapters of the report and their sections, in the order of reading: a list that is written down. A section that has nothing to show gives null;
/// one that has too little (<see cref="Composition.TooLittle"/>) is told in the list of what cannot be said yet.
/// </summary>
internal static class AllSections
{
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
