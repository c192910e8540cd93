using Microsoft.Data.Sqlite;
using NodaTime;
using Quinze.Storage.Sqlite;
using Quinze.Views;
using Quinze.World;

namespace Quinze.Benchmarks;

/// <summary>Opening a view, and making a ledger large enough to be worth the measuring.</summary>
public static class Opening
{
    public static string Open(string path)
    {
        using var store = SqliteLedger.Open(path);
        var facts = store.Read();
        var overlay = Overlay.Build(facts, store.Judgements());
        var words = 0L;
        foreach (var count in facts.Interactions.Words)
        {
            words += count;
        }
        return $"{facts.Interactions.Count} interactions, {facts.Posts.Count} posts, {words} words, person {overlay.PersonOf(facts.HandleCount - 1)}";
    }

    public static void Town(string later, string earlier)
    {
        var town = World.Town.Build(TownPlan.Large(7));
        LinkedInArchive.Write(town, LinkedInEra.Y2026Complete, later, ArchiveShape.Zip);
        LinkedInArchive.Write(town, LinkedInEra.Y2026Complete, earlier, ArchiveShape.Zip, new LocalDate(2026, 7, 1));
    }

    /// <summary>Copies a ledger and repeats its interactions, each time a minute later, without texts.</summary>
    public static void Grow(string path, string into, int times)
    {
        File.Copy(path, into, overwrite: true);
        using (var connection = new SqliteConnection($"Data Source={into};Pooling=False"))
        {
            connection.Open();
            for (var i = 1; i < times; i++)
            {
                using var command = connection.CreateCommand();
                command.CommandText =
                    "INSERT INTO interaction SELECT id + $shift, network, kind, at + $i * 60, how, actor, target, conversation, post_kind, post_number, comment, detail, marks, words, NULL, file, line "
                    + "FROM interaction WHERE id <= $most";
                command.Parameters.AddWithValue("$shift", i * 1_000_000L);
                command.Parameters.AddWithValue("$most", 1_000_000L);
                command.Parameters.AddWithValue("$i", i);
                command.ExecuteNonQuery();
            }
        }
        using var store = SqliteLedger.Open(into);
        Console.WriteLine($"{store.Read().Interactions.Count} interactions");
    }
}
