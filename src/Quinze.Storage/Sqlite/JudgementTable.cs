using Microsoft.Data.Sqlite;
using NodaTime;

namespace Quinze.Storage.Sqlite;

/// <summary>The decisions of the user; always inside somebody's transaction when written.</summary>
internal static class JudgementTable
{
    public static List<Judgement> Read(SqliteConnection connection)
    {
        var judgements = new List<Judgement>();
        using var rows = new Statement(connection, "SELECT number, at, kind, about, says FROM judgement ORDER BY number");
        while (rows.Next())
        {
            var kind = Enum.Parse<JudgementKind>(rows.Text(2)!, ignoreCase: true);
            judgements.Add(
                new Judgement(rows.Int(0), Instant.FromUnixTimeSeconds(rows.Int(1)), kind, StringArrays.Read(rows.Text(3)!), rows.Text(4))
            );
        }
        return judgements;
    }

    public static void Write(SqliteConnection connection, Judgement judgement)
    {
        connection.Execute(
            "INSERT INTO judgement VALUES ($number, $at, $kind, $about, $says)",
            ("$number", judgement.Number),
            ("$at", judgement.At.ToUnixTimeSeconds()),
            ("$kind", judgement.Kind.ToString().ToLowerInvariant()),
            ("$about", StringArrays.Write(judgement.About)),
            ("$says", judgement.Says)
        );
        connection.Execute("UPDATE ledger SET value = value + 1 WHERE name = 'judgement_version'");
        foreach (var item in judgement.About)
        {
            JudgedItems.Remember(connection, item);
        }
    }

    /// <summary>Adds decisions that came with an import, each once.</summary>
    public static void Bring(SqliteConnection connection, IReadOnlyList<Judgement> judged)
    {
        if (judged.Count == 0)
        {
            return;
        }
        foreach (var judgement in JudgementMerge.New(Read(connection), judged))
        {
            Write(connection, judgement);
        }
    }
}
