using Quinze.Cli;

namespace Quinze.Tests.Cli;

public class AuditTests
{
    [Fact]
    public void An_audit_answers_every_question_and_leaves_no_ledger_behind()
    {
        using var door = new Door();

        var answer = door.Say("audit", Door.Sample(Door.LinkedIn), "--json");

        Assert.Equal(0, answer.Code);
        Assert.Equal(["ledger", "imports", "findings"], answer.Json.EnumerateObject().Select(p => p.Name));
        Assert.Equal(
            House.Analyses.Select(a => a.Name),
            answer.At("findings").EnumerateArray().Select(f => f.GetProperty("analysis").GetString())
        );
        Assert.False(File.Exists(door.DefaultLedger));
    }

    [Fact]
    public void A_named_ledger_keeps_what_was_read()
    {
        using var door = new Door();

        door.Say("audit", Door.Sample(Door.Bluesky), "--ledger", "client.quinze", "--json");
        var again = door.Say("audit", "--ledger", "client.quinze", "--json");

        Assert.Equal(0, again.Code);
        Assert.Equal(door.At("client.quinze"), again.Word("ledger"));
        Assert.Equal(0, again.At("imports").GetArrayLength());
        Assert.NotEqual(0, again.At("findings").GetArrayLength());
    }

    [Fact]
    public void Nothing_to_audit_is_a_mistake_of_usage() => Assert.Equal(64, new Door().Say("audit").Code);

    [Fact]
    public void A_path_that_is_not_there_is_code_3()
    {
        using var door = new Door();

        var answer = door.Say("audit", "nowhere.zip", "--json");

        Assert.Equal(3, answer.Code);
        Assert.Equal("archive-missing", answer.Word("error", "id"));
    }
}
