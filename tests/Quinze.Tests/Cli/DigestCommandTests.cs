namespace Quinze.Tests.Cli;

/// <summary>The letter of a week, from the front door.</summary>
public class DigestCommandTests
{
    [Fact]
    public void A_week_with_something_in_it_is_written_in_three_forms()
    {
        using var door = new Door();
        door.Say("import", Door.Sample(Door.LinkedIn));

        var answer = door.Say("digest", "--to", "weeks", "--week", "2026-W43", "--json");

        Assert.Equal(0, answer.Code);
        Assert.Equal(
            ["quinze-2026-W43.eml", "quinze-2026-W43.html", "quinze-2026-W43.md"],
            Directory.EnumerateFiles(door.At("weeks")).Select(Path.GetFileName).Order(StringComparer.Ordinal)
        );
        Assert.Equal(3, answer.At("files").GetArrayLength());
    }

    [Fact]
    public void A_week_of_which_nothing_is_known_writes_no_file_and_says_so()
    {
        using var door = new Door();
        door.Say("import", Door.Sample(Door.LinkedIn));

        var answer = door.Say("digest", "--to", "weeks", "--lang", "fr");

        Assert.Equal(0, answer.Code);
        Assert.Contains("ne sait rien", answer.Out, StringComparison.Ordinal);
        Assert.False(Directory.Exists(door.At("weeks")));
    }

    [Theory]
    [InlineData("--week", "2025-W53")]
    [InlineData("--mail", "me@example.org\r\nBcc: x@example.org")]
    [InlineData("--mail", "not an address")]
    public void What_is_no_week_or_no_address_is_a_mistake_of_usage(string flag, string said)
    {
        using var door = new Door();
        door.Say("import", Door.Sample(Door.Bluesky));

        Assert.Equal(64, door.Say("digest", "--to", "weeks", flag, said).Code);
    }

    [Fact]
    public void Without_a_folder_it_is_a_mistake_of_usage() => Assert.Equal(64, new Door().Say("digest").Code);
}
