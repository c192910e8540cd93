namespace Quinze.Tests.Cli;

public class DecisionTests
{
    [Fact]
    public void The_fifteen_can_be_said_before_anything_is_imported()
    {
        using var door = new Door();

        var answer = door.Say("record", "fifteen", "Anaïs Kermarrec", "Malo Le Goff", "--json");

        Assert.Equal(0, answer.Code);
        Assert.Equal("fifteen", answer.Word("judgement", "kind"));
        Assert.Equal(["Anaïs Kermarrec", "Malo Le Goff"], answer.At("judgement", "about").EnumerateArray().Select(n => n.GetString()));
    }

    [Fact]
    public void The_fifteen_are_read_line_by_line_when_none_is_named()
    {
        using var door = new Door { Typed = "Anaïs Kermarrec\n\n  Malo Le Goff \n" };

        var answer = door.Say("record", "fifteen", "--json");

        Assert.Equal(["Anaïs Kermarrec", "Malo Le Goff"], answer.At("judgement", "about").EnumerateArray().Select(n => n.GetString()));
    }

    [Fact]
    public void A_sixteenth_name_is_refused()
    {
        using var door = new Door();

        var answer = door.Say(["record", "fifteen", .. Enumerable.Range(1, 16).Select(i => $"Person {i}")]);

        Assert.Equal(64, answer.Code);
    }

    [Fact]
    public void Two_that_are_the_same_become_one_person_and_undo_parts_them()
    {
        using var door = new Door();
        door.Say("import", Door.Sample(Door.LinkedIn));
        var people = door.Say("show", "people", "--json", "--limit", "2");
        var (a, b) = (people.Word("items", "0", "id")!, people.Word("items", "1", "id")!);
        long People() => door.Say("ledger", "info", "--json").Number("people");
        var before = People();

        door.Say("same", a, b);
        var joined = People();
        door.Say("undo");

        Assert.Equal(before - 1, joined);
        Assert.Equal(before, People());
    }

    [Fact]
    public void A_name_that_several_bear_lists_who_they_are()
    {
        using var door = new Door();
        door.Say("import", Door.Sample(Door.LinkedIn));

        var answer = door.Say("record", "elsewhere", "Iwan Tanguy", "--json");

        Assert.Equal(64, answer.Code);
        Assert.Equal("person-ambiguous", answer.Word("error", "id"));
        Assert.Contains("linkedin:/in/iwan-tanguy-9x41", answer.Word("error", "try")!, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("https://www.linkedin.com/in/iwan-tanguy-9x41/?trk=x")]
    [InlineData("linkedin:/in/iwan-tanguy-9x41")]
    public void A_person_is_found_by_profile_address_and_by_handle(string person)
    {
        using var door = new Door();
        door.Say("import", Door.Sample(Door.LinkedIn));

        var answer = door.Say("record", "elsewhere", person, "--json");

        Assert.Equal("linkedin:/in/iwan-tanguy-9x41", answer.Word("judgement", "about", "0"));
    }

    [Fact]
    public void A_label_must_be_one_of_the_texts_own_kind()
    {
        using var door = new Door();
        door.Say("import", Door.Sample(Door.Bluesky));
        var post = door.Say("show", "posts", "--limit", "1", "--json").Word("items", "0", "id")!;

        Assert.Equal(0, door.Say("record", "label", post, "anecdote").Code);
        Assert.Equal(64, door.Say("record", "label", post, "formulaic").Code);
        Assert.Equal(64, door.Say("record", "label", "post-999999", "anecdote").Code);
        Assert.Equal(64, door.Say("record", "label", "person-2", "anecdote").Code);
    }

    [Fact]
    public void With_nothing_decided_there_is_nothing_to_undo()
    {
        using var door = new Door();
        door.Say("import", Door.Sample(Door.Bluesky));

        Assert.Equal(64, door.Say("undo").Code);
        Assert.Equal(64, door.Say("undo", "1").Code);
    }
}
