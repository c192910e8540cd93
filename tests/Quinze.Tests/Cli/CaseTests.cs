namespace Quinze.Tests.Cli;

public class CaseTests
{
    [Fact]
    public void A_case_is_made_from_a_question_and_takes_its_words_and_its_day()
    {
        using var door = new Door();
        door.Say("import", Door.Sample(Door.LinkedIn));
        var item = First(door, "text", "?");

        var opened = door.Say("record", "case", "--about", item.Id, "--json");
        var id = "case-" + opened.Number("judgement", "number");
        door.Say("record", "step", id, "meeting", "--at", "2026-11-20", "--note", "on the quay");

        var one = door.Say("show", "cases", "--json", "--where", $"id={id}").At("items", "0");
        Assert.EndsWith("?", one.GetProperty("title").GetString(), StringComparison.Ordinal);
        Assert.Equal(item.Day, one.GetProperty("opened").GetString());
        Assert.Equal("meeting", one.GetProperty("state").GetString());
        Assert.NotEqual(0, one.GetProperty("people").GetArrayLength());
    }

    [Fact]
    public void A_case_follows_its_message_when_the_import_is_removed_and_made_again()
    {
        using var door = new Door();
        var import = door.Say("import", Door.Sample(Door.LinkedIn), "--json").At("imports", "0").GetProperty("id").ToString();
        var item = First(door, "kind", "message");
        door.Say("record", "case", "A gate that sticks", "--about", item.Id);
        var before = People(door);

        door.Say("imports", "remove", import);
        door.Say("import", Door.Sample(Door.LinkedIn));

        Assert.Equal(before, People(door));
    }

    [Fact]
    public void A_thread_is_enough_to_make_a_case_of()
    {
        using var door = new Door();
        door.Say("import", Door.Sample(Door.LinkedIn));
        var thread = door.Say("show", "interactions", "--json", "--where", "kind=message", "--limit", "1")
            .Word("items", "0", "conversation")!;

        var answer = door.Say("record", "case", "A gate that sticks", "--about", thread, "--json");

        Assert.StartsWith("interaction-", answer.Word("judgement", "about", "1"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("case-9", "meeting")]
    [InlineData("case-1", "triumph")]
    public void A_step_needs_a_case_and_a_word_that_there_is(string id, string step)
    {
        using var door = new Door();
        door.Say("record", "case", "A gate that sticks");

        Assert.Equal(64, door.Say("record", "step", id, step).Code);
    }

    [Fact]
    public void A_case_without_words_or_question_is_refused()
    {
        using var door = new Door();

        Assert.Equal(64, door.Say("record", "case").Code);
    }

    private static (string Id, string Day) First(Door door, string field, string value)
    {
        var rows = door.Say("show", "interactions", "--json", "--text", "--where", "kind=message", "--where", "direction=received");
        foreach (var row in rows.At("items").EnumerateArray())
        {
            if (row.GetProperty(field).GetString()?.Contains(value, StringComparison.Ordinal) == true)
            {
                return (row.GetProperty("id").GetString()!, row.GetProperty("at").GetString()![..10]);
            }
        }
        throw new InvalidOperationException($"The sample has no message whose {field} holds {value}.");
    }

    private static string People(Door door) =>
        door.Say("show", "cases", "--json").At("items", "0").GetProperty("people")[0].GetProperty("name").GetString()!;
}
