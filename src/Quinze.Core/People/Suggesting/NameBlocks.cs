namespace Quinze.People;

/// <summary>
/// Which records are compared at all: those that share a name in one of the forms that <see cref="Comparison.Name"/> knows.
/// A form is a number made of its letters, so that a ledger of many people is one sorted array; two forms with one number would only be compared in vain.
/// </summary>
internal static class NameBlocks
{
    private const ulong Whole = 14_695_981_039_346_656_037;
    private const ulong Sound = Whole + 1;
    private const ulong Piece = Whole + 2;
    private const ulong Prime = 1_099_511_628_211;

    /// <summary>Of so many records with one name nothing can be told apart by it.</summary>
    private const int MostOfOneName = 40;

    /// <summary>The forms of somebody's names, each once.</summary>
    public static ulong[] Of(Portrait person)
    {
        var blocks = new List<ulong>(4);
        foreach (var name in person.Names)
        {
            Add(blocks, NumberOf(Whole, name.Key));
            Add(blocks, NumberOf(Sound, name.Sound));
            AddShorter(blocks, name);
            Add(blocks, NumberOf(Piece, name.Words));
            Add(blocks, NumberOf(Piece, name.Words.AsEnumerable().Reverse()));
        }
        if (person.Spelled is { } spelled)
        {
            Add(blocks, NumberOf(Whole, spelled.Key));
            AddShorter(blocks, spelled);
            Add(blocks, NumberOf(Piece, spelled.Words));
        }
        return [.. blocks];
    }

    private static void AddShorter(List<ulong> blocks, NameForm name)
    {
        foreach (var shorter in name.Shorter)
        {
            Add(blocks, NumberOf(Whole, shorter));
        }
    }

    private static void Add(List<ulong> blocks, ulong block)
    {
        if (!blocks.Contains(block))
        {
            blocks.Add(block);
        }
    }

    /// <summary>Each pair once, who comes first in the list first.</summary>
    public static IEnumerable<(Portrait A, Portrait B)> Pairs(IReadOnlyList<(Portrait Of, ulong[] Blocks)> people)
    {
        var (blocks, members) = Sorted(people);
        var seen = new HashSet<long>();
        for (var (from, to) = (0, 0); from < blocks.Length; from = to)
        {
            while (to < blocks.Length && blocks[to] == blocks[from])
            {
                to++;
            }
            if (to - from is < 2 or > MostOfOneName)
            {
                continue;
            }
            Array.Sort(members, from, to - from);
            for (var i = from; i < to; i++)
            {
                for (var j = i + 1; j < to; j++)
                {
                    if (seen.Add(((long)members[i] << 32) | (uint)members[j]))
                    {
                        yield return (people[members[i]].Of, people[members[j]].Of);
                    }
                }
            }
        }
    }

    private static (ulong[] Blocks, int[] Members) Sorted(IReadOnlyList<(Portrait Of, ulong[] Blocks)> people)
    {
        var blocks = new ulong[people.Sum(p => p.Blocks.Length)];
        var (members, at) = (new int[blocks.Length], 0);
        for (var i = 0; i < people.Count; i++)
        {
            foreach (var block in people[i].Blocks)
            {
                (blocks[at], members[at++]) = (block, i);
            }
        }
        Array.Sort(blocks, members);
        return (blocks, members);
    }

    /// <summary>FNV-1a (Fowler, Noll and Vo 1991) of the letters, 64 bits.</summary>
    private static ulong NumberOf(ulong kind, string letters)
    {
        foreach (var letter in letters)
        {
            kind = unchecked((kind ^ letter) * Prime);
        }
        return kind;
    }

    /// <summary>The words in one piece.</summary>
    private static ulong NumberOf(ulong kind, IEnumerable<string> words)
    {
        foreach (var word in words)
        {
            kind = NumberOf(kind, word);
        }
        return kind;
    }
}
