namespace Quinze.Tests.Cli;

public class UsageTests
{
    [Theory]
    [InlineData]
    [InlineData("fly")]
    [InlineData("ledger")]
    [InlineData("ledger", "fly")]
    [InlineData("import")]
    [InlineData("import", "--fly", "a.zip")]
    [InlineData("import", "a.zip", "--owner")]
    [InlineData("same", "person-1")]
    [InlineData("same", "person-1", "person-2", "person-3")]
    [InlineData("ledger", "info", "extra")]
    [InlineData("ledger", "info", "--lang", "de")]
    public void A_line_that_makes_no_sense_is_code_64_on_stderr_and_as_json(params string[] words)
    {
        using var door = new Door();

        var text = door.Say(words);
        var json = door.Say([.. words, "--json"]);

        Assert.Equal(64, text.Code);
        Assert.Empty(text.Out);
        Assert.Single(text.Error.TrimEnd('\n').Split('\n'));
        Assert.Equal(64, json.Code);
        Assert.Equal("usage", json.Word("error", "id"));
        Assert.Equal(["id", "found", "where", "expected", "try"], json.At("error").EnumerateObject().Select(p => p.Name));
    }

    [Fact]
    public void Where_nothing_was_given_the_answer_quotes_nothing()
    {
        using var door = new Door();

        Assert.StartsWith(
            "Nothing was given here (POST). Expected: a POST, or --period.",
            door.Say("card").Error,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void The_version_is_said()
    {
        using var door = new Door();

        Assert.Matches("^quinze \\d+\\.\\d+\\.\\d+\n$", door.Say("--version").Out);
    }

    [Fact]
    public void A_ledger_that_is_a_folder_is_refused_without_a_word_of_what_was_to_be_written()
    {
        using var door = new Door();
        Directory.CreateDirectory(door.DefaultLedger);

        var answer = door.Say("record", "goal", "a secret wish", "--json");

        Assert.Equal(3, answer.Code);
        Assert.DoesNotContain("secret", answer.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void A_path_may_begin_with_the_home_folder()
    {
        using var door = new Door();
        File.Copy(Door.Sample(Door.Bluesky), door.At("mine.car"));

        Assert.Equal("imported", door.Say("import", "~/mine.car", "--json").Word("imports", "0", "status"));
    }

    [Fact]
    public void Behind_two_dashes_everything_is_a_path()
    {
        using var door = new Door();
        File.Copy(Door.Sample(Door.Bluesky), door.At("-mine.car"));

        Assert.Equal("imported", door.Say("import", "--json", "--", "-mine.car").Word("imports", "0", "status"));
    }

    [Fact]
    public void A_sample_town_is_the_same_for_the_same_seed()
    {
        using var door = new Door();

        var first = door.Say("sample", "a", "--seed", "3", "--json");
        door.Say("sample", "b", "--seed", "3");

        Assert.Equal(0, first.Code);
        Assert.Equal(File.ReadAllBytes(door.At("a/truth.json")), File.ReadAllBytes(door.At("b/truth.json")));
        Assert.Equal(File.ReadAllBytes(door.At("a/bluesky.car")), File.ReadAllBytes(door.At("b/bluesky.car")));
    }

    [Fact]
    public void A_sample_never_goes_into_a_folder_that_holds_something()
    {
        using var door = new Door();
        Directory.CreateDirectory(door.At("mine"));
        File.WriteAllText(door.At("mine/letter.txt"), "dear");

        Assert.Equal(64, door.Say("sample", "mine").Code);
    }
}
