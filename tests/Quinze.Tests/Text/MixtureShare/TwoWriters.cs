namespace Quinze.Tests.Text;

/// <summary>
/// Texts of two writers who share a vocabulary and prefer other words in it, so that one text says little and a hundred say much. The second takes
/// each of his favourite words three times as often.
/// </summary>
internal sealed class TwoWriters
{
    private static readonly string[] Syllables = ["ba", "ke", "mi", "lo", "tru", "ven", "sar", "pil", "dor", "chu", "gra", "fli"];

    private readonly Random random;
    private readonly string[] words;
    private readonly double[] first;
    private readonly double[] second;

    public TwoWriters(int seed, int vocabulary = 300, int favourites = 60, double preference = 3)
    {
        random = new Random(seed);
        words =
        [
            .. Enumerable
                .Range(0, vocabulary)
                .Select(_ => string.Concat(Enumerable.Range(0, 3).Select(_ => Syllables[random.Next(Syllables.Length)]))),
        ];
        first = Summed(w => 1.0 / (w + 5));
        second = Summed(w => (w % (vocabulary / favourites) == 0 ? preference : 1) / (w + 5));
    }

    public List<string> Human(int texts) => [.. Enumerable.Range(0, texts).Select(_ => Text(first))];

    public List<string> Machine(int texts) => [.. Enumerable.Range(0, texts).Select(_ => Text(second))];

    /// <summary>A group of whose texts a share is the second writer's.</summary>
    public List<string> Mixed(int texts, double share) =>
        [.. Machine((int)Math.Round(share * texts)), .. Human(texts - (int)Math.Round(share * texts))];

    // The little words tell the language and are the same for both.
    private string Text(double[] summed) =>
        string.Join(
            ' ',
            Enumerable
                .Range(0, random.Next(4, 9))
                .Select(_ =>
                    $"The {string.Join(' ', Enumerable.Range(0, random.Next(6, 14)).Select(_ => Drawn(summed)))} with this and that."
                )
        );

    private string Drawn(double[] summed)
    {
        var at = Array.BinarySearch(summed, random.NextDouble() * summed[^1]);
        return words[at < 0 ? ~at : at];
    }

    private double[] Summed(Func<int, double> weight)
    {
        var sum = 0.0;
        return [.. Enumerable.Range(0, words.Length).Select(w => sum += weight(w))];
    }
}
