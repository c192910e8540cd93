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
}
