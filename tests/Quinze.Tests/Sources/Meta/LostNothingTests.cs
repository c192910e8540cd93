using System.Globalization;
using System.Text;
using System.Text.Json;
using Quinze.Importing;
using Quinze.Sources.Meta;

namespace Quinze.Tests.Sources.Meta;

/// <summary>Whatever is written into a conversation, in whatever shape: every record is an entry, left aside or unread.</summary>
public class LostNothingTests
{
    private static readonly string[] Values =
    [
        "\"\"",
        "null",
        "0",
        "\"Anna\"",
        "[]",
        "{}",
        "true",
        "\"p\\u00c3\\u00a5\"",
        "1641050003000",
        "[{\"uri\":\"a.jpg\"}]",
    ];
    private static readonly string[] Names =
    [
        "sender_name",
        "timestamp_ms",
        "content",
        "photos",
        "type",
        "is_unsent",
        "share",
        "call_duration",
        "sticker",
    ];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void No_record_of_a_conversation_is_lost(int seed)
    {
        var chance = new Random(seed);
        var records = Enumerable.Range(0, 200).Select(_ => Record(chance)).ToList();
        var letters = $$"""{"participants":[{"name":"Anna"},{"name":"Me"}],"messages":[{{string.Join(',', records)}}],"title":"Anna"}""";

        var told = Told.OfFiles(new FacebookArchiveSource(), ("messages/inbox/anna_12345678/message_1.json", letters));

        told.AssertAccounted();
        Assert.Equal(200, told.All.OfType<FileRead>().Single().Rows);
    }

    [Fact]
    public void Any_words_are_kept_letter_by_letter()
    {
        var chance = new Random(7);
        var letters = "abcé’👍日œß ".EnumerateRunes().ToArray();
        var written = Enumerable
            .Range(0, 300)
            .Select(i => $"{i}: " + string.Concat(Enumerable.Range(0, 20).Select(_ => letters[chance.Next(letters.Length)])))
            .Select(w => w.TrimEnd())
            .ToList();
        var posts = written.Select(
            (w, i) =>
                $$"""{"timestamp":{{(1_600_000_000 + i).ToString(CultureInfo.InvariantCulture)}},"data":[{"post":{{JsonSerializer.Serialize(Encoding.Latin1.GetString(Encoding.UTF8.GetBytes(w)))}}}]}"""
        );

        var told = Told.OfFiles(new FacebookArchiveSource(), ("posts/your_posts_1.json", $"[{string.Join(',', posts)}]"));

        Assert.Equal(written, told.Posts.Select(p => p.Text.ToString()));
    }

    private static string Record(Random chance) =>
        "{" + string.Join(',', Names.Where(_ => chance.Next(2) == 0).Select(n => $"\"{n}\":{Values[chance.Next(Values.Length)]}")) + "}";
}
