using Quinze.Tests.Findings;

namespace Quinze.Tests.Cli;

/// <summary>What the commands write is what docs/json says they write.</summary>
public class JsonSchemaTests(ImportedLedger ledger) : IClassFixture<ImportedLedger>
{
    [Fact]
    public void An_import_is_as_its_schema_says()
    {
        using var door = new Door();

        Holds("import.schema.json", door.Say("import", Door.Sample(Door.LinkedIn), "nowhere.zip", "--json"));
        Holds("import.schema.json", door.Say("import", Door.Sample(Door.LinkedIn), "--json"));
        Holds("import.schema.json", door.Say("import", Door.Sample(Door.Bluesky), "--dry-run", "--json"));
        Holds("import.schema.json", door.Say("import", "nowhere.zip", "--json"));
    }

    [Fact]
    public void A_capture_is_as_its_schema_says()
    {
        using var door = new Door();
        foreach (var paste in new[] { "linkedin/fr/reactions.txt", "linkedin/en/comments.txt", "facebook/fr/commentaires.txt" })
        {
            door.Typed = File.ReadAllText(Path.Combine(Door.Root, "tests", "Pastes", paste));

            Holds("capture.schema.json", door.Say("capture", "post-1", "--json"));
        }
        door.Typed = File.ReadAllText(Path.Combine(Door.Root, "tests", "Pastes", "linkedin", "fr", "fil.txt"));
        Holds("capture.schema.json", door.Say("capture", "--feed", "--dry-run", "--json"));
    }

    [Fact]
    public void An_audit_is_as_its_schema_says()
    {
        using var door = new Door();

        Holds("audit-command.schema.json", door.Say("audit", Door.Sample(Door.LinkedIn), "--json"));
        Holds("audit-command.schema.json", door.Say("audit", "nowhere.zip", "--json"));
    }

    [Fact]
    public void What_a_ledger_holds_is_as_its_schema_says() =>
        Holds("ledger-info.schema.json", ledger.Door.Say("ledger", "info", "--json"));

    [Fact]
    public void An_error_is_as_its_schema_says()
    {
        Holds("error.schema.json", ledger.Door.Say("fly", "--json"));
        Holds("error.schema.json", ledger.Door.Say("imports", "remove", "99", "--json"));
    }

    [Theory, MemberData(nameof(AnalyseTests.Analyses), MemberType = typeof(AnalyseTests))]
    public void A_finding_is_as_its_schema_says(string name) => Holds("finding.schema.json", ledger.Door.Say("analyse", name, "--json"));

    private static void Holds(string schema, Answer answer) => Assert.Empty(JsonSchemas.Faults(schema, answer.Json));
}
