using System.Text.Json;
using System.Text.Json.Serialization;
using Quinze.Analyses;

namespace Quinze.Findings.Json;

/// <summary>
/// The results of every analysis, with their writing generated at compile time: nothing is looked up by reflection, so a command starts at once.
/// An analysis adds its results here, and its enums to the converters.
/// </summary>
[JsonSourceGenerationOptions(
    GenerationMode = JsonSourceGenerationMode.Metadata,
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    Converters = [
        typeof(InstantJson),
        typeof(DayJson),
        typeof(MomentJson),
        typeof(NumberJson),
        typeof(KebabJson<Targets.Fit>),
        typeof(KebabJson<Targets.Holds>),
        typeof(KebabJson<Knowledge>),
        typeof(KebabJson<NotSeenBecause>),
        typeof(KebabJson<WordsAddressee>),
        typeof(KebabJson<YesNo>),
        typeof(KebabJson<Disclosure>),
        typeof(KebabJson<PartnerHow>),
    ]
)]
[JsonSerializable(typeof(AuditResults))]
[JsonSerializable(typeof(BorrowedResults))]
[JsonSerializable(typeof(CasesResults))]
[JsonSerializable(typeof(CirclesResults))]
[JsonSerializable(typeof(DeskResults))]
[JsonSerializable(typeof(CriticsResults))]
[JsonSerializable(typeof(ExchangesResults))]
[JsonSerializable(typeof(FeedResults))]
[JsonSerializable(typeof(FifteenResults))]
[JsonSerializable(typeof(GrowthResults))]
[JsonSerializable(typeof(HeadlineResults))]
[JsonSerializable(typeof(MachineShareResults))]
[JsonSerializable(typeof(NoveltyResults))]
[JsonSerializable(typeof(OutcomesResults))]
[JsonSerializable(typeof(PartnersResults))]
[JsonSerializable(typeof(ProgrammeResults))]
[JsonSerializable(typeof(OutliersResults))]
[JsonSerializable(typeof(AgeResults))]
[JsonSerializable(typeof(ArrivalsResults))]
[JsonSerializable(typeof(FitResults))]
[JsonSerializable(typeof(ParticipationResults))]
[JsonSerializable(typeof(PromisesResults))]
[JsonSerializable(typeof(QuestionsResults))]
[JsonSerializable(typeof(QuietResults))]
[JsonSerializable(typeof(ReachOutcomesResults))]
[JsonSerializable(typeof(GenresResults))]
[JsonSerializable(typeof(MessagesResults))]
[JsonSerializable(typeof(PreceptsResults))]
[JsonSerializable(typeof(QuotesResults))]
[JsonSerializable(typeof(RepeatsResults))]
[JsonSerializable(typeof(TempoResults))]
[JsonSerializable(typeof(TopicsResults))]
[JsonSerializable(typeof(VisitsResults))]
[JsonSerializable(typeof(WishesResults))]
[JsonSerializable(typeof(WordsWentResults))]
internal sealed partial class ResultsContext : JsonSerializerContext;

/// <summary>The values of an enum as <c>kebab-case</c> words.</summary>
internal sealed class KebabJson<T>() : JsonStringEnumConverter<T>(JsonNamingPolicy.KebabCaseLower)
    where T : struct, Enum;
