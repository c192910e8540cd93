namespace Quinze.Tests.Cli;

public class ExportCommandTests
{
    [Theory, InlineData("jsonl"), InlineData("csv")]
    public void The_sample_exported_and_imported_into_an_empty_ledger_has_the_same_contents(string format)
    {
        using var door = new Door();
        door.Say("import", Door.Sample(Door.LinkedIn));
        door.Say("record", "goal", "fewer, better letters");
        var before = door.Say("ledger", "info", "--json");
        var folder = Path.Combine(door.Folder, "out");

        Assert.Equal(0, door.Say("export", folder, "--format", format).Code);
        var other = Path.Combine(door.Folder, "other.quinze");
        Assert.Equal(0, door.Say("import", folder, "--ledger", other, "--strict").Code);
        var after = door.Say("ledger", "info", "--json", "--ledger", other);

        foreach (
            var part in (ReadOnlySpan<string>)["people", "nameOnly", "hiddenProfiles", "posts", "interactions", "outcomes", "judgements"]
        )
        {
            Assert.Equal(before.Json.GetProperty(part).ToString(), after.Json.GetProperty(part).ToString());
        }
        Assert.Equal(
            door.Say("analyse", "circles", "--json").Json.GetProperty("results").ToString(),
            door.Say("analyse", "circles", "--json", "--ledger", other).Json.GetProperty("results").ToString()
        );
    }

    [Fact]
    public void A_folder_with_something_in_it_is_never_written_over()
    {
        using var door = new Door();
        door.Say("import", Door.Sample(Door.Bluesky));
        var folder = Path.Combine(door.Folder, "full");
        Directory.CreateDirectory(folder);
        File.WriteAllText(Path.Combine(folder, "mine.txt"), "mine");

        Assert.Equal(64, door.Say("export", folder).Code);
        Assert.Equal(["mine.txt"], Directory.GetFiles(folder).Select(Path.GetFileName));
    }
}
