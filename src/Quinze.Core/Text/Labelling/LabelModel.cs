using System.Buffers.Binary;
using System.Collections.Immutable;
using System.IO.Compression;
using System.Reflection;
using System.Runtime.InteropServices;
using System.Text;

namespace Quinze.Text.Labelling;

/// <summary>The weights of one task: for each known feature its rarity and one weight a label, written by <c>tools/Quinze.Labels</c> from texts of
/// our own, in one byte each.</summary>
internal sealed class LabelModel
{
    /// <summary>Columns that are added up at once.</summary>
    public const int Lane = 16;

    /// <summary>The column of the first label: before it, in the bytes of two columns, a row holds its rarity, so that one read fetches all.</summary>
    public const int First = 2;

    private readonly sbyte[] table;

    private LabelModel(ModelParts parts)
    {
        Heads = [.. parts.Heads];
        Columns = Heads.Sum(h => h.Labels.Length);
        Stride = (First + Columns + Lane - 1) / Lane * Lane;
        Rows = parts.Features.Length;
        Scales = parts.Scales;
        Biases = parts.Biases;
        RuleWeights = parts.RuleWeights;
        table = new sbyte[Rows * Stride];
        if (Stride > 2 * Lane)
        {
            throw new InvalidOperationException($"{Columns} columns are more than the scorer adds up at once.");
        }

        Known = new FeatureSet(parts.Features);
        for (var row = 0; row < Rows; row++)
        {
            BinaryPrimitives.WriteHalfLittleEndian(MemoryMarshal.AsBytes(table.AsSpan(row * Stride, First)), (Half)parts.Rarity[row]);
            parts.Weights.AsSpan(row * Columns, Columns).CopyTo(table.AsSpan(row * Stride + First));
        }

        if (!parts.RuleNames.SequenceEqual(RuleBook.Names))
        {
            throw new InvalidOperationException("The rules have changed since the weights were made: run tools/Quinze.Labels train.");
        }
    }

    public ImmutableArray<ModelHead> Heads { get; }

    public int Columns { get; }

    /// <summary>The bytes of a row: rarity and columns, rounded up to whole lanes.</summary>
    public int Stride { get; }

    public FeatureSet Known { get; }

    public int Rows { get; }

    /// <summary>What a weight of 1 is worth, a column each.</summary>
    public float[] Scales { get; }

    public float[] Biases { get; }

    /// <summary>A row of columns for each rule, not quantised.</summary>
    public float[] RuleWeights { get; }

    /// <summary>Row after row: the rarity in half precision, then one weight a column.</summary>
    public ReadOnlySpan<sbyte> Table => table;

    public float RarityOf(int row) => RarityIn(table.AsSpan(row * Stride, First));

    // Half precision by its bits: a rarity is never below one, and the conversion for all numbers takes longer than all the rest of a row.
    public static float RarityIn(ReadOnlySpan<sbyte> row) =>
        BitConverter.UInt32BitsToSingle((BinaryPrimitives.ReadUInt16LittleEndian(MemoryMarshal.AsBytes(row)) + (112u << 10)) << 13);

    public float WeightOf(int row, int column) => table[row * Stride + First + column] * Scales[column];

    public float[] ScoresOf(Correction correction) =>
        Scorer.Mine.Score(this, correction.Text, correction.Context ?? TextContext.None).ToArray();

    public static LabelModel Embedded(string name)
    {
        using var stream =
            Assembly.GetExecutingAssembly().GetManifestResourceStream(name + ".weights")
            ?? throw new InvalidOperationException($"The weights '{name}' are not part of this build.");
        using var plain = new BrotliStream(stream, CompressionMode.Decompress);
        using var memory = new MemoryStream();
        plain.CopyTo(memory);
        return new LabelModel(ModelParts.Read(memory.GetBuffer().AsSpan(0, (int)memory.Length)));
    }

    public static LabelModel Of(ModelParts parts) => new(parts);
}

/// <summary>One choice among labels: its temperature (Guo et al. 2017) and the probability below which it abstains.</summary>
internal sealed record ModelHead(string Name, ImmutableArray<string> Labels, float Temperature, float Threshold);

/// <summary>A model as it is written to a file: little-endian, features in rising order, weights column by column within a row.</summary>
internal sealed record ModelParts(
    IReadOnlyList<ModelHead> Heads,
    int[] Features,
    float[] Rarity,
    sbyte[] Weights,
    float[] Scales,
    float[] Biases,
    IReadOnlyList<string> RuleNames,
    float[] RuleWeights
)
{
    public byte[] Write()
    {
        using var memory = new MemoryStream();
        using (var writer = new BinaryWriter(memory, Encoding.UTF8, leaveOpen: true))
        {
            writer.Write(Heads.Count);
            foreach (var head in Heads)
            {
                writer.Write(head.Name);
                WriteNames(writer, head.Labels);
                writer.Write(head.Temperature);
                writer.Write(head.Threshold);
            }

            WriteNames(writer, RuleNames);
            writer.Write(Features.Length);
            var before = 0;
            foreach (var feature in Features)
            {
                writer.Write7BitEncodedInt(feature - before);
                before = feature;
            }

            foreach (var floats in new[] { Rarity, Scales, Biases, RuleWeights })
            {
                writer.Write(floats.Length);
                foreach (var value in floats)
                {
                    writer.Write((Half)value);
                }
            }

            writer.Write(MemoryMarshal.AsBytes(Weights.AsSpan()));
        }

        return memory.ToArray();
    }

    public static ModelParts Read(ReadOnlySpan<byte> bytes)
    {
        var at = new Cursor(bytes);
        var heads = new ModelHead[at.Int()];
        for (var i = 0; i < heads.Length; i++)
        {
            heads[i] = new ModelHead(at.Name(), [.. at.Names()], at.Float(), at.Float());
        }

        var rules = at.Names();
        var features = new int[at.Int()];
        var before = 0;
        for (var i = 0; i < features.Length; i++)
        {
            features[i] = before += at.Short7();
        }

        var (rarity, scales, biases, ruleWeights) = (at.Halves(), at.Halves(), at.Halves(), at.Halves());
        return new ModelParts(heads, features, rarity, at.Rest(), scales, biases, rules, ruleWeights);
    }

    private static void WriteNames(BinaryWriter writer, IReadOnlyCollection<string> names)
    {
        writer.Write(names.Count);
        foreach (var name in names)
        {
            writer.Write(name);
        }
    }

    private ref struct Cursor(ReadOnlySpan<byte> bytes)
    {
        private ReadOnlySpan<byte> rest = bytes;

        public int Int() => BinaryPrimitives.ReadInt32LittleEndian(Take(4));

        public float Float() => BinaryPrimitives.ReadSingleLittleEndian(Take(4));

        public int Short7()
        {
            int value = 0,
                shift = 0;
            byte part;
            do
            {
                part = Take(1)[0];
                value |= (part & 0x7F) << shift;
                shift += 7;
            } while (part >= 0x80);
            return value;
        }

        public string Name() => Encoding.UTF8.GetString(Take(Short7()));

        public string[] Names()
        {
            var names = new string[Int()];
            for (var i = 0; i < names.Length; i++)
            {
                names[i] = Name();
            }

            return names;
        }

        public float[] Halves()
        {
            var values = new float[Int()];
            for (var i = 0; i < values.Length; i++)
            {
                values[i] = (float)BinaryPrimitives.ReadHalfLittleEndian(Take(2));
            }

            return values;
        }

        public sbyte[] Rest() => MemoryMarshal.Cast<byte, sbyte>(Take(rest.Length)).ToArray();

        private ReadOnlySpan<byte> Take(int length)
        {
            var taken = rest[..length];
            rest = rest[length..];
            return taken;
        }
    }
}
