using System.Globalization;
using Microsoft.Data.Sqlite;
using Quinze.Storing;

namespace Quinze.Storage.Sqlite;

/// <summary>Brings text and place of entries by id.</summary>
internal static class DetailReader
{
    private const string Interactions = """
        SELECT e.id, f.import, f.name, e.line, e.text, e.post_kind, e.post_number, a.text, e.comment, c.native_id, w.text
        FROM interaction e JOIN file f ON f.id = e.file
        LEFT JOIN address a ON e.post_kind = 9 AND a.id = e.post_number
        LEFT JOIN conversation c ON c.id = e.conversation LEFT JOIN word w ON w.id = e.detail
        """;

    private const string Posts = """
        SELECT e.id, f.import, f.name, e.line, e.text, e.ref_kind, e.ref_number, a.text, 0, NULL, NULL
        FROM post e JOIN file f ON f.id = e.file LEFT JOIN address a ON e.ref_kind = 9 AND a.id = e.ref_number
        """;

    private const string Facts =
        "SELECT e.id, f.import, f.name, e.line, e.value, 0, 0, NULL, 0, NULL, e.field FROM person_fact e JOIN file f ON f.id = e.file";

    private const string Observations = """
        SELECT e.id, f.import, f.name, e.line, NULL, e.post_kind, e.post_number, a.text, 0, NULL, e.metric
        FROM observation e JOIN file f ON f.id = e.file LEFT JOIN address a ON e.post_kind = 9 AND a.id = e.post_number
        """;

    private const string Outcomes =
        "SELECT e.id, f.import, f.name, e.line, e.said, 0, 0, NULL, 0, NULL, e.kind FROM outcome e JOIN file f ON f.id = e.file";

    private static readonly string[] TextsOnly =
    [
        "SELECT id, text FROM interaction",
        "SELECT id, text FROM post",
        "SELECT id, value FROM person_fact",
        "SELECT id, NULL FROM observation",
        "SELECT id, said FROM outcome",
    ];

    public static Dictionary<long, EntryDetail> Read(SqliteConnection connection, IReadOnlyCollection<long> entries)
    {
        var found = new Dictionary<long, EntryDetail>(entries.Count);
        foreach (var some in entries.Order().Chunk(500))
        {
            var ids = string.Join(',', some.Select(id => id.ToString(CultureInfo.InvariantCulture)));
            foreach (var query in (ReadOnlySpan<string>)[Posts, Interactions, Facts, Observations, Outcomes])
            {
                if (some.All(found.ContainsKey))
                {
                    break;
                }
                IndexReader.Each(connection, $"{query} WHERE e.id IN ({ids})", r => found[r.Int(0)] = Detail(r));
            }
        }
        return found;
    }

    /// <summary>Texts alone: no place, no reference, so that a row is one look into one table.</summary>
    public static Dictionary<long, string> Texts(SqliteConnection connection, IReadOnlyCollection<long> entries)
    {
        var found = new Dictionary<long, string>(entries.Count);
        foreach (var some in entries.Order().Chunk(500))
        {
            var ids = string.Join(',', some.Select(id => id.ToString(CultureInfo.InvariantCulture)));
            foreach (var query in TextsOnly)
            {
                if (some.All(found.ContainsKey))
                {
                    break;
                }
                IndexReader.Each(connection, $"{query} WHERE id IN ({ids})", r => found[r.Int(0)] = r.Text(1) ?? "");
            }
        }
        return found;
    }

    private static EntryDetail Detail(Statement r)
    {
        var kind = (PostRefKind)r.Int(5);
        var post = kind == PostRefKind.Address ? PostRef.At(r.Text(7) ?? "") : new PostRef(kind, r.Int(6));
        return new EntryDetail(r.Int(1), r.Text(2)!, r.Int(3), r.Text(4) ?? "", post, r.Int(8), r.Text(9), r.Text(10));
    }
}
