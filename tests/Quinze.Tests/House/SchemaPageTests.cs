using System.Text.RegularExpressions;
using Microsoft.Data.Sqlite;
using Quinze.Storage.Sqlite;

namespace Quinze.Tests.HouseRules;

/// <summary>docs/schema.md and the ledger that Quinze really writes say the same.</summary>
public sealed class SchemaPageTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("quinze-schema-").FullName;
    private readonly SqliteConnection connection;

    public SchemaPageTests()
    {
        var path = Path.Combine(folder, "schema.quinze");
        SqliteLedger.Open(path).Dispose();
        connection = new SqliteConnection($"Data Source={path};Pooling=False");
        connection.Open();
    }

    [Fact]
    public void Every_table_and_column_is_explained_and_none_that_is_not_there()
    {
        var offenders = new Offenders("docs/schema.md has a heading for each table and view, and a row for each of its columns.");
        var real = Real();
        var written = Written();

        offenders.AddRange(real.Keys.Except(written.Keys).Select(t => $"not explained: {t}"));
        offenders.AddRange(written.Keys.Except(real.Keys).Select(t => $"not there: {t}"));
        foreach (var table in real.Keys.Intersect(written.Keys))
        {
            offenders.AddRange(real[table].Except(written[table]).Select(c => $"not explained: {table}.{c}"));
            offenders.AddRange(written[table].Except(real[table]).Select(c => $"not there: {table}.{c}"));
        }

        offenders.AssertNone();
    }

    [Fact]
    public void Every_example_query_runs()
    {
        var offenders = new Offenders("An SQL example of docs/schema.md runs on an empty ledger.");

        foreach (Match example in Example.Matches(File.ReadAllText(Repository.At("docs/schema.md"))))
        {
            try
            {
                using var command = connection.CreateCommand();
                command.CommandText = example.Groups["sql"].Value;
                command.ExecuteNonQuery();
            }
            catch (SqliteException wrong)
            {
                offenders.Add(wrong.Message);
            }
        }

        offenders.AssertNone();
    }

    public void Dispose()
    {
        connection.Dispose();
        Directory.Delete(folder, recursive: true);
    }

    private Dictionary<string, HashSet<string>> Real() =>
        Names("SELECT name FROM sqlite_master WHERE type IN ('table', 'view') AND name NOT LIKE 'sqlite_%'")
            .ToDictionary(t => t, t => Names($"SELECT name FROM pragma_table_info('{t}')").ToHashSet());

    private List<string> Names(string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        using var reader = command.ExecuteReader();
        var names = new List<string>();
        while (reader.Read())
        {
            names.Add(reader.GetString(0));
        }
        return names;
    }

    /// <summary>"### `interaction`" begins a table; rows "| `at` | …" are its columns, several in one cell when they are alike.</summary>
    private static Dictionary<string, HashSet<string>> Written()
    {
        var tables = new Dictionary<string, HashSet<string>>();
        HashSet<string>? columns = null;
        foreach (var line in File.ReadLines(Repository.At("docs/schema.md")))
        {
            if (line.StartsWith('#'))
            {
                var names = Quoted.Matches(line).Select(m => m.Groups[1].Value).ToList();
                columns = line.StartsWith("### ", StringComparison.Ordinal) && names.Count > 0 ? [] : null;
                names.ForEach(n => tables[n] = columns ?? []);
            }
            else if (columns is not null && line.StartsWith("| `", StringComparison.Ordinal))
            {
                columns.UnionWith(Quoted.Matches(line.Split('|')[1]).Select(m => m.Groups[1].Value));
            }
        }
        return tables;
    }

    private static readonly Regex Quoted = new("`([a-z_]+)`");

    private static readonly Regex Example = new("^```sql\n(?<sql>.*?)^```", RegexOptions.Singleline | RegexOptions.Multiline);
}
