using System.Text;
using System.Text.Json;
using Quinze.Importing;
using Quinze.Sources.Formats.Csv;

namespace Quinze.Tests.Sources.LinkedIn;

/// <summary>The licensed files of quoting and decoding accidents (linkedin-analyzer, MIT).</summary>
public class TortureTests
{
    private static string File(string name) => Path.Combine(Drained.CheckData("linkedin-dialects"), name);

    [Theory]
    [InlineData("comments-corpus.csv")]
    [InlineData("comments-parity.csv")]
    [InlineData("connections-corpus.csv")]
    [InlineData("connections-parity.csv")]
    [InlineData("messages-corpus.csv")]
    [InlineData("messages-parity.csv")]
    [InlineData("shares-corpus.csv")]
    [InlineData("shares-parity.csv")]
    public void Every_row_is_accounted_for(string name)
    {
        var drained = Drained.Of(File(name));

        AccountingTests.AssertAccounted(drained);
        Assert.Single(drained.All.OfType<FileRead>());
    }

    [Fact]
    public void Comments_and_shares_say_what_their_authors_wrote()
    {
        var comments = (Drained.Of(File("comments-parity.csv"))).Interactions.ToList();
        var posts = (Drained.Of(File("shares-parity.csv"))).Posts.ToList();

        Assert.Equal("She wrote \"great post\" yesterday.\n📌 Naïve “smart quotes” line.", comments[0].Text.ToString());
        Assert.Equal("He said \"hi\".\n\nNext \"line\" here.", posts[0].Text.ToString());
    }

    [Fact]
    public void Bytes_that_are_not_UTF_8_decode_as_expected()
    {
        using var expected = JsonDocument.Parse(System.IO.File.ReadAllBytes(File("byte-decoding-parity.json")));
        var prefix = Encoding.UTF8.GetBytes(expected.RootElement.GetProperty("csvPrefix").GetString()!);
        var suffix = Encoding.UTF8.GetBytes(expected.RootElement.GetProperty("csvSuffix").GetString()!);
        foreach (var one in expected.RootElement.GetProperty("cases").EnumerateArray())
        {
            byte[] bytes = [.. prefix, .. one.GetProperty("bytes").EnumerateArray().Select(b => b.GetByte()), .. suffix];
            using var csv = new CsvReader(new MemoryStream(bytes));

            Assert.True(csv.Read() && csv.Read());
            Assert.Equal(
                one.GetProperty("expectedCodePoints").EnumerateArray().Select(c => c.GetInt32()),
                Encoding.UTF8.GetString(csv[2]).EnumerateRunes().Select(r => r.Value)
            );
            Assert.Equal(one.GetProperty("usedFallback").GetBoolean(), csv.Windows1252Rows > 0);
        }
    }
}
