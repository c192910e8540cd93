namespace Quinze.Sources.Crm;

/// <summary>A table that a known program exports: how its columns may be called (folded), and which of them make it unmistakable.</summary>
/// <param name="Name">The network of its numbers: <c>hubspot:deal:12</c>.</param>
/// <param name="Title">What it is, in plain words.</param>
/// <param name="OfPeople">True for a table of contacts, false for one of deals.</param>
/// <param name="Prefixes">Words before " - " in a column's name that are dropped: <c>Deal - Title</c>.</param>
/// <param name="Needed">Columns (as meanings) of which all must be there.</param>
/// <param name="Telling">Names of columns of which one must be there too, so that nobody else's table is taken for this one.</param>
internal sealed record CrmProgram(
    string Name,
    string Title,
    bool OfPeople,
    string[] Prefixes,
    string[] Needed,
    string[] Telling,
    IReadOnlyDictionary<string, string[]> Names
)
{
    /// <summary>The column of each meaning that a table with this header has; null when it is not this program's.</summary>
    public Dictionary<string, int>? Match(IReadOnlyList<string> header)
    {
        var (names, prefixed) = (new string[header.Count], 0);
        for (var i = 0; i < header.Count; i++)
        {
            var bare = Bare(header[i]);
            names[i] = Formats.Tables.Folded.Of(bare);
            prefixed += bare.Length != header[i].Length ? 1 : 0;
        }
        var columns = new Dictionary<string, int>();
        foreach (var (meaning, aliases) in Names)
        {
            var column = aliases.Select(a => Array.IndexOf(names, a)).FirstOrDefault(c => c >= 0, -1);
            if (column >= 0)
            {
                columns[meaning] = column;
            }
        }
        return Needed.All(columns.ContainsKey) && (prefixed > 1 || names.Intersect(Telling).Any()) ? columns : null;
    }

    private string Bare(string name)
    {
        var dash = name.IndexOf(" - ", StringComparison.Ordinal);
        return dash > 0 && Prefixes.Contains(name[..dash].Trim(), StringComparer.OrdinalIgnoreCase) ? name[(dash + 3)..] : name;
    }
}
