namespace Quinze.Text;

/// <summary>
/// How far the commonest words of a writer's texts moved at a place in their order (Burrows 2002, Delta), beside how far they moved at earlier places.
/// It says that something changed, never what: a machine, a new trade, another network and a new mood look alike.
/// </summary>
/// <param name="Window">Texts compared on either side.</param>
/// <param name="Delta">Mean difference of the rates of the commonest words, each in its standard deviations.</param>
/// <param name="Earlier">The same at places before, where the writer's own drift is all there is.</param>
public sealed record StyleChange(int Window, double Delta, IReadOnlyList<double> Earlier)
{
    /// <summary>With fewer texts on a side the rates of words are noise.</summary>
    public const int LeastWindow = 20;

    // So many windows before the place are needed for a few earlier places to compare with.
    private const int WindowsBefore = 4;
    private const int CommonestWords = 100;

    /// <summary>How many texts before the place, and from it on, are needed.</summary>
    public static (int Before, int Since) Needed => (WindowsBefore * LeastWindow, LeastWindow);

    /// <param name="texts">In their order; long enough to have rates of words.</param>
    /// <param name="at">The first text after the change that is asked about.</param>
    /// <returns>Null when either side has too few.</returns>
    public static StyleChange? Of(IReadOnlyList<string> texts, int at)
    {
        if (at < Needed.Before || texts.Count - at < Needed.Since)
        {
            return null;
        }

        var window = Math.Min(texts.Count - at, at / WindowsBefore);
        var rates = Rates([.. texts.Select(t => WordRow.Of(t).Words)]);
        List<double> earlier = [];
        for (var place = window; place + window <= at; place += Math.Max(1, window / 4))
        {
            earlier.Add(Between(rates, place, window));
        }

        return new StyleChange(window, Between(rates, at, window), earlier);
    }

    private static double[][] Rates(ulong[][] texts)
    {
        var counts = new Dictionary<ulong, int>();
        foreach (var word in texts.SelectMany(t => t))
        {
            counts[word] = counts.GetValueOrDefault(word) + 1;
        }

        var places = counts
            .OrderByDescending(c => c.Value)
            .ThenBy(c => c.Key)
            .Take(CommonestWords)
            .Select((c, i) => (c.Key, i))
            .ToDictionary();
        var rates = Array.ConvertAll(texts, _ => new double[places.Count]);
        for (var i = 0; i < texts.Length; i++)
        {
            foreach (var word in texts[i])
            {
                if (places.TryGetValue(word, out var place))
                {
                    rates[i][place] += 1.0 / texts[i].Length;
                }
            }
        }

        return InDeviations(rates, places.Count);
    }

    private static double[][] InDeviations(double[][] rates, int words)
    {
        for (var w = 0; w < words; w++)
        {
            var mean = rates.Average(r => r[w]);
            var deviation = Math.Sqrt(rates.Average(r => (r[w] - mean) * (r[w] - mean)));
            foreach (var text in rates)
            {
                text[w] = deviation > 0 ? (text[w] - mean) / deviation : 0;
            }
        }

        return rates;
    }

    private static double Between(double[][] rates, int place, int window)
    {
        var words = rates[0].Length;
        var sum = 0.0;
        for (var w = 0; w < words; w++)
        {
            var difference = 0.0;
            for (var i = 0; i < window; i++)
            {
                difference += rates[place + i][w] - rates[place - 1 - i][w];
            }

            sum += Math.Abs(difference) / window;
        }

        return sum / words;
    }
}
