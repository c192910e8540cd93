namespace Quinze.Tests.Cli;

public class TargetTests
{
    [Fact]
    public void Targets_are_written_down_listed_and_taken_back()
    {
        using var door = new Door();

        door.Say("record", "target", "finance", "role: finance and seniority: director+");
        door.Say("record", "target", "pme", "fonction: DRH et taille: PME");

        var listed = door.Say("record", "target", "--json");
        Assert.Equal("finance", listed.Word("targets", "0", "name"));
        Assert.Equal("fonction: DRH et taille: PME", listed.Word("targets", "1", "expression"));
        door.Say("undo", listed.At("targets", "0").GetProperty("number").ToString());
        Assert.Equal("pme", door.Say("record", "target", "--json").Word("targets", "0", "name"));
    }

    [Theory]
    [InlineData("en", "role: hr and colour: blue", "'colour' is no field of a target.", "character 14")]
    [InlineData("fr", "niveau: chef suprême", "« chef suprême » n'est pas un niveau.", "caractère 9")]
    public void A_mistake_names_what_where_and_what_was_expected(string lang, string expression, string found, string where)
    {
        using var door = new Door();

        var answer = door.Say("record", "target", "x", expression, "--lang", lang, "--json");

        Assert.Equal(64, answer.Code);
        Assert.Equal(found, answer.Word("error", "found"));
        Assert.EndsWith(where, answer.Word("error", "where")!, StringComparison.Ordinal);
        Assert.NotEmpty(answer.Word("error", "expected")!);
    }

    [Fact]
    public void Fit_is_asked_of_one_post_and_one_target_and_an_unknown_one_is_told()
    {
        using var door = new Door();
        door.Say("import", Door.Sample(Door.LinkedIn));
        var post = door.Say("show", "posts", "--json", "--limit", "1").Word("items", "0", "id")!;
        door.Say("record", "target", "finance", "role: finance");

        Assert.Equal("not-enough", door.Say("analyse", "fit", "--post", post, "--target", "finance", "--json").Word("status"));
        Assert.Equal(64, door.Say("analyse", "fit", "--target", "other").Code);
        Assert.Equal(64, door.Say("analyse", "fit", "--post", "post-999999").Code);
    }
}
