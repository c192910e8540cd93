using System.Runtime.InteropServices;
using Microsoft.Data.Sqlite;
using NodaTime;
using Quinze.Importing;
using Quinze.Storing;

namespace Quinze.Storage.Sqlite;

/// <summary>
/// Forgets people: their names, keys, facts and texts go; rows stay as counts without identity, with their keys, so that no later archive brings them back or doubles them.
/// </summary>
internal static class Purging
{
    /// <summary>Every column in which a text may hold somebody's key or name.</summary>
    private static readonly (string Table, string Column)[] Texts =
    [
        ("interaction", "text"),
        ("post", "text"),
        ("post", "title"),
        ("post", "link"),
        ("person_fact", "value"),
        ("outcome", "said"),
        ("outcome", "title"),
        ("outcome", "organisation"),
        ("conversation", "native_id"),
        ("handle_join", "because"),
        ("word", "text"),
    ];

    public static Added Run(SqliteConnection connection, IReadOnlyList<Handle> handles, bool inTexts, KeyMaker keys)
    {
        var found = handles.Select(h => (Handle: h, Id: Find(connection, h))).Where(h => h.Id > 1).ToList();
        var names = found.SelectMany(h => NamesOf(connection, h.Id)).Distinct(StringComparer.OrdinalIgnoreCase).ToList();
        foreach (var (handle, id) in found)
        {
            Remember(connection, keys.Digest(handle), id);
            foreach (var name in names)
            {
                Remember(connection, keys.Digest(new Handle(handle.Network, "name:" + name.ToLowerInvariant(), HandleKind.NameOnly)), id);
            }
            Forget(connection, handle, id);
        }
        ForgetInDecisions(connection, found.Select(h => h.Handle).ToList(), names);
        BlankTexts(connection, new Blanking(handles, inTexts ? names : []), inTexts);
        return new Added(found.Count, 0, 0, 0, 0);
    }

    /// <summary>Texts of others before a day: what they wrote, and what is told of them.</summary>
    public static long TextsBefore(SqliteConnection connection, LocalDate before)
    {
        var at = before.AtMidnight().InUtc().ToInstant().ToUnixTimeSeconds();
        var others = "IN (SELECT id FROM handle WHERE owner = 0 AND id > 1)";
        return connection.Execute(
                $"UPDATE interaction SET text = NULL WHERE text IS NOT NULL AND how <> 255 AND at < $at AND (actor = 0 OR actor {others})",
                ("$at", at)
            )
            + connection.Execute(
                $"UPDATE post SET text = NULL, title = NULL WHERE (text IS NOT NULL OR title IS NOT NULL) AND how <> 255 AND at < $at AND author {others}",
                ("$at", at)
            )
            + connection.Execute(
                $"DELETE FROM person_fact WHERE as_of < $day AND handle {others} AND field <> 'note'",
                ("$day", DayText.Write(before))
            );
    }

    private static void Remember(SqliteConnection connection, NaturalKey digest, long id) =>
        connection.Execute(
            "INSERT OR IGNORE INTO forgotten VALUES ($digest, $id)",
            ("$digest", MemoryMarshal.AsBytes(new ReadOnlySpan<NaturalKey>(in digest)).ToArray()),
            ("$id", id)
        );

    private static void Forget(SqliteConnection connection, Handle handle, long id)
    {
        foreach (
            var statement in (ReadOnlySpan<string>)
                [
                    "UPDATE handle SET key = '' WHERE id = $id",
                    "DELETE FROM handle_name WHERE handle = $id",
                    "DELETE FROM person_fact WHERE handle = $id",
                    "DELETE FROM handle_join WHERE a = $id OR b = $id",
                    "UPDATE interaction SET text = NULL, marks = marks | 8 WHERE actor = $id",
                    "DELETE FROM own_id WHERE entry IN (SELECT id FROM interaction WHERE actor = $id OR target = $id)",
                    "UPDATE post SET text = NULL, title = NULL, link = NULL WHERE author = $id",
                    "UPDATE outcome SET said = NULL, title = NULL, organisation = NULL WHERE person = $id OR -person IN (SELECT id FROM audience WHERE handle = $id)",
                ]
        )
        {
            connection.Execute(statement, ("$id", id));
        }
        // An address of a post carries its author's key.
        connection.Execute("UPDATE address SET text = 'forgotten:' || id WHERE instr(text, $key) > 0", ("$key", handle.Key));
    }

    /// <summary>A decision about them stays as a decision about nobody; what it says of them goes.</summary>
    private static void ForgetInDecisions(SqliteConnection connection, IReadOnlyList<Handle> handles, IReadOnlyList<string> names)
    {
        var theirs = handles.Select(h => h.ToString()).Concat(names).ToHashSet(StringComparer.OrdinalIgnoreCase);
        foreach (var judgement in JudgementTable.Read(connection).Where(j => j.About.Any(theirs.Contains)))
        {
            connection.Execute(
                "UPDATE judgement SET about = $about, says = CASE WHEN kind IN ('note', 'case', 'step') THEN NULL ELSE says END WHERE number = $number",
                ("$about", StringArrays.Write([.. judgement.About.Select(a => theirs.Contains(a) ? "forgotten" : a)])),
                ("$number", judgement.Number)
            );
        }
    }

    private static void BlankTexts(SqliteConnection connection, Blanking blanking, bool inTexts)
    {
        foreach (var (table, column) in Texts)
        {
            Blank(connection, blanking, table, "id", column);
        }
        if (inTexts)
        {
            Blank(connection, blanking, "judgement", "number", "says");
        }
    }

    private static void Blank(SqliteConnection connection, Blanking blanking, string table, string id, string column)
    {
        var changed = new List<(long Id, string Text)>();
        IndexReader.Each(
            connection,
            $"SELECT {id}, {column} FROM {table} WHERE {column} IS NOT NULL",
            r =>
            {
                if (blanking.Of(r.Text(1)) is { } blanked)
                {
                    changed.Add((r.Int(0), blanked));
                }
            }
        );
        foreach (var (row, text) in changed)
        {
            connection.Execute($"UPDATE {table} SET {column} = $text WHERE {id} = $id", ("$text", text), ("$id", row));
        }
    }

    private static List<string> NamesOf(SqliteConnection connection, long id)
    {
        var names = new List<string>();
        IndexReader.Each(connection, $"SELECT name FROM handle_name WHERE handle = {id}", r => names.Add(r.Text(0)!));
        return names;
    }

    private static long Find(SqliteConnection connection, Handle handle)
    {
        using var query = new Statement(connection, "SELECT id FROM handle WHERE network = ? AND key = ?");
        query.Bind(handle.Network).Bind(handle.Key);
        return query.Next() ? query.Int(0) : 0;
    }
}
