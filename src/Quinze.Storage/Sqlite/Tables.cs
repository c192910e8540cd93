using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.Data.Sqlite;
using Quinze.Storing;

namespace Quinze.Storage.Sqlite;

/// <summary>Names of the tables by what they hold.</summary>
internal static class Tables
{
    /// <summary>What a staging file brings into a ledger.</summary>
    public static readonly string[] Rows =
    [
        "word",
        "address",
        "handle",
        "handle_name",
        "conversation",
        "audience",
        "entry_key",
        "interaction",
        "post",
        "person_fact",
        "observation",
        "outcome",
        "handle_join",
        "post_same",
        "own_id",
        "record_mark",
    ];

    /// <summary>Tables of entries: each row has an id and names the file it was read from.</summary>
    public static readonly string[] Entries = ["interaction", "post", "person_fact", "observation", "outcome", "handle_join", "post_same"];
}

/// <summary>Lists of strings as JSON arrays, without reflection.</summary>
internal static class StringArrays
{
    public static string Write(IReadOnlyList<string> texts) => JsonSerializer.Serialize([.. texts], StringArrayJson.Default.StringArray);

    public static IReadOnlyList<string> Read(string json) => JsonSerializer.Deserialize(json, StringArrayJson.Default.StringArray) ?? [];
}

[JsonSerializable(typeof(string[]))]
internal sealed partial class StringArrayJson : JsonSerializerContext;

/// <summary>Reads what a ledger says of itself.</summary>
internal static class HeadReader
{
    public static LedgerHead Read(SqliteConnection connection, string path)
    {
        var owner = new List<Handle>();
        using (var rows = new Statement(connection, "SELECT network, key, kind FROM handle WHERE owner = 1 AND id > 1 ORDER BY id"))
        {
            while (rows.Next())
            {
                owner.Add(new Handle(rows.Text(0)!, rows.Text(1)!, (HandleKind)rows.Int(2)));
            }
        }
        return new LedgerHead(
            Path.GetFileNameWithoutExtension(path),
            (byte[])connection.Value("SELECT value FROM ledger WHERE name = 'key'")!,
            owner,
            connection.Value("SELECT value FROM ledger WHERE name = 'owner_name'") as string,
            connection.Number("SELECT value FROM ledger WHERE name = 'facts_version'"),
            connection.Number("SELECT value FROM ledger WHERE name = 'judgement_version'")
        );
    }
}

/// <summary>Writes what a ledger says of itself; always inside somebody's transaction.</summary>
internal static class HeadWriter
{
    public static void NextFacts(SqliteConnection connection) =>
        connection.Execute("UPDATE ledger SET value = value + 1 WHERE name = 'facts_version'");

    public static void Owner(SqliteConnection connection, OwnerRow owner)
    {
        foreach (var handle in owner.Handles)
        {
            connection.Execute("UPDATE handle SET owner = 1 WHERE id = $id", ("$id", handle));
        }
        if (owner.Name is { } name)
        {
            connection.Execute("INSERT OR IGNORE INTO ledger VALUES ('owner_name', $name)", ("$name", name));
        }
    }
}
