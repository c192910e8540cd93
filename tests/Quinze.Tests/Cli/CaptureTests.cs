namespace Quinze.Tests.Cli;

public class CaptureTests
{
    private const string Post = "https://www.linkedin.com/feed/update/urn:li:activity:7168946745802489856";
    private const string Comment = "Malo Le Goff\n • 1er\nUsine\n3 j\nCombien ?\nJ’aime\nRépondre\n";

    [Fact]
    public void What_was_pasted_comes_into_the_ledger_and_can_be_taken_back()
    {
        using var door = new Door { Typed = Comment };

        var answer = door.Say("capture", Post, "--json");

        Assert.Equal(0, answer.Code);
        Assert.Equal("2026-11-19", answer.Word("items", "0", "at"));
        Assert.Equal(1, Comments(door));
        door.Say("imports", "remove", answer.At("imports", "0", "id").ToString());
        Assert.Equal(0, Comments(door));
    }

    [Fact]
    public void Copied_again_a_week_later_it_is_still_one_comment()
    {
        using var door = new Door { Typed = Comment };
        door.Say("capture", Post);
        door.Typed = Comment.Replace("3 j", "1 sem.", StringComparison.Ordinal);

        Assert.Equal(0, door.Say("capture", Post, "--at", "2026-11-29T12:00Z").Code);

        Assert.Equal(1, Comments(door));
    }

    [Fact]
    public void A_look_writes_nothing()
    {
        using var door = new Door { Typed = Comment };

        Assert.Equal(0, door.Say("capture", Post, "--dry-run").Code);

        Assert.False(File.Exists(door.DefaultLedger));
    }

    [Fact]
    public void On_a_terminal_nothing_is_taken_without_a_yes()
    {
        using var door = new Door { Typed = Comment, AtTerminal = true };

        Assert.Equal(0, door.Say("capture", Post).Code);
        Assert.False(File.Exists(door.DefaultLedger));
        Assert.Equal(0, door.Say("capture", Post, "--yes").Code);
        Assert.Equal(1, Comments(door));
    }

    [Fact]
    public void A_name_that_somebody_known_bears_is_suggested_and_joins_nobody()
    {
        using var door = new Door();
        door.Say("import", Door.Sample(Door.LinkedIn));
        var known = door.Say("show", "people", "--where", "handle=linkedin:/in/", "--json", "--limit", "1").At("items", "0");
        var before = door.Say("ledger", "info", "--json").Number("people");
        door.Typed = $"{known.GetProperty("name").GetString()}\n • 1er\nUsine\n3 j\nCombien ?\nJ’aime\nRépondre\n";

        var answer = door.Say("capture", Post, "--json");

        Assert.Equal(known.GetProperty("id").GetString(), answer.Word("suggestions", "0", "person"));
        Assert.Equal(before + 1, door.Say("ledger", "info", "--json").Number("people"));
        var words = answer.Word("suggestions", "0", "command")!.Replace("\"", "", StringComparison.Ordinal).Split(' ', 4);
        Assert.Equal(0, door.Say(words[1], words[2], words[3]).Code);
        Assert.Equal(before, door.Say("ledger", "info", "--json").Number("people"));
    }

    [Fact]
    public void Addresses_and_numbers_of_people_are_not_in_the_bytes_of_the_ledger()
    {
        using var door = new Door
        {
            Typed = "Malo Le Goff\n • 1er\nUsine\n3 j\nÉcrivez à malo@example.org ou 06 39 98 12 34\nJ’aime\nRépondre\n",
        };

        door.Say("capture", Post);

        var bytes = string.Concat(
            Directory.GetFiles(Path.GetDirectoryName(door.DefaultLedger)!).Select(f => File.ReadAllText(f, System.Text.Encoding.Latin1))
        );
        Assert.DoesNotContain("malo@example", bytes, StringComparison.Ordinal);
        Assert.DoesNotContain("39 98 12", bytes, StringComparison.Ordinal);
        Assert.Contains("[mail]", bytes, StringComparison.Ordinal);
    }

    [Fact]
    public void A_piece_of_the_feed_becomes_posts_of_others()
    {
        using var door = new Door { Typed = "Zoé • 2e\nLin\n1 j •\nCinq conseils.\nJ’aime\nCommenter\n" };

        Assert.Equal(0, door.Say("capture", "--feed").Code);

        Assert.Equal(1, door.Say("show", "posts", "--json", "--where", "own=false").Number("total"));
    }

    [Fact]
    public void A_text_in_which_nothing_is_understood_is_a_problem_with_advice()
    {
        using var door = new Door { Typed = "The quick brown fox\n" };

        var answer = door.Say("capture", Post, "--json");

        Assert.Equal((3, "nothing-understood"), (answer.Code, answer.Word("error", "id")));
        Assert.DoesNotContain("fox", answer.Out + answer.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(door.DefaultLedger));
    }

    [Fact]
    public void Lines_that_are_not_understood_are_named_and_count_with_strict()
    {
        using var door = new Door { Typed = "Quelque chose\n" + Comment };

        var answer = door.Say("capture", Post, "--strict", "--json");

        Assert.Equal(2, answer.Code);
        Assert.Equal(1, answer.At("notUnderstood", "0").GetInt32());
    }

    [Theory]
    [InlineData("capture")]
    [InlineData("capture", Post, "--feed")]
    [InlineData("capture", Post, "--network", "myspace")]
    public void A_post_or_the_feed_is_needed_and_a_network_that_is_known(params string[] words)
    {
        using var door = new Door { Typed = Comment };

        Assert.Equal(64, door.Say(words).Code);
    }

    private static long Comments(Door door) => door.Say("show", "interactions", "--json", "--where", "kind=comment").Number("total");
}
