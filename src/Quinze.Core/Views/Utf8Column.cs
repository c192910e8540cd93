using System.Text;

namespace Quinze.Views;

/// <summary>Many strings in one block of UTF-8, made into a string only when somebody asks: a ledger has tens of thousands of names and shows a few dozen.</summary>
public sealed class Utf8Column
{
    private readonly byte[] bytes;
    private readonly int[] ends;

    public Utf8Column(byte[] bytes, int[] ends)
    {
        this.bytes = bytes;
        this.ends = ends;
    }

    public static Utf8Column Empty { get; } = new([], []);

    public int Count => ends.Length;

    public ReadOnlySpan<byte> Bytes => bytes;

    public ReadOnlySpan<int> Ends => ends;

    public ReadOnlySpan<byte> Span(int index)
    {
        var start = index == 0 ? 0 : ends[index - 1];
        return bytes.AsSpan(start, ends[index] - start);
    }

    public string this[int index] => Encoding.UTF8.GetString(Span(index));

    public static Utf8Column From(IEnumerable<string?> texts)
    {
        using var block = new MemoryStream();
        var ends = new List<int>();
        foreach (var text in texts)
        {
            block.Write(Encoding.UTF8.GetBytes(text ?? ""));
            ends.Add((int)block.Length);
        }
        return new Utf8Column(block.ToArray(), [.. ends]);
    }
}
