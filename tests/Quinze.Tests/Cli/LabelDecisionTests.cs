namespace Quinze.Tests.Cli;

public class LabelDecisionTests
{
    [Fact]
    public void A_label_that_was_put_right_is_listed_and_undone()
    {
        using var door = new Door();
        door.Say("import", Door.Sample(Door.LinkedIn));
        var post = door.Say("analyse", "genres", "--period", "all", "--json").Word("results", "items", "0", "post", "id")!;
        var before = door.Say("analyse", "genres", "--period", "all", "--json").Word("results", "items", "0", "label")!;
        var other = before == "press" ? "anecdote" : "press";

        Assert.Equal(0, door.Say("show", "labels", "--json").Number("total"));
        Assert.Equal(0, door.Say("record", "label", post, other).Code);

        var row = door.Say("show", "labels", "--where", "decided=true", "--json").At("items", "0");
        Assert.Equal(
            (post, other, before),
            (row.GetProperty("item").GetString(), row.GetProperty("label").GetString(), row.GetProperty("machine").GetString())
        );
        Assert.True(row.GetProperty("changed").GetBoolean());
        var text = door.Say("show", "labels", "--where", "decided=true", "--text", "--json").Word("items", "0", "text")!;
        Assert.Contains("    " + text.Split(' ')[0], door.Say("show", "labels", "--text").Out, StringComparison.Ordinal);

        Assert.Equal(0, door.Say("undo", row.GetProperty("decision").ToString()).Code);
        Assert.Equal(0, door.Say("show", "labels", "--json").Number("total"));
    }

    [Fact]
    public void A_message_takes_the_labels_of_messages_only()
    {
        using var door = new Door();
        door.Say("import", Door.Sample(Door.LinkedIn));
        var message = door.Say("show", "interactions", "--where", "kind=message", "--json", "--limit", "1").Word("items", "0", "id")!;

        Assert.Equal(0, door.Say("record", "label", message, "prospecting").Code);
        Assert.Equal(64, door.Say("record", "label", message, "agreement").Code);
    }

    [Fact]
    public void What_has_no_text_takes_no_label()
    {
        using var door = new Door();
        door.Say("import", Door.Sample(Door.LinkedIn));
        var reaction = door.Say("show", "interactions", "--where", "kind=reaction", "--json", "--limit", "1").Word("items", "0", "id")!;

        Assert.Equal(64, door.Say("record", "label", reaction, "agreement").Code);
    }
}
