using Microsoft.Data.Sqlite;
using Quinze.Storage.Sqlite;
using Quinze.Tests.HouseRules;

namespace Quinze.Tests.Storing;

public class UpgradeTests
{
    [Fact]
    public void A_ledger_of_the_first_schema_opens_and_keeps_its_decisions()
    {
        var folder = Directory.CreateTempSubdirectory("quinze-upgrade-").FullName;
        var path = Path.Combine(folder, "old.quinze");
        using (SqliteLedger.Open(Path.Combine(folder, "other.quinze"))) { }
        using (var old = new SqliteConnection($"Data Source={path};Pooling=False"))
        {
            old.Open();
            using var make = old.CreateCommand();
            make.CommandText =
                File.ReadAllText(Path.Combine(Repository.Root, "src/Quinze.Storage/Schema/001-ledger.sql"))
                + """
                    PRAGMA application_id=0x514E5A45; PRAGMA user_version=1;
                    INSERT INTO ledger VALUES ('key', zeroblob(16)), ('facts_version', 0), ('judgement_version', 1), ('recipe', 1);
                    INSERT INTO judgement VALUES (1, 1700000000, 'fifteen', '["Anna Kern"]', NULL);
                    """;
            make.ExecuteNonQuery();
        }

        using var ledger = SqliteLedger.Open(path);

        Assert.Equal(["Anna Kern"], Assert.Single(ledger.Judgements()).About);
        Assert.Empty(ledger.Read().Outcomes);
        Assert.Empty(ledger.Check());
        Assert.Empty(ledger.Retell([new Handle("linkedin", "/in/anna-9x41")]));
    }
}
