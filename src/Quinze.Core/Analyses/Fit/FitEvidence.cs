using System.Globalization;
using Quinze.Findings;
using Quinze.Targets;
using Quinze.Views;

namespace Quinze.Analyses;

/// <summary>The people behind each count, and the rows behind each lead.</summary>
internal static class FitEvidence
{
    private const int Kept = 100;

    public static IReadOnlyList<EvidenceOf> Of(
        LedgerView view,
        Acts acts,
        TargetFit fit,
        IReadOnlyList<int> actors,
        IReadOnlyList<(Lead Lead, IReadOnlyList<long> Rows)> leads
    )
    {
        var evidence = new List<EvidenceOf>();
        foreach (var group in actors.GroupBy(fit.Of).OrderBy(g => g.Key))
        {
            string[] ids = [.. group.Order().Select(ContactEvidence.IdOf)];
            evidence.Add(
                new EvidenceOf(
                    group.Key.ToString().ToLowerInvariant(),
                    ids.Length,
                    [.. ids.Take(Kept)],
                    "people --where id=" + string.Join(',', ids)
                )
            );
        }
        foreach (var (lead, rows) in leads)
        {
            evidence.Add(Rows($"leads[{lead.Person.Id}]", rows));
        }
        foreach (var person in actors.Where(p => fit.Of(p) == Targets.Fit.In))
        {
            evidence.Add(
                Rows(
                    $"people[{ContactEvidence.IdOf(person)}]",
                    [.. acts.Of(person).Where(a => a.Post >= 0).Select(a => (long)view.Facts.Interactions.Id[a.Row])]
                )
            );
        }
        return evidence;
    }

    private static EvidenceOf Rows(string figure, IReadOnlyList<long> rows)
    {
        string[] ids = [.. rows.Select(r => string.Create(CultureInfo.InvariantCulture, $"interaction-{r}"))];
        return new EvidenceOf(figure, ids.Length, [.. ids.Take(Kept)], "interactions --where id=" + string.Join(',', ids));
    }
}
