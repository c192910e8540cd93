using System.Numerics;
using System.Runtime.CompilerServices;

namespace Quinze.Text.Labelling;

/// <summary>Where hashed features lie: words and pairs of words, then groups of 2 to 5 signs.</summary>
internal static class FeatureSpace
{
    public const int WordBits = 17;
    public const int GroupBits = 18;
    public const int Words = 1 << WordBits;
    public const int Size = Words + (1 << GroupBits);

    public static bool IsWord(int feature) => feature < Words;
}

/// <summary>A set of features and the row of each: how many of the set lie before it. One bit a feature and a count every 64 (Jacobson 1989), so
/// that the whole set stays in a core's own cache, where one number a feature would not.</summary>
internal sealed class FeatureSet
{
    private readonly Block[] blocks = new Block[FeatureSpace.Size / 64];

    public FeatureSet(ReadOnlySpan<int> features)
    {
        foreach (var feature in features)
        {
            blocks[feature >> 6].Bits |= 1UL << (feature & 63);
        }

        for (var i = 1; i < blocks.Length; i++)
        {
            blocks[i].Before = blocks[i - 1].Before + BitOperations.PopCount(blocks[i - 1].Bits);
        }
    }

    public ReadOnlySpan<Block> Blocks => blocks;

    /// <summary>The bits of 64 features, and how many of the set lie before them.</summary>
    internal struct Block
    {
        public ulong Bits;
        public int Before;
    }
}

/// <summary>The features of one text: where each was met, and how far each rule is. One object is used again for text after text, by one thread.</summary>
internal sealed class FeatureReader
{
    private const int OpeningWords = 14;
    private const int ClosingWords = 12;
    private const ulong PairSeed = 0x51;
    private const ulong OpeningSeed = 0x52;
    private const ulong ClosingSeed = 0x53;

    private readonly float[] rules = new float[RuleBook.Names.Length];
    private int[] rows = new int[8192];
    private int[] ends = new int[4096];
    private int count;

    public FoldedText Text { get; } = new();

    /// <summary>The rows of the features met, again each time they are met: those of words in the order of the text, then those of groups.</summary>
    public ReadOnlySpan<int> Rows => rows.AsSpan(0, count);

    /// <summary>How many of the <see cref="Rows"/> are those of words.</summary>
    public int WordRows { get; private set; }

    public ReadOnlySpan<float> Rules => rules;

    /// <summary>Reads the features that stand in a set; the others cost next to nothing.</summary>
    public void Read(ReadOnlySpan<char> text, TextContext context, FeatureSet known)
    {
        Text.Read(text);
        var most = 4 * Text.Bytes.Length + 4 * Text.Words.Length;
        if (rows.Length < most)
        {
            rows = new int[2 * most];
        }

        if (ends.Length < Text.Words.Length + Text.Bytes.Length)
        {
            ends = new int[2 * (Text.Words.Length + Text.Bytes.Length)];
        }

        WordRows = ReadWords(known.Blocks);
        count = ReadGroups(known.Blocks, WordRows);
        RuleBook.Read(Text, context, rules);
    }

    /// <summary>The word each of the <see cref="Rows"/> belongs to, as its number in the text. Only reasons ask for it.</summary>
    public int[] Owners()
    {
        var owners = new int[count];
        var words = Text.Words;
        var at = 0;
        for (var i = 0; i < words.Length; i++)
        {
            owners.AsSpan(at..ends[i]).Fill(i);
            at = ends[i];
        }

        var owner = 0;
        for (var i = 0; i < Text.Bytes.Length; i++)
        {
            while (owner + 1 < words.Length && words[owner + 1].Start <= i)
            {
                owner++;
            }

            owners.AsSpan(at..ends[words.Length + i]).Fill(owner);
            at = ends[words.Length + i];
        }

        return owners;
    }

    private int ReadWords(ReadOnlySpan<FeatureSet.Block> known)
    {
        var words = Text.Words;
        var opening = EndOfOpening(words);
        var closing = StartOfClosing(words);
        var at = 0;
        for (var i = 0; i < words.Length; i++)
        {
            var hash = words[i].Hash;
            at = Meet(Word(hash), known, rows, at);
            if (i > 0)
            {
                at = Meet(Word(Hashing.Combine(words[i - 1].Hash + PairSeed, hash)), known, rows, at);
            }

            if (i < opening)
            {
                at = Meet(Word(Hashing.Combine(OpeningSeed, hash)), known, rows, at);
            }

            if (i >= closing && words[i].Kind != WordKind.Tag)
            {
                at = Meet(Word(Hashing.Combine(ClosingSeed, hash)), known, rows, at);
            }

            ends[i] = at;
        }

        return at;
    }

    private int ReadGroups(ReadOnlySpan<FeatureSet.Block> known, int at)
    {
        var bytes = Text.Bytes;
        var rows = this.rows;
        var ends = this.ends.AsSpan(Text.Words.Length, bytes.Length);
        ulong window = 0;
        for (var i = 0; i < bytes.Length; i++)
        {
            window = window << 8 | bytes[i];
            if (i > 3)
            {
                at = Meet(Group(window & 0xFFFF), known, rows, at);
                at = Meet(Group(window & 0xFF_FFFF), known, rows, at);
                at = Meet(Group(window & 0xFFFF_FFFF), known, rows, at);
                at = Meet(Group(window & 0xFF_FFFF_FFFF), known, rows, at);
            }
            else
            {
                at = i > 0 ? Meet(Group(window & 0xFFFF), known, rows, at) : at;
                at = i > 1 ? Meet(Group(window & 0xFF_FFFF), known, rows, at) : at;
                at = i > 2 ? Meet(Group(window & 0xFFFF_FFFF), known, rows, at) : at;
            }

            ends[i] = at;
        }

        return at;
    }

    private static int EndOfOpening(ReadOnlySpan<Word> words)
    {
        var end = 0;
        while (end < words.Length && end < OpeningWords && words[end].Line == words[0].Line)
        {
            end++;
        }

        return end;
    }

    private static int StartOfClosing(ReadOnlySpan<Word> words)
    {
        var plain = words.Length;
        while (plain > 0 && words[plain - 1].Kind == WordKind.Tag)
        {
            plain--;
        }

        return Math.Max(0, plain - ClosingWords);
    }

    private static int Word(ulong hash) => (int)(Hashing.Mix(hash) >> (64 - FeatureSpace.WordBits));

    private static int Group(ulong signs) => FeatureSpace.Words + (int)((signs * 0x9E37_79B9_7F4A_7C15) >> (64 - FeatureSpace.GroupBits));

    // Called four times a sign: all it needs is at hand, and where it writes next is kept in a register.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int Meet(int feature, ReadOnlySpan<FeatureSet.Block> known, int[] rows, int at)
    {
        ref readonly var block = ref known[feature >> 6];
        // A write too many is cheaper than a branch that nobody can foresee.
        rows[at] = block.Before + BitOperations.PopCount(block.Bits & ((1UL << feature) - 1));
        return at + ((int)(block.Bits >> feature) & 1);
    }
}
