using System.Text.Json;

namespace Quinze.Tests.Cli;

public class LedgerTests
{
    [Fact]
    public void What_a_ledger_holds_is_what_is_true_of_the_sample()
    {
        using var door = new Door();
        door.Say("import", Door.Sample(Door.LinkedIn));
        using var document = JsonDocument.Parse(File.ReadAllText(Door.Sample("truth.json")));
        var truth = document
            .RootElement.GetProperty("archives")
            .EnumerateArray()
            .First(a => a.GetProperty("kind").GetString() != "bluesky");

        var info = door.Say("ledger", "info", "--json");

        Assert.Equal(truth.GetProperty("people").GetInt64(), info.Number("people") - info.Number("nameOnly"));
        Assert.Equal(truth.GetProperty("hiddenProfiles").GetInt64(), info.Number("hiddenProfiles"));
        foreach (var posts in truth.GetProperty("posts").EnumerateObject())
        {
            Assert.Equal(posts.Value.GetInt64(), info.Number("posts", posts.Name));
        }
        foreach (var kind in truth.GetProperty("interactions").EnumerateObject())
        {
            Assert.Equal(kind.Value.GetProperty("sent").GetInt64(), info.Number("interactions", kind.Name, "sent"));
            Assert.Equal(kind.Value.GetProperty("received").GetInt64(), info.Number("interactions", kind.Name, "received"));
            Assert.Equal(kind.Value.GetProperty("mutual").GetInt64(), info.Number("interactions", kind.Name, "mutual"));
        }
    }

    [Fact]
    public void The_json_has_the_promised_names()
    {
        using var door = new Door();
        door.Say("import", Door.Sample(Door.Bluesky));

        var info = door.Say("ledger", "info", "--json").Json;

        string[] promised = ["people", "hiddenProfiles", "posts", "interactions", "observations", "outcomes", "judgements", "imports"];
        Assert.Empty(promised.Except(info.EnumerateObject().Select(p => p.Name)));
    }

    [Fact]
    public void Looking_at_a_ledger_that_is_not_there_makes_none()
    {
        using var door = new Door();

        var answer = door.Say("ledger", "info", "--json");

        Assert.Equal(3, answer.Code);
        Assert.Equal("no-ledger", answer.Word("error", "id"));
        Assert.False(File.Exists(door.DefaultLedger));
    }

    [Fact]
    public void A_file_that_is_no_ledger_is_refused_and_left_alone()
    {
        using var door = new Door();
        File.WriteAllText(door.At("letters.quinze"), "not a database at all, but long enough to be looked at");

        var answer = door.Say("ledger", "info", "--ledger", "letters.quinze", "--json");

        Assert.Equal(3, answer.Code);
        Assert.Equal("not-a-ledger", answer.Word("error", "id"));
        Assert.StartsWith("not a database", File.ReadAllText(door.At("letters.quinze")), StringComparison.Ordinal);
    }

    [Fact]
    public void A_sound_ledger_is_said_to_be_sound()
    {
        using var door = new Door();
        door.Say("import", Door.Sample(Door.Bluesky));

        var answer = door.Say("ledger", "check", "--json");

        Assert.Equal(0, answer.Code);
        Assert.True(answer.At("sound").GetBoolean());
    }

    [Fact]
    public void A_backup_holds_the_same_and_never_overwrites()
    {
        using var door = new Door();
        door.Say("import", Door.Sample(Door.Bluesky));

        var first = door.Say("ledger", "backup", "copy.quinze", "--json");
        var second = door.Say("ledger", "backup", "copy.quinze", "--json");

        Assert.Equal(0, first.Code);
        Assert.Equal(64, second.Code);
        Assert.Equal(
            door.Say("ledger", "info", "--json").At("interactions").GetRawText(),
            door.Say("ledger", "info", "--json", "--ledger", "copy.quinze").At("interactions").GetRawText()
        );
    }

    [Fact]
    public void A_renamed_ledger_is_the_same_under_its_new_name_and_never_lies_over_another()
    {
        using var door = new Door();
        door.Say("import", Door.Sample(Door.Bluesky));
        door.Say("ledger", "backup", "copy.quinze");
        var before = door.Say("ledger", "info", "--json", "--ledger", "copy.quinze").At("interactions").GetRawText();

        var renamed = door.Say("ledger", "rename", "atelier", "--ledger", "copy.quinze", "--json");
        door.Say("ledger", "backup", "copy.quinze");
        var taken = door.Say("ledger", "rename", "copy.quinze", "--ledger", "atelier.quinze", "--json");
        var folder = door.Say("ledger", "rename", "else/where", "--ledger", "atelier.quinze", "--json");

        Assert.Equal(0, renamed.Code);
        Assert.Equal(door.At("atelier.quinze"), renamed.Word("ledger"));
        Assert.Equal(before, door.Say("ledger", "info", "--json", "--ledger", "atelier.quinze").At("interactions").GetRawText());
        Assert.Equal((3, "ledger-name-taken"), (taken.Code, taken.Word("error", "id")));
        Assert.Equal(64, folder.Code);
        Assert.False(File.Exists(door.At("copy.quinze-lock")));
    }
}
