namespace Quinze.Text;

/// <summary>
/// How likely a sentence is under two references, by which words of a vocabulary stand in it: ln P(x) = Σ ln p_w over its words + Σ ln(1 − p_w) over the others,
/// p_w = (n + ½) / (N + 1) (Liang et al. 2024). Only their ratio is ever asked for, and only of groups.
/// </summary>
internal sealed class OccurrenceModel
{
    // A word of fewer texts says which text it is, not who wrote it.
    private const int LeastTexts = 5;
    private const int MostWords = 400;

    private readonly double[] gains;
    private readonly double empty;

    private OccurrenceModel(double[] gains, double empty)
    {
        this.gains = gains;
        this.empty = empty;
    }

    public static OccurrenceModel Learn(IReadOnlyList<int[][]> human, IReadOnlyList<int[][]> machine, int words)
    {
        var (texts, seen) = (new int[words], new int[words]);
        var number = 0;
        foreach (var text in human.Concat(machine))
        {
            number++;
            foreach (var sentence in text)
            {
                foreach (var word in sentence)
                {
                    texts[word] += seen[word] == number ? 0 : 1;
                    seen[word] = number;
                }
            }
        }

        int[] vocabulary =
        [
            .. Enumerable
                .Range(0, words)
                .Where(w => texts[w] >= LeastTexts)
                .OrderByDescending(w => texts[w])
                .ThenBy(w => w)
                .Take(MostWords),
        ];
        var (p, q) = (Rates(human, words), Rates(machine, words));
        var gains = new double[words];
        var empty = 0.0;
        foreach (var word in vocabulary)
        {
            var absent = Math.Log(1 - q[word]) - Math.Log(1 - p[word]);
            empty += absent;
            gains[word] = Math.Log(q[word]) - Math.Log(p[word]) - absent;
        }

        return new OccurrenceModel(gains, empty);
    }

    /// <summary>q/p − 1 of every sentence of every text.</summary>
    public double[][] Excess(IReadOnlyList<int[][]> texts)
    {
        var excess = new double[texts.Count][];
        for (var i = 0; i < excess.Length; i++)
        {
            excess[i] = Array.ConvertAll(texts[i], sentence => Math.Exp(Math.Clamp(LogRatio(sentence), -40, 40)) - 1);
        }

        return excess;
    }

    private double LogRatio(int[] sentence)
    {
        var sum = empty;
        foreach (var word in sentence)
        {
            // Words that no reference has are newer than both, and say nothing.
            sum += word < gains.Length ? gains[word] : 0;
        }

        return sum;
    }

    private static double[] Rates(IReadOnlyList<int[][]> texts, int words)
    {
        var counts = new double[words];
        var sentences = 0;
        foreach (var sentence in texts.SelectMany(t => t))
        {
            sentences++;
            foreach (var word in sentence)
            {
                counts[word]++;
            }
        }

        for (var w = 0; w < words; w++)
        {
            counts[w] = (counts[w] + 0.5) / (sentences + 1);
        }

        return counts;
    }
}
