using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Quinze.Text;

namespace Quinze.Tests.Text;

public class WordsTests
{
    [Theory]
    [InlineData("", 0)]
    [InlineData("   \n ", 0)]
    [InlineData("Bonjour à tous", 3)]
    [InlineData("l'ami qu'elle n’a pas", 7)]
    [InlineData("Aujourd'hui, quelqu'un", 2)]
    [InlineData("don't stop, it's fine", 4)]
    [InlineData("jusqu'à lorsqu'il puisqu'on", 6)]
    [InlineData("rendez-vous", 1)]
    [InlineData("3,5 % de 10.000", 3)]
    [InlineData("Fin. Début", 2)]
    [InlineData("voir https://example.org/a-b?c=d et www.example.org/x", 2)]
    [InlineData("🎉🎉 bravo 👏🏽", 1)]
    [InlineData("#LinkedIn @jean", 2)]
    [InlineData("cafe\u0301 noir", 2)]
    [InlineData("'quoted' words", 2)]
    public void Words_are_counted_as_a_reader_would(string text, int expected)
    {
        Assert.Equal(expected, Words.Count(text));
        Assert.Equal(expected, Words.Of(text).Count);
    }

    [Fact]
    public void An_elided_article_is_a_word_of_its_own()
    {
        Assert.Equal(["L", "essentiel", "c", "est", "qu", "on", "s", "aime"], Words.Of("L'essentiel, c'est qu'on s’aime !"));
    }

    [Fact]
    public void The_count_of_the_bytes_is_the_count_of_the_characters()
    {
        Check.QuickThrowOnFailure(
            Prop.ForAll<string>(text =>
            {
                var known = text ?? "";
                return Words.Count(Encoding.UTF8.GetBytes(known)) == Words.Count(known);
            })
        );
    }

    [Fact]
    public void The_counts_agree_on_every_mix_of_letters_joiners_and_signs()
    {
        var random = new Random(11);
        for (var trial = 0; trial < 20000; trial++)
        {
            var text = Mixed(random);

            Assert.Equal(Words.Count(text), Words.Count(Encoding.UTF8.GetBytes(text)));
        }
    }

    [Fact]
    public void The_counts_agree_where_bytes_are_broken()
    {
        var random = new Random(12);
        for (var trial = 0; trial < 20000; trial++)
        {
            var bytes = Encoding.UTF8.GetBytes(Mixed(random) + " ");
            bytes[random.Next(bytes.Length)] = (byte)random.Next(256);

            Assert.Equal(Words.Count(Encoding.UTF8.GetString(bytes)), Words.Count(bytes));
        }
    }

    private static string Mixed(Random random)
    {
        var pieces = "a|é|ÿ|×|÷|l|L|qu|w|W|'|’|-|.|,|:|/|3|5|#|@| |\t|\n|\u00A0|http://|x|www.|🎉|\u0301|\u00AD|字|𝗯|…|ʼ".Split('|');
        return string.Concat(Enumerable.Range(0, random.Next(12)).Select(_ => pieces[random.Next(pieces.Length)]));
    }

    [Fact]
    public void Two_texts_side_by_side_have_the_words_of_both()
    {
        Check.QuickThrowOnFailure(
            Prop.ForAll<string, string>((a, b) => Words.Count($"{a} {b}") == Words.Count(a ?? "") + Words.Count(b ?? ""))
        );
    }

    [Fact]
    public void Bytes_that_are_no_character_separate_words()
    {
        Assert.Equal(2, Words.Count([(byte)'a', 0xFF, (byte)'b']));
    }
}
