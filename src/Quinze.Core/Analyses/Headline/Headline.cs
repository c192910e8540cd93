using Quinze.Findings;
using Quinze.Importing;
using Quinze.Views;

namespace Quinze.Analyses;

/// <summary>Whether the owner's headline names a role, and for whom, within its first sixty characters: yes, no or unclear, by stated rules in French and English.</summary>
public sealed class Headline : IAnalysis
{
    public string Name => "headline";

    public int Version => 1;

    public Finding Run(LedgerView view, AnalysisRequest request)
    {
        var told = Enumerable
            .Range(0, view.Facts.HandleCount)
            .Where(h => h == 0 || view.Facts.IsOwner(h))
            .SelectMany(h => view.Facts.PersonFacts(h, PersonFact.Headline))
            .MaxBy(f => f.AsOf ?? NodaTime.LocalDate.MinIsoValue);
        var found = told is { Value: { } text } && text.Trim().Length > 0;
        return new Finding(
            Name,
            Version,
            Period.All,
            told?.AsOf,
            [],
            found ? FindingStatus.Found : FindingStatus.NotEnough,
            found ? null : new Amount(0, "headlines"),
            found ? null : new Amount(1, "headlines"),
            new Method(
                "headline",
                "a role word and a word of whom it is for, both within the first 60 characters",
                null,
                new Dictionary<string, double> { ["opening"] = HeadlineReading.Opening }
            ),
            found ? HeadlineReading.Of(told!.Value, told.AsOf) : null,
            found ? [new EvidenceOf("headline", 1, ["person-1"], "people --where id=me")] : []
        );
    }
}
