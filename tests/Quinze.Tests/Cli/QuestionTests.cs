using System.Text.Json;

namespace Quinze.Tests.Cli;

public class QuestionTests
{
    [Fact]
    public void Two_questions_are_joined_parted_again_and_joined_still_after_the_import_was_made_anew()
    {
        using var door = new Door();
        var import = door.Say("import", Door.Sample(Door.LinkedIn), "--json").At("imports", "0").GetProperty("id").ToString();
        var groups = Groups(door);
        var (a, b) = (Name(groups[0]), Name(groups[1]));

        Assert.Equal(0, door.Say("record", "question", "merge", a, b).Code);
        Assert.Equal(groups.Count - 1, Groups(door).Count);

        door.Say("imports", "remove", import);
        door.Say("import", Door.Sample(Door.LinkedIn));
        Assert.Equal(groups.Count - 1, Groups(door).Count);

        Assert.Equal(0, door.Say("undo").Code);
        Assert.Equal(groups.Count, Groups(door).Count);
    }

    [Fact]
    public void A_case_is_made_from_one_question_of_a_text()
    {
        using var door = new Door();
        door.Say("import", Door.Sample(Door.LinkedIn));
        var question = Groups(door)[0].GetProperty("questions")[0];
        var name = question.GetProperty("question").GetString()!;

        Assert.Equal(0, door.Say("record", "case", "--about", name).Code);

        var title = door.Say("show", "cases", "--json").At("items", "0").GetProperty("title").GetString()!;
        Assert.Equal(Quinze.Text.Questions.QuestionTitle.Of(question.GetProperty("text").GetString()!), title);
        Assert.Equal("case-1", Groups(door)[0].GetProperty("cases")[0].GetString());
    }

    [Theory]
    [InlineData("merge", "interaction-1")]
    [InlineData("part", "interaction-1")]
    [InlineData("split", "person-1")]
    [InlineData("split", "interaction-99999999")]
    public void What_names_no_question_or_no_act_is_refused(string how, string question)
    {
        using var door = new Door();
        door.Say("import", Door.Sample(Door.LinkedIn));

        Assert.Equal(64, door.Say("record", "question", how, question).Code);
    }

    [Fact]
    public void A_message_that_asks_nothing_is_refused()
    {
        using var door = new Door();
        door.Say("import", Door.Sample(Door.LinkedIn));
        var reaction = door.Say("show", "interactions", "--where", "kind=reaction", "--json", "--limit", "1").Word("items", "0", "id")!;

        Assert.Equal(64, door.Say("record", "question", "split", reaction).Code);
    }

    private static List<JsonElement> Groups(Door door) =>
        [.. door.Say("analyse", "questions", "--period", "all", "--json").At("results", "groups").EnumerateArray()];

    private static string Name(JsonElement group) => group.GetProperty("questions")[0].GetProperty("question").GetString()!;
}
