using Quinze.Findings;

namespace Quinze.Analyses;

/// <summary>The rows behind each count of labels.</summary>
internal static class LabelEvidence
{
    public static IReadOnlyList<EvidenceOf> Of(string analysis, string table, Period period, IReadOnlyList<LabelledText> labelled) =>
        Of(analysis, "counts", table, period, labelled.Select(l => (l.Given.Label, l.Entry)));

    public static IReadOnlyList<EvidenceOf> Of(
        string analysis,
        string figure,
        string table,
        Period period,
        IEnumerable<(string Value, long Entry)> rows
    ) =>
        [
            .. rows.GroupBy(r => r.Value, r => r.Entry, StringComparer.Ordinal)
                .OrderBy(g => g.Key, StringComparer.Ordinal)
                .Select(g =>
                {
                    var behind = Behind.Asked(analysis, $"{figure}[{g.Key}]", period, table);
                    foreach (var entry in g)
                    {
                        if (table == "posts")
                        {
                            behind.AddPost(entry);
                        }
                        else
                        {
                            behind.AddInteraction(entry);
                        }
                    }
                    return behind.ToEvidence();
                }),
        ];
}
