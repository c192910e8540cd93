using System.Text;
using Quinze.Sources.Formats.Json;

namespace Quinze.Tests.Formats.Json;

public class EscapedBytesTests
{
    [Theory]
    [InlineData("p\u00c3\u00a5", "på")]
    [InlineData("\u00f0\u009f\u0091\u008d", "👍")]
    [InlineData("\u00e2\u0080\u0099", "’")]
    [InlineData("plain", "plain")]
    [InlineData("", "")]
    public void Bytes_written_one_by_one_become_the_letters_they_are(string written, string meant) =>
        Assert.Equal(meant, EscapedBytes.Undone(written));

    [Theory]
    [InlineData("Noël à l'été")]
    [InlineData("œuvre Ã©")]
    [InlineData("Ã")]
    [InlineData("naïve, and Ã© beside it")]
    [InlineData("Ã\u00A9 é")]
    public void What_is_not_wholly_such_bytes_stays_as_it_is(string text) => Assert.Equal(text, EscapedBytes.Undone(text));

    [Fact]
    public void Any_text_escaped_comes_back_and_no_other_text_is_changed()
    {
        var chance = new Random(20261122);
        var letters = "abz09 .,’éèàçœÉßñ你好👍🌊\u0080\u00C3\u00A9ÿ".EnumerateRunes().ToArray();
        for (var i = 0; i < 5000; i++)
        {
            var text = string.Concat(Enumerable.Range(0, chance.Next(0, 12)).Select(_ => letters[chance.Next(letters.Length)]));
            var escaped = Encoding.Latin1.GetString(Encoding.UTF8.GetBytes(text));

            Assert.Equal(text, EscapedBytes.Undone(escaped));
            var isEscapedItself = text.All(c => c <= '\u00FF') && IsUtf8(Encoding.Latin1.GetBytes(text));
            if (!isEscapedItself)
            {
                Assert.Same(text, EscapedBytes.Undone(text));
            }
        }
    }

    [Fact]
    public void Letters_of_western_languages_are_never_taken_for_bytes()
    {
        // Every pair of such letters that are no lead byte with its continuation.
        for (var first = '\u00A0'; first <= '\u00FF'; first++)
        {
            for (var second = 'a'; second <= 'z'; second++)
            {
                var text = $"{first}{second}";
                Assert.Equal(text, EscapedBytes.Undone(text));
            }
        }
    }

    private static bool IsUtf8(byte[] bytes)
    {
        try
        {
            new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(bytes);
            return true;
        }
        catch (DecoderFallbackException)
        {
            return false;
        }
    }
}
