using System.Collections.Immutable;
using System.Reflection;

namespace Quinze.Text.Labelling;

/// <summary>Our own lists of phrases, one list a rule, in French and English; a text is held against all of them in one walk over its words.</summary>
internal sealed class PhraseBook
{
    private const int LongestPhrase = 7;
    private const int PerhapsBits = 17;

    // One bit by the end of each step's key: most words begin no phrase, and most that do are followed by another word than the phrase's.
    private readonly ulong[] perhaps = new ulong[1 << (PerhapsBits - 6)];
    private readonly Dictionary<ulong, int> steps = [];
    private readonly List<ImmutableArray<int>> rulesAt =
    [
        [],
    ];

    private PhraseBook(ImmutableArray<PhraseRule> rules) => Rules = rules;

    public static PhraseBook Ours { get; } = Load();

    public ImmutableArray<PhraseRule> Rules { get; }

    /// <summary>Counts how often each rule is met.</summary>
    public void Count(FoldedText text, Span<int> counts)
    {
        var words = text.Words;
        for (var start = 0; start < words.Length; start++)
        {
            var node = 0;
            for (var at = start; at < Math.Min(words.Length, start + LongestPhrase); at++)
            {
                var key = Hashing.Combine((ulong)node, words[at].Hash);
                var bit = BitOf(key);
                if ((perhaps[bit >> 6] >> bit & 1) == 0 || !steps.TryGetValue(key, out node))
                {
                    break;
                }

                foreach (var rule in rulesAt[node])
                {
                    counts[rule]++;
                }
            }
        }
    }

    private static int BitOf(ulong key) => (int)key & ((1 << PerhapsBits) - 1);

    private static PhraseBook Load()
    {
        var lists = new SortedDictionary<string, (bool Density, List<string> Phrases)>(StringComparer.Ordinal);
        foreach (var language in new[] { "fr", "en" })
        {
            ReadLists(language, lists);
        }

        var book = new PhraseBook([.. lists.Select(l => new PhraseRule(l.Key, l.Value.Density))]);
        var folded = new FoldedText();
        foreach (var (rule, list) in lists.Values.Index())
        {
            foreach (var phrase in list.Phrases)
            {
                book.Add(phrase, rule, folded);
            }
        }

        return book;
    }

    private static void ReadLists(string language, SortedDictionary<string, (bool Density, List<string> Phrases)> lists)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream($"rules.{language}.txt")!;
        using var reader = new StreamReader(stream);
        List<string>? phrases = null;
        while (reader.ReadLine() is { } line)
        {
            if (line.StartsWith("# ", StringComparison.Ordinal))
            {
                var heading = line[2..].Split(' ');
                if (!lists.TryGetValue(heading[0], out var list))
                {
                    list = (heading.Contains("density"), []);
                    lists.Add(heading[0], list);
                }

                phrases = list.Phrases;
            }
            else if (line.Length > 0)
            {
                phrases!.AddRange(line.Split(" / ").SelectMany(Alternatives));
            }
        }
    }

    /// <summary>"[je|nous] cherche" is "je cherche" and "nous cherche"; an empty alternative leaves the word out.</summary>
    internal static IEnumerable<string> Alternatives(string pattern)
    {
        var open = pattern.IndexOf('[', StringComparison.Ordinal);
        if (open < 0)
        {
            return [pattern];
        }

        var close = pattern.IndexOf(']', open);
        return pattern[(open + 1)..close].Split('|').SelectMany(a => Alternatives(pattern[..open] + a + pattern[(close + 1)..]));
    }

    private void Add(string phrase, int rule, FoldedText folded)
    {
        folded.Read(phrase);
        var node = 0;
        foreach (var word in folded.Words)
        {
            var key = Hashing.Combine((ulong)node, word.Hash);
            if (!steps.TryGetValue(key, out var next))
            {
                next = rulesAt.Count;
                rulesAt.Add([]);
                steps.Add(key, next);
                perhaps[BitOf(key) >> 6] |= 1UL << BitOf(key);
            }

            node = next;
        }

        if (!rulesAt[node].Contains(rule))
        {
            rulesAt[node] = rulesAt[node].Add(rule);
        }
    }
}

/// <summary>A rule that is a list of phrases; of a density only the share of words counts.</summary>
internal sealed record PhraseRule(string Name, bool Density);
