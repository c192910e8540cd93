using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Quinze.Text.Labelling;

/// <summary>Scores a text by one model: sublinear frequency times rarity, words and groups of signs each at length one, then the weights.
/// One object is used again for text after text, by one thread.</summary>
internal sealed class Scorer
{
    private readonly FeatureReader reader = new();
    private int[] counts = [];
    private int[] rows = new int[4096];
    private int wordRows;
    private int allRows;
    private float[] sums = new float[64];

    [ThreadStatic]
    private static Scorer? mine;

    public static Scorer Mine => mine ??= new Scorer();

    public FeatureReader Reader => reader;

    /// <summary>How much a feature met once more adds: the frequency's logarithm, never its count.</summary>
    public static float Frequency(int count) => 1 + MathF.Log(count);

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
        WordNorm = Add(model, rows.AsSpan(0, wordRows), words);
        GroupNorm = Add(model, rows.AsSpan(wordRows, allRows - wordRows), groups);
        for (var c = 0; c < model.Columns; c++)
        {
            result[c] += model.Scales[c] * (words[c] * WordNorm + groups[c] * GroupNorm);
        }

        for (var rule = 0; rule < reader.Rules.Length; rule++)
        {
            var value = reader.Rules[rule];
            for (var c = 0; value != 0 && c < model.Columns; c++)
            {
                result[c] += value * model.RuleWeights[rule * model.Columns + c];
            }
        }

        return result;
    }

    /// <summary>One over the length of the words' vector; of the last text scored.</summary>
    public float WordNorm { get; private set; }

    public float GroupNorm { get; private set; }

    /// <summary>The rows met in the last text and their values at length one.</summary>
    public (int Row, float Value)[] Vector(LabelModel model)
    {
        var vector = new (int, float)[allRows];
        for (var i = 0; i < allRows; i++)
        {
            var row = rows[i];
            vector[i] = (row, Frequency(counts[row]) * model.RarityOf(row) * (i < wordRows ? WordNorm : GroupNorm));
        }

        return vector;
    }

    public int CountOf(int row) => counts[row];

    private void Count(LabelModel model, ReadOnlySpan<char> text, TextContext context)
    {
        for (var i = 0; i < Math.Min(allRows, rows.Length); i++)
        {
            if (rows[i] < counts.Length)
            {
                counts[rows[i]] = 0;
            }
        }

        reader.Read(text, context, model.Known);
        var features = reader.Features;
        if (counts.Length < model.Rows)
        {
            counts = new int[model.Rows];
        }

        if (rows.Length < features.Length)
        {
            rows = new int[2 * features.Length];
        }

        (wordRows, allRows) = (0, 0);
        foreach (var feature in features)
        {
            var row = model.RowOf(feature);
            rows[allRows] = row;
            allRows += counts[row]++ == 0 ? 1 : 0;
            wordRows = FeatureSpace.IsWord(feature) ? allRows : wordRows;
        }
    }

    private float Add(LabelModel model, ReadOnlySpan<int> met, Span<float> sum)
    {
        sum.Clear();
        float length = 0;
        foreach (var row in met)
        {
            var value = (counts[row] == 1 ? 1 : Frequency(counts[row])) * model.RarityOf(row);
            length += value * value;
            AddRow(model.WeightsOf(row), value, sum);
        }

        return length == 0 ? 0 : 1 / MathF.Sqrt(length);
    }

    private static void AddRow(ReadOnlySpan<sbyte> weights, float value, Span<float> sum)
    {
        var factor = Vector256.Create(value);
        for (var c = 0; c < weights.Length; c += LabelModel.Lane)
        {
            // Eight bytes as one number: vectors of 64 bits are done one by one in software on x64.
            var narrow = MemoryMarshal.Read<long>(MemoryMarshal.AsBytes(weights.Slice(c, LabelModel.Lane)));
            var shorts = Vector128.WidenLower(Vector128.CreateScalar(narrow).AsSByte());
            var wide = Vector256.Create(Vector128.WidenLower(shorts), Vector128.WidenUpper(shorts));
            var lane = sum.Slice(c, LabelModel.Lane);
            (Vector256.Create<float>(lane) + Vector256.ConvertToSingle(wide) * factor).CopyTo(lane);
        }
    }
}
