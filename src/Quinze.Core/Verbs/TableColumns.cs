using Quinze.Importing;

namespace Quinze.Verbs;

/// <summary>A table whose columns the user has said or confirmed: who reads it, and how.</summary>
/// <param name="Maps">Every map that holds, by header; what was said just now included.</param>
/// <param name="ToRemember">What was said just now and is not known yet.</param>
internal sealed record MappedTable(ISource? Source, IReadOnlyDictionary<string, ColumnMap> Maps, ColumnMap? ToRemember)
{
    public Problem? Problem { get; init; }
    public TableProposal? Proposal { get; init; }
}

/// <summary>Tables of no known program: read as the user said once, or asked about.</summary>
/// <param name="known">The maps remembered by the ledger.</param>
/// <param name="said">The columns said for this import; null when nothing was said.</param>
internal sealed class TableColumns(
    IReadOnlyList<ISource> sources,
    IReadOnlyDictionary<string, ColumnMap> known,
    IReadOnlyDictionary<string, string>? said
)
{
    public static Recognition Known { get; } = Recognition.Yes("its columns are those that the user explained");

    /// <summary>Whether this is a table that the user has explained, now or before; the user's word outranks every source's.</summary>
    public MappedTable Find(IArchive archive)
    {
        if (said is null && known.Count == 0)
        {
            return new MappedTable(null, known, null);
        }
        foreach (var source in sources)
        {
            if (source.Propose(archive) is not { } table)
            {
                continue;
            }
            if (said is not null)
            {
                return Said(source, archive, table, said);
            }
            if (known.ContainsKey(table.Header))
            {
                return new MappedTable(source, known, null);
            }
        }
        return said is null
            ? new MappedTable(null, known, null)
            : new MappedTable(null, known, null)
            {
                Problem = new Problem(
                    "columns-no-table",
                    "Columns were named, and this is no table with a header.",
                    archive.Name,
                    "Expected one CSV file, or a folder of them, whose first line names the columns.",
                    "Leave --columns out, or give the CSV file itself."
                ),
            };
    }

    public TableProposal? Propose(IArchive archive) => sources.Select(s => s.Propose(archive)).FirstOrDefault(p => p is not null);

    /// <summary>The question to the user, in plain English; a front door may put it in its own words from the proposal.</summary>
    public static Problem Unknown(IArchive archive, TableProposal proposal) =>
        new(
            "columns-unknown",
            "A table of no known program. Its columns: " + string.Join(", ", proposal.Columns),
            archive.Name,
            "Expected to be told once what the columns mean; the next file with the same columns is then read without asking.",
            "Import it again with --columns \""
                + string.Join(",", proposal.Guess.Select(g => $"{g.Key}={g.Value}"))
                + "\", corrected where the guess is wrong."
        );

    private MappedTable Said(ISource source, IArchive archive, TableProposal table, IReadOnlyDictionary<string, string> columns)
    {
        var strange = columns.Where(c => !source.ColumnMeanings.Contains(c.Key)).Select(c => c.Key).ToList();
        var missing = columns.Where(c => !table.Columns.Contains(c.Value, StringComparer.OrdinalIgnoreCase)).Select(c => c.Value).ToList();
        if (columns.Count == 0 || strange.Count > 0 || missing.Count > 0)
        {
            return new MappedTable(null, known, null)
            {
                Proposal = table,
                Problem = new Problem(
                    "columns-wrong",
                    $"No such column or meaning: {string.Join(", ", strange.Concat(missing))}. The table's columns: {string.Join(", ", table.Columns)}",
                    archive.Name,
                    "Expected meanings among "
                        + string.Join(", ", source.ColumnMeanings)
                        + ", each with the name of a column of the table.",
                    "Correct --columns."
                ),
            };
        }
        var map = new ColumnMap(table.Header, columns);
        var isNew = !map.SaysTheSameAs(known.GetValueOrDefault(table.Header));
        return new MappedTable(source, new Dictionary<string, ColumnMap>(known) { [table.Header] = map }, isNew ? map : null);
    }
}
