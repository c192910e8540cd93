namespace Quinze.Tests.Cli;

public class DeskTests
{
    [Fact]
    public void The_desk_takes_minutes_and_an_item_that_is_done_leaves_it()
    {
        using var door = new Door();
        door.Say("import", Door.Sample(Door.LinkedIn));
        var before = door.Say("analyse", "desk", "--minutes", "45", "--json");
        var item = before.Word("results", "items", "0", "item")!;

        door.Say("record", "pass", item);

        var after = door.Say("analyse", "desk", "--minutes", "45", "--json");
        Assert.Equal(45, before.Number("results", "minutes"));
        Assert.DoesNotContain(after.At("results", "items").EnumerateArray(), i => i.GetProperty("item").GetString() == item);
    }

    [Theory]
    [InlineData("0")]
    [InlineData("soon")]
    public void Minutes_are_a_number(string minutes)
    {
        using var door = new Door();
        door.Say("import", Door.Sample(Door.LinkedIn));

        Assert.Equal(64, door.Say("analyse", "desk", "--minutes", minutes).Code);
    }

    [Fact]
    public void An_item_or_a_person_is_put_off()
    {
        using var door = new Door();
        door.Say("import", Door.Sample(Door.LinkedIn));

        Assert.Equal(
            "interaction-5",
            door.Say("record", "snooze", "interaction-5", "2027-01-01", "--json").Word("judgement", "about", "0")
        );
        Assert.Equal(64, door.Say("record", "done", "person-5").Code);
    }
}
