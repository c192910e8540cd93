using System.Globalization;
using Quinze.Findings;
using Quinze.Views;

namespace Quinze.Analyses;

/// <summary>The rows behind the figures of some people: every row of contact with them within a period, the first hundred by id.</summary>
internal static class ContactEvidence
{
    private const int Kept = 100;

    private sealed class Rows
    {
        public List<string> Ids { get; } = [];
        public long Count { get; set; }
        public int Kinds { get; set; }
    }

    /// <param name="figure">The name of a person's figure: <c>fifteen</c> gives <c>fifteen[person-12]</c>.</param>
    public static List<EvidenceOf> Of(LedgerView view, Period period, string figure, IEnumerable<int> persons)
    {
        var found = persons.Distinct().ToDictionary(p => p, _ => new Rows());
        if (found.Count == 0)
        {
            return [];
        }
        var rows = view.Facts.Interactions;
        var (from, to) = rows.Within(period);
        for (var i = from; i < to; i++)
        {
            if (!WrittenContact.Is(rows, i))
            {
                continue;
            }
            if (rows.Other[i] >= 0)
            {
                Add(found, view.Overlay.PersonOf(rows.Other[i]), rows, i);
            }
            else if (rows.Other[i] <= -2)
            {
                foreach (var person in view.PersonsIn(i))
                {
                    Add(found, person, rows, i);
                }
            }
        }
        return
        [
            .. found
                .OrderBy(f => f.Key)
                .Select(f => new EvidenceOf(
                    $"{figure}[{IdOf(f.Key)}]",
                    f.Value.Count,
                    f.Value.Ids,
                    Behind.Show("interactions", period, $"person={IdOf(f.Key)}", $"kind={KindsOf(f.Value.Kinds)}")
                )),
        ];
    }

    public static string IdOf(int person) => string.Create(CultureInfo.InvariantCulture, $"person-{person + 1}");

    private static void Add(Dictionary<int, Rows> found, int person, InteractionColumns columns, int row)
    {
        if (found.TryGetValue(person, out var behind))
        {
            behind.Count++;
            behind.Kinds |= 1 << columns.Kind[row];
            if (behind.Ids.Count < Kept)
            {
                behind.Ids.Add(string.Create(CultureInfo.InvariantCulture, $"interaction-{columns.Id[row]}"));
            }
        }
    }

    private static string KindsOf(int kinds) =>
        string.Join(',', Enum.GetValues<InteractionKind>().Where(k => ((kinds >> (int)k) & 1) != 0).Select(WrittenContact.WordOf));
}
