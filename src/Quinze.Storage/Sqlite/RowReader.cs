using System.Globalization;
using Microsoft.Data.Sqlite;
using Quinze.Storing;
using Quinze.Views;

namespace Quinze.Storage.Sqlite;

/// <summary>Reads a ledger's tables for the facts.</summary>
internal static class RowReader
{
    public static LedgerRows Read(SqliteConnection connection, long version, bool interactions = true)
    {
        var rows = new LedgerRows
        {
            Version = version,
            Conversations = (int)connection.Number("SELECT coalesce(max(id), 0) FROM conversation"),
            Interactions = interactions ? ReadInteractions(connection) : [],
        };
        IndexReader.Each(
            connection,
            "SELECT id, network, key, kind, owner FROM handle ORDER BY id",
            r =>
            {
                rows.Handles.Add(new HandleRow((int)r.Int(0), new Handle(r.Text(1)!, r.Text(2)!, (HandleKind)r.Int(3)), null));
                if (r.Int(4) != 0)
                {
                    rows.OwnerHandles.Add((int)r.Int(0));
                }
            }
        );
        rows.Names.AddRange(Names(connection));
        IndexReader.Each(connection, "SELECT text FROM word ORDER BY id", r => rows.Words.Add(r.Text(0)!));
        IndexReader.Each(connection, "SELECT text FROM address ORDER BY id", r => rows.Addresses.Add(r.Text(0)!));
        rows.Audiences.AddRange(IndexReader.ReadAudiences(connection));
        rows.Posts.AddRange(Posts(connection));
        rows.PersonFacts.AddRange(PersonFacts(connection));
        rows.Observations.AddRange(Observations(connection));
        rows.Outcomes.AddRange(Outcomes(connection));
        rows.Joins.AddRange(Joins(connection));
        IndexReader.Each(
            connection,
            "SELECT id, a_kind, a_number, b_kind, b_number, file, line FROM post_same ORDER BY id",
            r =>
                rows.SamePosts.Add(
                    new SamePostRow(
                        r.Int(0),
                        new PostKey((PostRefKind)r.Int(1), r.Int(2)),
                        new PostKey((PostRefKind)r.Int(3), r.Int(4)),
                        (int)r.Int(5),
                        r.Int(6)
                    )
                )
        );
        IndexReader.Each(
            connection,
            "SELECT c.source, c.kind, c.first_day, c.last_day, c.complete FROM coverage c JOIN file f ON f.id = c.file JOIN import i ON i.id = f.import WHERE i.withdrawn = 0 ORDER BY c.rowid",
            r =>
                rows.Coverage.Add(new CoverageSpan(r.Text(0)!, r.Text(1)!, DayText.Read(r.Text(2)), DayText.Read(r.Text(3)), r.Int(4) != 0))
        );
        return rows;
    }

    /// <param name="where">Which rows; all of them when it is empty.</param>
    public static List<NameRow> Names(SqliteConnection connection, string where = "") =>
        All(connection, $"SELECT handle, name FROM handle_name {where} ORDER BY rowid", r => new NameRow((int)r.Int(0), r.Text(1)!));

    public static List<PostRow> Posts(SqliteConnection connection, string where = "") =>
        All(
            connection,
            "SELECT id, network, kind, ref_kind, ref_number, at, how, author, about_kind, about_number, visibility, link, media, title, language, words, file, line, origin "
                + $"FROM post {where} ORDER BY id",
            Post
        );

    public static List<PersonFactRow> PersonFacts(SqliteConnection connection, string where = "") =>
        All(
            connection,
            $"SELECT id, handle, field, value, as_of, file, line FROM person_fact {where} ORDER BY id",
            r => new PersonFactRow(r.Int(0), (int)r.Int(1), r.Text(2)!, r.Text(3)!, r.Text(4), (int)r.Int(5), r.Int(6))
        );

    public static List<ObservationRow> Observations(SqliteConnection connection, string where = "") =>
        All(connection, $"SELECT * FROM observation {where} ORDER BY id", Observation);

    public static List<OutcomeRow> Outcomes(SqliteConnection connection, string where = "") =>
        All(connection, $"SELECT * FROM outcome {where} ORDER BY id", Outcome);

    public static List<JoinRow> Joins(SqliteConnection connection, string where = "") =>
        All(
            connection,
            $"SELECT id, a, b, because, file, line FROM handle_join {where} ORDER BY id",
            r => new JoinRow(r.Int(0), (int)r.Int(1), (int)r.Int(2), r.Text(3)!, (int)r.Int(4), r.Int(5))
        );

    private static List<T> All<T>(SqliteConnection connection, string sql, Func<Statement, T> read)
    {
        var rows = new List<T>();
        IndexReader.Each(connection, sql, r => rows.Add(read(r)));
        return rows;
    }

    private static RawInteraction[] ReadInteractions(SqliteConnection connection)
    {
        var rows = new RawInteraction[connection.Number("SELECT count(*) FROM interaction")];
        using var statement = new Statement(
            connection,
            "SELECT id, kind, at, how, actor, target, conversation, post_kind, post_number, detail, marks, words FROM interaction ORDER BY id"
        );
        for (var i = 0; i < rows.Length && statement.Next(); i++)
        {
            rows[i] = new RawInteraction
            {
                Id = statement.Int(0),
                Kind = (byte)statement.Int(1),
                At = statement.Int(2),
                How = (byte)statement.Int(3),
                Actor = (int)statement.Int(4),
                Target = (int)statement.Int(5),
                Conversation = (int)statement.Int(6),
                PostKind = (PostRefKind)statement.Int(7),
                PostNumber = statement.Int(8),
                Detail = (int)statement.Int(9),
                Marks = (byte)statement.Int(10),
                Words = (int)statement.Int(11),
            };
        }
        return rows;
    }

    private static PostRow Post(Statement r) =>
        new(
            r.Int(0),
            (int)r.Int(1),
            (PostKind)r.Int(2),
            new PostKey((PostRefKind)r.Int(3), r.Int(4)),
            r.Int(5),
            (byte)r.Int(6),
            (int)r.Int(7),
            new PostKey((PostRefKind)r.Int(8), r.Int(9)),
            r.Text(10),
            r.Text(11),
            r.Text(12),
            r.Text(13),
            r.Text(14),
            (int)r.Int(15),
            Utf8Text.None,
            (int)r.Int(16),
            r.Int(17),
            (PostOrigin)r.Int(18)
        );

    private static ObservationRow Observation(Statement r) =>
        new(
            r.Int(0),
            (int)r.Int(1),
            new PostKey((PostRefKind)r.Int(2), r.Int(3)),
            r.Text(4)!,
            r.Real(5),
            r.Text(6)!,
            r.Text(7)!,
            (int)r.Int(8),
            r.Int(9)
        )
        {
            Account = (int)r.Int(10),
            Dimension = r.Text(11),
            Bound = (Bound)r.Int(12),
            SeenAt = r.Int(13),
            SeenHow = (byte)r.Int(14),
        };

    private static OutcomeRow Outcome(Statement r) =>
        new(
            r.Int(0),
            r.Text(1)!,
            r.Int(2),
            (byte)r.Int(3),
            (int)r.Int(4),
            r.Text(5),
            r.Text(6) is { } amount ? decimal.Parse(amount, CultureInfo.InvariantCulture) : null,
            r.Text(7),
            r.Text(8),
            r.Text(9),
            (int)r.Int(10),
            r.Int(11)
        )
        {
            Reference = r.Text(12),
            Organisation = r.Text(13),
            Channel = r.Text(14),
            Closed = r.Int(15),
            ClosedHow = (byte)r.Int(16),
            Posts = PostList.Read(r.Text(17)),
        };
}
