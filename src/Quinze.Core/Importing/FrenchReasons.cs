using System.Globalization;

namespace Quinze.Importing;

/// <summary>
/// The reasons, remarks and advice of sources in French. A source says and a ledger keeps one English sentence; a table gives each its French wording,
/// with holes ({0}, {1}) where the sentence names a file or a number. It is looked up when the sentence is shown, so that old ledgers speak French too.
/// </summary>
public sealed class FrenchReasons
{
    private const string Between = "; ";

    private readonly Dictionary<string, string> whole = new(StringComparer.Ordinal);
    private readonly List<Pattern> patterns = [];

    /// <param name="tables">English → French; what holds {0} is a pattern, the most literal one wins. The first table wins over the later ones.</param>
    public FrenchReasons(params IEnumerable<IReadOnlyDictionary<string, string>> tables)
    {
        foreach (var (english, french) in tables.Append(Ours).SelectMany(t => t))
        {
            if (english.Contains("{0}", StringComparison.Ordinal))
            {
                patterns.Add(new Pattern(english, french));
            }
            else
            {
                whole.TryAdd(english, french);
            }
        }
        patterns.Sort((a, b) => b.Literal.CompareTo(a.Literal));
    }

    /// <summary>What the core itself says of a file.</summary>
    private static IReadOnlyDictionary<string, string> Ours { get; } =
        new Dictionary<string, string>
        {
            ["the source did not say what became of it"] = "la source n'a pas dit ce qu'il est devenu",
            ["nothing new: all that it says was known"] = "rien de nouveau : tout ce qu'il dit était connu",
        };

    /// <summary>The sentence in French; what has no wording stays as it was said. Several reasons joined by "; " are put into French one by one.</summary>
    public string Of(string english) => Pieces(english, out _);

    /// <summary>True when every part of the sentence has a French wording.</summary>
    public bool Knows(string english)
    {
        Pieces(english, out var all);
        return all;
    }

    private string Pieces(string text, out bool all)
    {
        if (Whole(text) is { } french)
        {
            all = true;
            return french;
        }
        // A sentence may hold "; " itself: the longest known beginning is one piece.
        for (var cut = LastCut(text, text.Length); cut > 0; cut = LastCut(text, cut))
        {
            if (Whole(text[..cut]) is { } head)
            {
                return $"{head} ; {Pieces(text[(cut + Between.Length)..], out all)}";
            }
        }
        all = false;
        var first = text.IndexOf(Between, StringComparison.Ordinal);
        return first < 0 ? text : $"{text[..first]} ; {Pieces(text[(first + Between.Length)..], out _)}";
    }

    private static int LastCut(string text, int before) => text.AsSpan(0, before).LastIndexOf(Between);

    private string? Whole(string text)
    {
        if (whole.TryGetValue(text, out var french))
        {
            return french;
        }
        foreach (var pattern in patterns)
        {
            if (pattern.Match(text) is { } holes && holes.All(Fits))
            {
                return string.Format(CultureInfo.InvariantCulture, pattern.French, [.. holes.Select(h => Whole(h) ?? h)]);
            }
        }
        return null;
    }

    /// <summary>A hole holds a name, a number or another reason; never the beginning of the reason that follows.</summary>
    private bool Fits(string hole) => !hole.Contains(Between, StringComparison.Ordinal) || Whole(hole) is not null;

    /// <summary>A sentence with holes: what stands between them, in order.</summary>
    private sealed class Pattern
    {
        private readonly string[] between;

        public Pattern(string english, string french)
        {
            French = french;
            var parts = new List<string>();
            var rest = english;
            for (var hole = 0; ; hole++)
            {
                var mark = $"{{{hole}}}";
                var at = rest.IndexOf(mark, StringComparison.Ordinal);
                if (at < 0)
                {
                    break;
                }
                parts.Add(rest[..at]);
                rest = rest[(at + mark.Length)..];
            }
            between = [.. parts, rest];
            Literal = between.Sum(b => b.Length);
        }

        public string French { get; }

        /// <summary>How many letters of the sentence are its own.</summary>
        public int Literal { get; }

        /// <summary>What stands in the holes; null when the sentence is another one.</summary>
        public string[]? Match(string text)
        {
            if (!text.StartsWith(between[0], StringComparison.Ordinal) || !text.EndsWith(between[^1], StringComparison.Ordinal))
            {
                return null;
            }
            var holes = new string[between.Length - 1];
            var (at, end) = (between[0].Length, text.Length - between[^1].Length);
            for (var i = 0; i < holes.Length; i++)
            {
                // A hole is never empty; the last one reaches to the sentence's own ending.
                var next =
                    i == holes.Length - 1 ? end
                    : at < end ? text.IndexOf(between[i + 1], at + 1, StringComparison.Ordinal)
                    : -1;
                if (next <= at || next > end)
                {
                    return null;
                }
                holes[i] = text[at..next];
                at = next + between[i + 1].Length;
            }
            return holes;
        }
    }
}
