namespace Quinze.Tests.Cli;

public class SampleTests
{
    [Fact]
    public void With_all_of_it_a_town_comes_by_every_way_in_and_every_file_is_read()
    {
        using var door = new Door();

        var written = door.Say("sample", "town", "--seed", "4", "--all", "--json");

        var archives = written.At("archives").EnumerateArray().Select(a => a.GetProperty("path").GetString()!).ToList();
        Assert.Equal(12, archives.Count);
        Assert.All(archives, a => Assert.True(Path.Exists(a), a));
        // The two older LinkedIn archives say what the first one says.
        var import = door.Say(["import", archives[0], .. archives.Skip(3), "--json"]);
        Assert.Equal(0, import.Code);
        Assert.All(
            import.At("imports").EnumerateArray(),
            i =>
            {
                Assert.Equal("imported", i.GetProperty("status").GetString());
                Assert.All(i.GetProperty("files").EnumerateArray(), f => Assert.Equal(0, f.GetProperty("unreadCount").GetInt64()));
            }
        );
        Assert.True(import.Number("suggestions") > 0);
    }

    [Fact]
    public void Without_it_the_four_that_the_first_steps_need_are_written()
    {
        using var door = new Door();

        Assert.Equal(4, door.Say("sample", "town", "--json").At("archives").GetArrayLength());
    }
}
