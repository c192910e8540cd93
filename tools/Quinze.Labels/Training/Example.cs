using Quinze.Labels.Reading;
using Quinze.Text.Labelling;

namespace Quinze.Labels.Training;

/// <summary>A text of the corpus with its features counted, before any rarity is known.</summary>
internal sealed record Example(CorpusText Text, Dictionary<int, int> Counts, float[] Rules)
{
    public static List<Example> Of(IEnumerable<CorpusText> texts)
    {
        // Of all features each is its own row.
        var every = new FeatureSet([.. Enumerable.Range(0, FeatureSpace.Size)]);
        var reader = new FeatureReader();
        var examples = new List<Example>();
        foreach (var text in texts)
        {
            reader.Read(text.Text, text.Context, every);
            var counts = new Dictionary<int, int>();
            foreach (var feature in reader.Rows)
            {
                counts[feature] = counts.GetValueOrDefault(feature) + 1;
            }

            examples.Add(new Example(text, counts, reader.Rules.ToArray()));
        }

        return examples;
    }
}

/// <summary>What stands in how many texts: the features that are kept, their rarity (inverse document frequency, smoothed) and their place.</summary>
internal sealed class Vocabulary
{
    private readonly Dictionary<int, int> rows = [];

    public Vocabulary(IReadOnlyList<Example> examples, int least)
    {
        var met = new Dictionary<int, int>();
        foreach (var feature in examples.SelectMany(e => e.Counts.Keys))
        {
            met[feature] = met.GetValueOrDefault(feature) + 1;
        }

        Features = [.. met.Where(m => m.Value >= least).Select(m => m.Key).Order()];
        Rarity = [.. Features.Select(f => MathF.Log((1f + examples.Count) / (1 + met[f])) + 1)];
        foreach (var (row, feature) in Features.Index())
        {
            rows[feature] = row;
        }
    }

    public int[] Features { get; }

    public float[] Rarity { get; }

    /// <summary>Rows of features, then of rules, then the constant.</summary>
    public int Size => Features.Length + RuleBook.Names.Length + 1;

    public Sparse VectorOf(Example example, double ruleScale)
    {
        var met = example
            .Counts.Where(c => rows.ContainsKey(c.Key))
            .Select(c => (Row: rows[c.Key], Word: FeatureSpace.IsWord(c.Key), c.Value))
            .OrderBy(c => c.Row)
            .ToList();
        double words = 0,
            groups = 0;
        foreach (var (row, word, count) in met)
        {
            var value = Scorer.Frequency(count) * Rarity[row];
            words += word ? value * value : 0;
            groups += word ? 0 : value * value;
        }

        var indices = new List<int>();
        var values = new List<double>();
        foreach (var (row, word, count) in met)
        {
            indices.Add(row);
            values.Add(Scorer.Frequency(count) * Rarity[row] / Math.Sqrt(word ? words : groups));
        }

        for (var rule = 0; rule < example.Rules.Length; rule++)
        {
            if (example.Rules[rule] != 0)
            {
                indices.Add(Features.Length + rule);
                values.Add(example.Rules[rule] * ruleScale);
            }
        }

        indices.Add(Size - 1);
        values.Add(1);
        return new Sparse([.. indices], [.. values]);
    }
}

/// <summary>A vector by its non-zero places.</summary>
internal sealed record Sparse(int[] Indices, double[] Values);
