using System.Text.Json;

namespace Quinze.Tests.Cli;

public sealed class ProgrammeTests : IDisposable
{
    private readonly Door door = new();

    public void Dispose() => door.Dispose();

    [Fact]
    public void What_is_shared_is_what_was_shown_and_names_nobody()
    {
        door.Say("import", Door.Sample(Door.LinkedIn));
        var shown = door.Say("analyse", "programme", "--json");

        Assert.Equal(0, door.Say("programme", "share", "Experts", "mine.json").Code);

        var file = File.ReadAllText(door.At("mine.json"));
        using var sent = JsonDocument.Parse(file);
        Assert.Equal(["programme", "quarter", "contributor", "figures"], sent.RootElement.EnumerateObject().Select(p => p.Name));
        Assert.Equal("2026-Q3", shown.Word("results", "quarter"));
        foreach (
            var cell in shown.At("results", "cells").EnumerateArray().Where(c => c.GetProperty("value").ValueKind != JsonValueKind.Null)
        )
        {
            var row = cell.GetProperty("row").GetString()!;
            Assert.Equal(cell.GetProperty("value").GetInt32(), sent.RootElement.GetProperty("figures").GetProperty(row).GetInt32());
        }
        Assert.DoesNotContain("linkedin", file, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void The_key_stays_in_one_programme_and_is_another_in_the_next()
    {
        door.Say("import", Door.Sample(Door.LinkedIn));
        foreach (var (programme, file) in new[] { ("Experts", "a.json"), ("Experts", "b.json"), ("Others", "c.json") })
        {
            door.Say("programme", "share", programme, file);
        }

        string Key(string file) => JsonDocument.Parse(File.ReadAllText(door.At(file))).RootElement.GetProperty("contributor").GetString()!;
        Assert.Equal(Key("a.json"), Key("b.json"));
        Assert.NotEqual(Key("a.json"), Key("c.json"));
        Assert.Matches("^[0-9a-f]{32}$", Key("a.json"));
    }

    [Fact]
    public void Six_make_a_table_of_rounded_sums_and_a_second_one_of_the_quarter_is_refused()
    {
        for (var expert = 0; expert < 6; expert++)
        {
            Send("q3", expert, "2026-Q3", 12);
        }

        var table = door.Say("programme", "publish", "q3", "--history", "kept.json", "--json");

        Assert.Equal(0, table.Code);
        Assert.Equal(70, table.Number("cells", "0", "value"));
        Assert.Equal(JsonValueKind.Null, table.At("contributors").ValueKind);
        Assert.Equal(64, door.Say("programme", "publish", "q3", "--history", "kept.json").Code);
    }

    [Fact]
    public void One_who_joins_is_not_told_by_the_next_table()
    {
        for (var expert = 0; expert < 6; expert++)
        {
            Send("q2", expert, "2026-Q2", 12);
            Send("q3", expert, "2026-Q3", 12);
        }
        Send("q3", 6, "2026-Q3", 12);
        door.Say("programme", "publish", "q2", "--history", "kept.json");

        var table = door.Say("programme", "publish", "q3", "--history", "kept.json", "--json");

        Assert.Equal(JsonValueKind.Null, table.At("cells", "0", "value").ValueKind);
    }

    [Theory]
    [InlineData("2026-Q4")]
    [InlineData("2027-Q1")]
    public void A_quarter_that_is_not_over_has_no_table(string quarter)
    {
        for (var expert = 0; expert < 6; expert++)
        {
            Send("now", expert, quarter, 12);
        }

        Assert.Equal(64, door.Say("programme", "publish", "now", "--history", "kept.json").Code);
        Assert.False(File.Exists(door.At("kept.json")));
    }

    [Fact]
    public void Files_of_two_quarters_or_twice_of_one_expert_are_no_folder_to_publish()
    {
        Send("mixed", 0, "2026-Q3", 5);
        Send("mixed", 1, "2026-Q2", 5);
        Send("twice", 0, "2026-Q3", 5);
        File.Copy(door.At("twice/0.json"), door.At("twice/again.json"));

        Assert.Equal(64, door.Say("programme", "publish", "mixed", "--history", "kept.json").Code);
        Assert.Equal(64, door.Say("programme", "publish", "twice", "--history", "kept.json").Code);
    }

    private void Send(string folder, int expert, string quarter, int posts)
    {
        Directory.CreateDirectory(door.At(folder));
        File.WriteAllText(
            door.At($"{folder}/{expert}.json"),
            $$"""{"programme":"Experts","quarter":"{{quarter}}","contributor":"k{{expert}}","figures":{"posts": {{posts}} } }"""
        );
    }
}
