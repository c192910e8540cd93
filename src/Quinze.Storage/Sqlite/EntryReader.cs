using System.Runtime.InteropServices;
using Microsoft.Data.Sqlite;
using Quinze.Importing;
using Quinze.Storing;

namespace Quinze.Storage.Sqlite;

/// <summary>Tells the whole ledger again as entries, texts and all, row by row.</summary>
internal static class EntryReader
{
    public static IEnumerable<Told> Read(SqliteConnection connection)
    {
        var identities = RowReader.Read(connection, 0, interactions: false);
        var retelling = new Retelling(IdentifiedIn(connection, identities));
        foreach (var seen in retelling.Everybody(identities.Names))
        {
            yield return new Told(0, seen);
        }
        var told = identities
            .PersonFacts.Select(f => (f.Id, Entry: retelling.Of(f)))
            .Concat(identities.Joins.Select(j => (j.Id, Entry: retelling.Of(j))))
            .Concat(identities.SamePosts.Select(s => (s.Id, Entry: (Entry?)retelling.Of(s))))
            .Concat(PostsWithTexts(connection).Select(p => (p.Id, Entry: retelling.Of(p))))
            .Concat(identities.Observations.Select(o => (o.Id, Entry: (Entry?)retelling.Of(o))))
            .Concat(identities.Outcomes.Select(o => (o.Id, Entry: (Entry?)retelling.Of(o))))
            .Concat(Interactions(connection).Select(i => (i.Id, Entry: (Entry?)retelling.Of(i))));
        foreach (var (id, entry) in told)
        {
            if (entry is not null)
            {
                yield return new Told(id, entry);
            }
        }
    }

    private static Identified IdentifiedIn(SqliteConnection connection, Views.LedgerRows rows)
    {
        var conversations = new List<Conversation>();
        IndexReader.Each(
            connection,
            "SELECT network, native_id FROM conversation ORDER BY id",
            r => conversations.Add(new Conversation(r.Text(0)!, r.Text(1)!))
        );
        return new Identified(
            [.. rows.Handles.Select(h => h.Handle.Key.Length == 0 ? null : h.Handle)],
            rows.Words,
            rows.Addresses,
            rows.Audiences.ToDictionary(a => a.Id, a => a.Handles),
            conversations
        );
    }

    /// <param name="where">Which rows; all of them when it is empty.</param>
    public static IEnumerable<PostRow> PostsWithTexts(SqliteConnection connection, string where = "")
    {
        using var texts = new Statement(connection, $"SELECT text FROM post {where} ORDER BY id");
        foreach (var post in RowReader.Posts(connection, where))
        {
            texts.Next();
            yield return post with
            {
                Text = Utf8Text.Copy(texts.Bytes(0)),
            };
        }
    }

    private static NaturalKey MarkOf(Statement row) =>
        row.Bytes(17) is { IsEmpty: false } mark ? MemoryMarshal.Read<NaturalKey>(mark) : default;

    public static IEnumerable<InteractionRow> Interactions(SqliteConnection connection, string where = "")
    {
        using var r = new Statement(
            connection,
            "SELECT id, network, kind, at, how, actor, target, conversation, post_kind, post_number, comment, detail, marks, words, text, file, line, mark "
                + $"FROM interaction LEFT JOIN own_id ON entry = id {where} ORDER BY id"
        );
        while (r.Next())
        {
            yield return new InteractionRow(
                r.Int(0),
                (int)r.Int(1),
                (InteractionKind)r.Int(2),
                r.Int(3),
                (byte)r.Int(4),
                (int)r.Int(5),
                (int)r.Int(6),
                (int)r.Int(7),
                new PostKey((PostRefKind)r.Int(8), r.Int(9)),
                r.Int(10),
                (int)r.Int(11),
                (Marks)r.Int(12),
                (int)r.Int(13),
                Utf8Text.Copy(r.Bytes(14)),
                (int)r.Int(15),
                r.Int(16)
            )
            {
                OwnId = MarkOf(r),
            };
        }
    }
}
