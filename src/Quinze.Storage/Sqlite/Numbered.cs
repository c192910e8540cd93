using System.Collections;
using Microsoft.Data.Sqlite;

namespace Quinze.Storage.Sqlite;

/// <summary>The rows of a table by their number, from 1 at place 0, each read when it is first asked for: for who needs a few of very many.</summary>
/// <param name="query">Brings the row of one number: <c>SELECT text FROM word WHERE id = </c>.</param>
internal sealed class Numbered<T>(SqliteConnection connection, string table, string query, Func<Statement, T> read) : IReadOnlyList<T>
{
    private readonly Dictionary<int, T> known = [];

    public int Count => (int)connection.Number($"SELECT coalesce(max(id), 0) FROM {table}");

    public T this[int index] => known.TryGetValue(index, out var row) ? row : known[index] = Read(index + 1);

    public IEnumerator<T> GetEnumerator() => Enumerable.Range(0, Count).Select(i => this[i]).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private T Read(int number)
    {
        using var row = new Statement(connection, query + number.ToString(System.Globalization.CultureInfo.InvariantCulture));
        return row.Next() ? read(row) : throw new InvalidOperationException($"The ledger has no {table} {number}.");
    }
}
