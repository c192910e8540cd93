using System.Globalization;
using Quinze.Findings;
using Quinze.Views;

namespace Quinze.Analyses;

/// <summary>The rows behind the figures of some people: every row of contact with them within a period, the first hundred by id.</summary>
internal static class ContactEvidence
{
    /// <param name="figure">The name of a person's figure: <c>fifteen</c> gives <c>fifteen[person-12]</c>.</param>
    /// <param name="asked">The analysis and the period it was asked for, which the command asks again.</param>
    public static List<EvidenceOf> Of(
        LedgerView view,
        (string Analysis, Period Period) asked,
        Period period,
        string figure,
        IEnumerable<int> persons
    )
    {
        var found = persons
            .Distinct()
            .ToDictionary(p => p, p => Behind.Asked(asked.Analysis, $"{figure}[{IdOf(p)}]", asked.Period, "interactions"));
        if (found.Count == 0)
        {
            return [];
        }
        var rows = view.Facts.Interactions;
        var (from, to) = rows.Within(period);
        // Their own rows are walked through and not everybody's: people are few, rows may be ten million.
        foreach (var (person, behind) in found)
        {
            foreach (var row in view.RowsOf(person))
            {
                if (row >= from && row < to && WrittenContact.Is(rows, row))
                {
                    behind.AddInteraction(rows.Id[row]);
                }
            }
        }
        return [.. found.OrderBy(f => f.Key).Select(f => f.Value.ToEvidence())];
    }

    public static string IdOf(int person) => string.Create(CultureInfo.InvariantCulture, $"person-{person + 1}");
}
