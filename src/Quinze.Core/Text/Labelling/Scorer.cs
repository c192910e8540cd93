using System.Runtime.Intrinsics;

namespace Quinze.Text.Labelling;

/// <summary>Scores a text by one model: sublinear frequency times rarity, words and groups of signs each at length one, then the weights.
/// One object is used again for text after text, by one thread.</summary>
internal sealed class Scorer
{
    // A logarithm for each feature of each text is what these would cost.
    private static readonly float[] Frequencies = [.. Enumerable.Range(0, 64).Select(n => n == 0 ? 0 : 1 + MathF.Log(n))];

    private readonly FeatureReader reader = new();
    private int[] placeOf = [];
    private int[] places = new int[4096];
    private int[] rows = new int[4096];
    private int[] counts = new int[4096];
    private float[] values = new float[4096];
    private float[] shares = new float[4096];
    private int wordRows;
    private int allRows;
    private float[] sums = new float[64];

    [ThreadStatic]
    private static Scorer? mine;

    public static Scorer Mine => mine ??= new Scorer();

    public FeatureReader Reader => reader;

    /// <summary>How much a feature met once more adds: the frequency's logarithm, never its count.</summary>
    public static float Frequency(int count) => count < Frequencies.Length ? Frequencies[count] : 1 + MathF.Log(count);

    /// <summary>The score of each column before any temperature; valid until the next text.</summary>
    public ReadOnlySpan<float> Score(LabelModel model, ReadOnlySpan<char> text, TextContext context)
    {
        Count(model, text, context);
        if (sums.Length < 3 * model.Stride)
        {
            sums = new float[3 * model.Stride];
        }

        var result = sums.AsSpan(0, model.Stride);
        var words = sums.AsSpan(model.Stride, model.Stride);
        var groups = sums.AsSpan(2 * model.Stride, model.Stride);
        model.Biases.CopyTo(result);
        WordNorm = Add(model, 0, wordRows, words);
        GroupNorm = Add(model, wordRows, allRows, groups);
        for (var c = 0; c < model.Columns; c++)
        {
            result[c] += model.Scales[c] * (words[c] * WordNorm + groups[c] * GroupNorm);
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
    public (int Row, float Value)[] Vector()
    {
        var vector = new (int, float)[allRows];
        for (var i = 0; i < allRows; i++)
        {
            vector[i] = (rows[i], values[i] * (i < wordRows ? WordNorm : GroupNorm));
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

        var scale = model.Scales[column];
        for (var i = 0; i < allRows; i++)
        {
            var frequency = counts[i] == 1 ? 1 : Frequency(counts[i]) / counts[i];
            var value = frequency * model.RarityOf(rows[i]) * (i < wordRows ? WordNorm : GroupNorm);
            shares[i] = value * scale * model.WeightsOf(rows[i])[column];
        }

        var owners = reader.Owners;
        for (var i = 0; i < owners.Length; i++)
        {
            ofWords[owners[i]] += shares[places[i]];
        }
    }

    /// <summary>Gives each feature a place in the order in which it is first met, and counts how often it is.</summary>
    private void Count(LabelModel model, ReadOnlySpan<char> text, TextContext context)
    {
        reader.Read(text, context, model.Known);
        var met = reader.Rows;
        if (placeOf.Length < model.Rows)
        {
            placeOf = new int[model.Rows];
        }

        if (places.Length <= met.Length)
        {
            Grow(2 * met.Length);
        }

        counts.AsSpan(0, met.Length).Clear();
        wordRows = CountFrom(met[..reader.WordRows], places, 0, model.Rarity);
        allRows = CountFrom(met[reader.WordRows..], places.AsSpan(reader.WordRows), wordRows, model.Rarity);
        for (var i = 0; i < allRows; i++)
        {
            placeOf[rows[i]] = 0;
            if (counts[i] > 1)
            {
                values[i] *= Frequency(counts[i]);
            }
        }
    }

    private int CountFrom(ReadOnlySpan<int> met, Span<int> at, int distinct, ReadOnlySpan<float> rarity)
    {
        var (placeOf, rows, counts, values) = (this.placeOf, this.rows, this.counts, this.values);
        for (var i = 0; i < met.Length; i++)
        {
            // Places are kept from one on, so that none is zero; which features are new nobody can foresee, so there is no branch.
            var row = met[i];
            var known = placeOf[row];
            var place = known == 0 ? distinct + 1 : known;
            placeOf[row] = place;
            rows[distinct] = row;
            values[distinct] = rarity[row];
            distinct = Math.Max(distinct, place);
            counts[place - 1]++;
            at[i] = place - 1;
        }

        return distinct;
    }

    private void Grow(int size)
    {
        places = new int[size];
        rows = new int[size];
        counts = new int[size];
        values = new float[size];
        shares = new float[size];
    }

    private float Add(LabelModel model, int from, int to, Span<float> sum)
    {
        float length = 0;
        for (var lane = 0; lane < model.Stride; lane += LabelModel.Lane)
        {
            length = AddLane(
                model.Weights[lane..],
                model.Stride,
                rows.AsSpan(from, to - from),
                values.AsSpan(from, to - from),
                sum[lane..]
            );
        }

        return length == 0 ? 0 : 1 / MathF.Sqrt(length);
    }

    /// <summary>Sixteen columns stay in registers while all rows are walked through: a row's weights are one read. Gives the sum of the squares.</summary>
    private static float AddLane(
        ReadOnlySpan<sbyte> weights,
        int stride,
        ReadOnlySpan<int> rows,
        ReadOnlySpan<float> values,
        Span<float> sum
    )
    {
        var (low, high) = (Vector256<float>.Zero, Vector256<float>.Zero);
        float length = 0;
        for (var i = 0; i < rows.Length; i++)
        {
            length += values[i] * values[i];
            var factor = Vector256.Create(values[i]);
            var shorts = Vector256.WidenLower(Vector128.Create(weights.Slice(rows[i] * stride, LabelModel.Lane)).ToVector256Unsafe());
            var (first, second) = Vector256.Widen(shorts);
            low += Vector256.ConvertToSingle(first) * factor;
            high += Vector256.ConvertToSingle(second) * factor;
        }

        low.CopyTo(sum);
        high.CopyTo(sum[Vector256<float>.Count..]);
        return length;
    }
}
