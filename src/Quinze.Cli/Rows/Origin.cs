using Quinze.Storing;

namespace Quinze.Cli.Rows;

/// <summary>Which import a row first came with: asked of the store, since the facts do not hold it.</summary>
internal static class Origin
{
    private const int Portion = 4000;

    public static Func<T, bool> FromImport<T>(this Clause clause, ILedgerStore store, Func<T, long> id, IEnumerable<T> all)
    {
        var imports = clause.Ids("import-");
        var told = new HashSet<long>();
        foreach (var portion in all.Select(id).Chunk(Portion))
        {
            foreach (var (entry, detail) in store.Details(portion))
            {
                if (imports.Contains(detail.Import))
                {
                    told.Add(entry);
                }
            }
        }
        return clause.AnyOf<T>(row => told.Contains(id(row)));
    }
}
