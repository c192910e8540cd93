namespace Quinze.Tests.Cli;

public class RecordTests
{
    [Fact]
    public void An_outcome_is_written_down_with_its_person_and_its_post_and_can_be_taken_back()
    {
        using var door = new Door();
        door.Say("import", Door.Sample(Door.LinkedIn));
        var post = door.Say("show", "posts", "--json", "--limit", "1").Word("items", "0", "id")!;
        var person = door.Say("show", "people", "--json", "--limit", "1").Word("items", "0", "id")!;

        var answer = door.Say(
            "record",
            "outcome",
            "client",
            "--person",
            person,
            "--post",
            post,
            "--amount",
            "1200.50",
            "--said",
            "your post on linen",
            "--json"
        );

        Assert.Equal(0, answer.Code);
        var outcome = door.Say("show", "outcomes", "--json").At("items", "0");
        Assert.Equal("client", outcome.GetProperty("kind").GetString());
        Assert.Equal(person, outcome.GetProperty("person").GetProperty("id").GetString());
        Assert.Equal(post, outcome.GetProperty("posts")[0].GetString());
        Assert.Equal("2026-11-22", outcome.GetProperty("at").GetString());
        door.Say("imports", "remove", answer.At("imports", "0").GetProperty("id").ToString());
        Assert.Equal(0, door.Say("show", "outcomes", "--json").Number("total"));
    }

    [Fact]
    public void The_same_outcome_said_twice_is_one()
    {
        using var door = new Door();
        door.Say("record", "outcome", "talk", "--organisation", "Salon du livre");
        door.Say("record", "outcome", "talk", "--organisation", "Salon du livre");

        Assert.Equal(1, door.Say("show", "outcomes", "--json").Number("total"));
    }

    [Fact]
    public void Readings_of_one_post_at_two_times_stay_two()
    {
        using var door = new Door();
        door.Say("import", Door.Sample(Door.LinkedIn));
        var post = door.Say("show", "posts", "--json", "--limit", "1").Word("items", "0", "id")!;

        door.Say("record", "observation", "impressions", "120", "--post", post, "--at", "2026-11-20T08:00Z");
        door.Say("record", "observation", "impressions", "340", "--post", post, "--at", "2026-11-21T08:00Z");

        var seen = door.Say("show", "observations", "--json", "--where", "metric=impressions", "--where", $"post={post}");
        Assert.Equal(2, seen.Number("total"));
    }

    [Fact]
    public void A_pasted_pyramid_becomes_observations_by_band()
    {
        using var door = new Door { Typed = "25-34 60 %\n35-44 39 %\n65+ < 1 %\n" };

        Assert.Equal(0, door.Say("record", "age", "--at", "2026-11-01").Code);

        Assert.Equal(3, door.Say("show", "observations", "--json", "--where", "metric=audienceShare").Number("total"));
    }

    [Fact]
    public void A_pyramid_with_a_line_that_is_not_understood_is_not_written_down()
    {
        using var door = new Door { Typed = "25-34 60 %\nquelques autres\n" };

        Assert.Equal(64, door.Say("record", "age").Code);
        Assert.False(File.Exists(door.DefaultLedger));
    }
}
