using System.Text;
using Quinze.Sources.Formats.Csv;

namespace Quinze.Tests.Formats.Csv;

public class ByteTableTests
{
    [Fact]
    public void A_key_in_two_parts_is_found_again_among_many_and_never_taken_for_another_split()
    {
        var table = new ByteTable();
        for (var i = 0; i < 20_000; i++)
        {
            Assert.Equal(i, table.Find(Encoding.UTF8.GetBytes($"name {i}"), Encoding.UTF8.GetBytes($"/in/{i % 100}"), out var isNew));
            Assert.True(isNew);
        }

        for (var i = 0; i < 20_000; i++)
        {
            Assert.Equal(i, table.Find(Encoding.UTF8.GetBytes($"name {i}"), Encoding.UTF8.GetBytes($"/in/{i % 100}"), out var isNew));
            Assert.False(isNew);
        }
        Assert.Equal(20_000, table.Find("name 1/"u8, "in/1"u8, out _));
    }

    [Fact]
    public void Keys_that_come_by_turns_keep_their_numbers_beside_those_that_come_once()
    {
        var table = new ByteTable();
        var numbers = new Dictionary<(string, string), int>();
        var chance = new Random(5);
        for (var i = 0; i < 20_000; i++)
        {
            // Two who write in turns, now and then a third; an empty part, and two that differ in where they part.
            var key = chance.Next(6) switch
            {
                0 => ($"name {chance.Next(500)}", "/in/x"),
                1 => ("", $"/in/{i / 50}"),
                2 => ($"ab{i / 50}", "c"),
                3 => ("a", $"b{i / 50}c"),
                _ => ("owner", "/in/owner"),
            };

            var number = table.Find(Encoding.UTF8.GetBytes(key.Item1), Encoding.UTF8.GetBytes(key.Item2), out var isNew);

            Assert.Equal(numbers.TryAdd(key, numbers.Count), isNew);
            Assert.Equal(numbers[key], number);
        }
        Assert.Equal(numbers.Count, table.Count);
    }
}
