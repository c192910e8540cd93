using System.Text;
using Quinze.Text;

namespace Quinze.Tests.Text;

/// <summary>Invented posts of about sixty words, their words as unequal as those of a language (Zipf), one in five a rewriting of an earlier
/// one: words exchanged, sentences in another order, other tags.</summary>
internal sealed class PostGenerator(int seed)
{
    private const int Vocabulary = 30_000;
    private const int WordsPerSentence = 10;
    private static readonly string[] Small = "le la les de des un une et à en pour dans que qui nous vous avec sur plus mais".Split(' ');
    private static readonly string[] Onsets = "b c d f g l m n p r s t v br cr dr fl gr pl pr tr ch".Split(' ');
    private static readonly string[] Vowels = "a e i o u ou an on é ai".Split(' ');

    private readonly Random random = new(seed);

    public List<NumberedText> Posts(int count)
    {
        List<List<string[]>> written = [];
        List<NumberedText> posts = [];
        for (var i = 0; i < count; i++)
        {
            var rewriting = written.Count > 10 && random.Next(5) == 0;
            var sentences = rewriting ? Rewrite(written[random.Next(written.Count)]) : Fresh();
            written.Add(sentences);
            posts.Add(new NumberedText(i, Spell(sentences)));
        }

        return posts;
    }

    private List<string[]> Fresh() =>
        [.. Enumerable.Range(0, 6).Select(_ => Enumerable.Range(0, WordsPerSentence).Select(_ => Word()).ToArray())];

    private List<string[]> Rewrite(List<string[]> sentences)
    {
        var changed = 0.05 + 0.5 * random.NextDouble();
        List<string[]> rewritten = [.. sentences.Select(s => s.Select(w => random.NextDouble() < changed ? Word() : w).ToArray())];
        var order = rewritten.ToArray();
        random.Shuffle(order);
        return [.. order];
    }

    private string Word() => random.Next(5) < 2 ? Small[random.Next(Small.Length)] : Rare(Zipf());

    // Inverse of the distribution function of 1/x, cut at the vocabulary.
    private int Zipf() => (int)Math.Pow(Vocabulary, random.NextDouble());

    private static string Rare(int rank)
    {
        var word = new StringBuilder();
        for (var rest = rank + 400; rest > 0; rest /= Onsets.Length * Vowels.Length)
        {
            word.Append(Onsets[rest % Onsets.Length]).Append(Vowels[rest / Onsets.Length % Vowels.Length]);
        }

        return word.ToString();
    }

    private string Spell(List<string[]> sentences) =>
        string.Join(" ", sentences.Select(s => string.Join(' ', s) + ".")) + $"\n\n#tag{random.Next(50)} #{Rare(random.Next(200))}";
}
