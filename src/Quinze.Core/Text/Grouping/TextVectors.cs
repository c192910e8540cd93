namespace Quinze.Text.Grouping;

/// <summary>
/// Texts as unit vectors of weighted features: (1 + ln tf) · (1 + ln((1 + n) / (1 + df))) (Salton and Buckley 1988; the smoothed idf of scikit-learn),
/// so that the product of two is their cosine. Kept as one block, row by row, terms ascending.
/// </summary>
internal sealed class TextVectors
{
    private readonly int[] starts;
    private readonly int[] terms;
    private readonly float[] weights;

    private TextVectors(int[] starts, int[] terms, float[] weights, int[] documents)
    {
        this.starts = starts;
        this.terms = terms;
        this.weights = weights;
        Documents = documents;
    }

    public int Count => starts.Length - 1;

    public int TermCount => Documents.Length;

    /// <summary>In how many texts each term occurs.</summary>
    public int[] Documents { get; }

    public ReadOnlySpan<int> Terms(int text) => terms.AsSpan(starts[text]..starts[text + 1]);

    public ReadOnlySpan<float> Weights(int text) => weights.AsSpan(starts[text]..starts[text + 1]);

    public static TextVectors Of(IReadOnlyList<TextFeatures> texts)
    {
        var numbers = new Dictionary<ulong, int>();
        var documents = new List<int>();
        var starts = new int[texts.Count + 1];
        var rows = new (int Term, int Count, float Share)[texts.Count][];
        for (var i = 0; i < texts.Count; i++)
        {
            var row = new List<(int Term, int Count, float Share)>(texts[i].Count);
            foreach (var (feature, (count, share)) in texts[i].All)
            {
                if (!numbers.TryGetValue(feature, out var term))
                {
                    numbers[feature] = term = documents.Count;
                    documents.Add(0);
                }

                documents[term]++;
                row.Add((term, count, share));
            }

            row.Sort((a, b) => a.Term.CompareTo(b.Term));
            rows[i] = [.. row];
            starts[i + 1] = starts[i] + row.Count;
        }

        var terms = new int[starts[^1]];
        var weights = new float[starts[^1]];
        for (var i = 0; i < rows.Length; i++)
        {
            var length = 0.0;
            for (var j = 0; j < rows[i].Length; j++)
            {
                var (term, count, share) = rows[i][j];
                var idf = 1 + Math.Log((1.0 + texts.Count) / (1 + documents[term]));
                var weight = share * (1 + Math.Log(count)) * idf;
                (terms[starts[i] + j], weights[starts[i] + j]) = (term, (float)weight);
                length += weight * weight;
            }

            var scale = length > 0 ? (float)(1 / Math.Sqrt(length)) : 0;
            foreach (ref var weight in weights.AsSpan(starts[i]..starts[i + 1]))
            {
                weight *= scale;
            }
        }

        return new TextVectors(starts, terms, weights, [.. documents]);
    }

    /// <summary>The product of a text with a vector that has a place for every term.</summary>
    public float Dot(int text, ReadOnlySpan<float> dense)
    {
        var its = Terms(text);
        var weigh = Weights(text);
        var sum = 0f;
        for (var i = 0; i < its.Length; i++)
        {
            sum += weigh[i] * dense[its[i]];
        }

        return sum;
    }

    public void AddTo(int text, Span<float> dense, float times = 1)
    {
        var its = Terms(text);
        var weigh = Weights(text);
        for (var i = 0; i < its.Length; i++)
        {
            dense[its[i]] += times * weigh[i];
        }
    }

    /// <summary>The sum of the cosines of some texts with their common centre.</summary>
    public double Cohesion(int[] texts)
    {
        var centre = new float[TermCount];
        foreach (var text in texts)
        {
            AddTo(text, centre);
        }

        return Math.Sqrt(centre.Sum(w => (double)w * w));
    }

    /// <summary>The words of some texts dealt out to them anew: each text keeps how many it has, each word how often it occurs.</summary>
    public TextVectors Dealt(int[] texts, Random chance)
    {
        List<int> words = [];
        foreach (var text in texts)
        {
            words.AddRange(Terms(text));
        }

        var deck = words.ToArray();
        chance.Shuffle(deck);
        var dealt = new TextFeatures[texts.Length];
        var at = 0;
        for (var i = 0; i < texts.Length; i++)
        {
            dealt[i] = new TextFeatures();
            for (var left = Terms(texts[i]).Length; left > 0; left--)
            {
                dealt[i].Add((ulong)deck[at++]);
            }
        }

        return Of(dealt);
    }
}
