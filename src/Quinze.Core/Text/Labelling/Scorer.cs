using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Quinze.Text.Labelling;

/// <summary>Scores a text by one model: sublinear frequency times rarity, words and groups of signs each at length one, then the weights.
/// One object is used again for text after text, by one thread.</summary>
internal sealed class Scorer
{
    // A logarithm for each feature of each text is what these would cost: what the nth meeting adds to the frequency, and to its square.
    private static readonly Gain[] Gains = [.. Enumerable.Range(0, 256).Select(n => new Gain(n + 1))];

    private readonly FeatureReader reader = new();
    private ushort[] counts = [];
    private float[] sums = new float[96];

    [ThreadStatic]
    private static Scorer? mine;

    public static Scorer Mine => mine ??= new Scorer();

    public FeatureReader Reader => reader;

    /// <summary>How much a feature weighs that is met so often: the count's logarithm, never the count.</summary>
    public static float Frequency(int count) => count == 0 ? 0 : 1 + MathF.Log(count);

    /// <summary>The score of each column before any temperature; valid until the next text.</summary>
    public ReadOnlySpan<float> Score(LabelModel model, ReadOnlySpan<char> text, TextContext context)
    {
        reader.Read(text, context, model.Known);
        if (sums.Length < 3 * model.Stride)
        {
            sums = new float[3 * model.Stride];
        }

        if (counts.Length < model.Rows)
        {
            counts = new ushort[model.Rows];
        }

        var result = sums.AsSpan(0, model.Columns);
        var words = sums.AsSpan(model.Stride, model.Stride);
        var groups = sums.AsSpan(2 * model.Stride, model.Stride);
        WordNorm = Add(model, reader.Rows[..reader.WordRows], words);
        GroupNorm = Add(model, reader.Rows[reader.WordRows..], groups);
        for (var c = 0; c < result.Length; c++)
        {
            var features = words[LabelModel.First + c] * WordNorm + groups[LabelModel.First + c] * GroupNorm;
            result[c] = model.Biases[c] + model.Scales[c] * features;
        }

        for (var rule = 0; rule < reader.Rules.Length; rule++)
        {
            if (reader.Rules[rule] is not 0 and var value)
            {
                var weights = model.RuleWeights.AsSpan(rule * model.Columns, model.Columns);
                for (var c = 0; c < weights.Length; c++)
                {
                    result[c] += value * weights[c];
                }
            }
        }

        return result;
    }

    /// <summary>One over the length of the words' vector; of the last text scored.</summary>
    public float WordNorm { get; private set; }

    public float GroupNorm { get; private set; }

    /// <summary>The rows met in the last text and their values at length one.</summary>
    public List<(int Row, float Value)> Vector(LabelModel model)
    {
        Count();
        var vector = new List<(int, float)>();
        foreach (var (i, row) in reader.Rows.ToArray().Index())
        {
            if (counts[row] > 0)
            {
                vector.Add((row, Frequency(counts[row]) * model.RarityOf(row) * (i < reader.WordRows ? WordNorm : GroupNorm)));
                counts[row] = 0;
            }
        }

        return vector;
    }

    /// <summary>Adds to each word of the last text what its features gave to one column, shared among the places where a feature was met.</summary>
    public void Share(LabelModel model, int column, Span<float> ofWords)
    {
        if (ofWords.IsEmpty)
        {
            return;
        }

        Count();
        var rows = reader.Rows;
        foreach (var (i, owner) in reader.Owners().Index())
        {
            var share = Frequency(counts[rows[i]]) / counts[rows[i]] * (i < reader.WordRows ? WordNorm : GroupNorm);
            ofWords[owner] += share * model.RarityOf(rows[i]) * model.WeightOf(rows[i], column);
        }

        Forget(rows);
    }

    private void Count()
    {
        foreach (var row in reader.Rows)
        {
            counts[row] = (ushort)Math.Min(counts[row] + 1, ushort.MaxValue);
        }
    }

    private void Forget(ReadOnlySpan<int> rows)
    {
        foreach (var row in rows)
        {
            counts[row] = 0;
        }
    }

    /// <summary>Adds up the rows' weights, again each time a row is met, and gives one over the length of their vector. The columns stay in registers,
    /// nothing is gathered first, and a row's rarity and weights are one read.</summary>
    private float Add(LabelModel model, ReadOnlySpan<int> rows, Span<float> sum)
    {
        var length = model.Stride == LabelModel.Lane ? AddLane(model.Table, rows, sum) : AddLanes(model.Table, rows, sum);
        Forget(rows);
        return length == 0 ? 0 : 1 / MathF.Sqrt(length);
    }

    private float AddLane(ReadOnlySpan<sbyte> table, ReadOnlySpan<int> rows, Span<float> sum)
    {
        var columns = Vector512<float>.Zero;
        var (counts, gains) = (this.counts, Gains);
        float length = 0;
        foreach (var row in rows)
        {
            var weights = table.Slice(row * LabelModel.Lane, LabelModel.Lane);
            var factor = Vector512.Create(Meet(ref counts[row], gains, weights, ref length));
            columns += Widened(weights) * factor;
        }

        columns.CopyTo(sum);
        return length;
    }

    private float AddLanes(ReadOnlySpan<sbyte> table, ReadOnlySpan<int> rows, Span<float> sum)
    {
        var (first, second) = (Vector512<float>.Zero, Vector512<float>.Zero);
        var (counts, gains) = (this.counts, Gains);
        float length = 0;
        foreach (var row in rows)
        {
            var weights = table.Slice(row * 2 * LabelModel.Lane, 2 * LabelModel.Lane);
            var factor = Vector512.Create(Meet(ref counts[row], gains, weights, ref length));
            first += Widened(weights) * factor;
            second += Widened(weights[LabelModel.Lane..]) * factor;
        }

        first.CopyTo(sum);
        second.CopyTo(sum[LabelModel.Lane..]);
        return length;
    }

    /// <summary>What meeting a row once more adds to its value, before the vector is brought to length one.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static float Meet(ref ushort count, Gain[] gains, ReadOnlySpan<sbyte> weights, ref float length)
    {
        var met = count;
        count = (ushort)Math.Min(met + 1, ushort.MaxValue);
        var gain = met < gains.Length ? gains[met] : new Gain(met + 1);
        var rarity = LabelModel.RarityIn(weights);
        length += gain.OfSquare * rarity * rarity;
        return gain.OfFrequency * rarity;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<float> Widened(ReadOnlySpan<sbyte> weights)
    {
        var shorts = Vector256.WidenLower(Vector128.Create(weights).ToVector256Unsafe());
        return Vector512.ConvertToSingle(Vector512.WidenLower(shorts.ToVector512Unsafe()));
    }

    /// <summary>What a feature's nth meeting adds.</summary>
    private readonly struct Gain(int count)
    {
        public readonly float OfFrequency = Frequency(count) - Frequency(count - 1);
        public readonly float OfSquare = Frequency(count) * Frequency(count) - Frequency(count - 1) * Frequency(count - 1);
    }
}
