using System.Globalization;
using Microsoft.Data.Sqlite;
using Quinze.Importing;
using Quinze.Storing;

namespace Quinze.Storage.Sqlite;

/// <summary>Tells again what names some people, by the indexes of schema 5: what is held about one person of a hundred thousand, without the others.</summary>
internal static class AboutReader
{
    public static IEnumerable<Told> Read(SqliteConnection connection, IReadOnlyCollection<Handle> people)
    {
        var numbers = NumbersOf(connection, people);
        if (numbers.Count == 0)
        {
            return [];
        }
        // The owner is in no index, for everything names them.
        return numbers.Contains(1) ? Everything(connection, people.ToHashSet()) : Found(connection, numbers);
    }

    private static IEnumerable<Told> Everything(SqliteConnection connection, HashSet<Handle> people) =>
        EntryReader.Read(connection).Where(t => t.Names(people));

    private static IEnumerable<Told> Found(SqliteConnection connection, List<int> numbers)
    {
        var audiences = IndexReader.ReadAudiences(connection).ToDictionary(a => a.Id, a => a.Handles);
        var retelling = new Retelling(Known(connection, audiences));
        var who = List(numbers);
        var whom = List(numbers.Concat(audiences.Where(a => a.Value.Any(numbers.Contains)).Select(a => -a.Key)));
        foreach (var seen in retelling.Everybody(RowReader.Names(connection, $"WHERE handle IN ({who})"), numbers))
        {
            yield return new Told(0, seen);
        }
        var told = RowReader
            .PersonFacts(connection, $"WHERE handle IN ({who})")
            .Select(f => (f.Id, Entry: retelling.Of(f)))
            .Concat(RowReader.Joins(connection, $"WHERE a IN ({who}) OR b IN ({who})").Select(j => (j.Id, Entry: retelling.Of(j))))
            .Concat(EntryReader.PostsWithTexts(connection, $"WHERE author IN ({who})").Select(p => (p.Id, Entry: retelling.Of(p))))
            .Concat(RowReader.Observations(connection, $"WHERE account IN ({who})").Select(o => (o.Id, Entry: (Entry?)retelling.Of(o))))
            .Concat(RowReader.Outcomes(connection, $"WHERE person IN ({whom})").Select(o => (o.Id, Entry: (Entry?)retelling.Of(o))))
            .Concat(
                EntryReader
                    .Interactions(
                        connection,
                        $"WHERE id IN (SELECT id FROM interaction WHERE actor > 1 AND actor IN ({who}) "
                            + $"UNION SELECT id FROM interaction WHERE target <> 1 AND target <> 0 AND target IN ({whom}))"
                    )
                    .Select(i => (i.Id, Entry: (Entry?)retelling.Of(i)))
            );
        foreach (var (id, entry) in told)
        {
            if (entry is not null)
            {
                yield return new Told(id, entry);
            }
        }
    }

    private static Identified Known(SqliteConnection connection, Dictionary<int, int[]> audiences) =>
        new(
            new Numbered<Handle?>(
                connection,
                "handle",
                "SELECT network, key, kind FROM handle WHERE id = ",
                r => r.Bytes(1).IsEmpty ? null : new Handle(r.Text(0)!, r.Text(1)!, (HandleKind)r.Int(2))
            ),
            new Numbered<string>(connection, "word", "SELECT text FROM word WHERE id = ", r => r.Text(0)!),
            new Numbered<string>(connection, "address", "SELECT text FROM address WHERE id = ", r => r.Text(0)!),
            audiences,
            new Numbered<Conversation>(
                connection,
                "conversation",
                "SELECT network, native_id FROM conversation WHERE id = ",
                r => new Conversation(r.Text(0)!, r.Text(1)!)
            )
        );

    /// <summary>The numbers that these handles have; a forgotten one has none that anybody could name.</summary>
    private static List<int> NumbersOf(SqliteConnection connection, IReadOnlyCollection<Handle> people)
    {
        var numbers = new List<int>();
        foreach (var handle in people.Where(h => h.Key.Length > 0).Distinct())
        {
            using var found = new Statement(connection, "SELECT id FROM handle WHERE key = ?1 AND network = ?2 AND kind = ?3");
            found.Bind(handle.Key).Bind(handle.Network).Bind((long)handle.Kind);
            if (found.Next())
            {
                numbers.Add((int)found.Int(0));
            }
        }
        return numbers;
    }

    private static string List(IEnumerable<int> numbers) =>
        string.Join(',', numbers.Order().Select(n => n.ToString(CultureInfo.InvariantCulture)));
}
