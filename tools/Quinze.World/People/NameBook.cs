using System.Text;

namespace Quinze.World;

/// <summary>Invents names that nobody else in the town bears, and the slugs that go with them.</summary>
internal sealed class NameBook(Grammar names, Chance chance, double french)
{
    /// <summary>Ends every slug, so that no address can be mistaken for a real person's.</summary>
    public const string Marker = "-9x41";

    private static readonly (string Culture, double UpTo)[] FrenchTown =
    [
        ("french", 0.72),
        ("breton", 0.80),
        ("maghreb", 0.90),
        ("african", 0.96),
        ("asian", 1),
    ];
    private static readonly (string Culture, double UpTo)[] EnglishTown =
    [
        ("english", 0.74),
        ("asian", 0.88),
        ("african", 0.96),
        ("maghreb", 1),
    ];

    private readonly HashSet<string> names = [];
    private readonly HashSet<string> slugs = [];
    private readonly Grammar book = names;

    public (string First, string Last, bool French) Invent()
    {
        var isFrench = chance.Happens(french);
        for (var attempt = 0; ; attempt++)
        {
            var roll = chance.Unit();
            var culture = Array.Find(isFrench ? FrenchTown : EnglishTown, c => roll < c.UpTo).Culture;
            var first = chance.Pick(book[culture + ".first"]);
            var last = chance.Pick(book[culture + ".last"]);
            if (attempt > 3)
            {
                last += "-" + chance.Pick(book[(isFrench ? "french" : "english") + ".last"]);
            }
            else if (attempt > 1)
            {
                first += "-" + chance.Pick(book[(isFrench ? "french" : "english") + ".first"]);
            }
            if (names.Add(first + " " + last))
            {
                return (first, Decorate(last), isFrench);
            }
        }
    }

    /// <summary>Some people put their title or an emoji into their name.</summary>
    private string Decorate(string last) =>
        chance.Unit() switch
        {
            < 0.012 => last + ", " + chance.Pick(book["suffix"]),
            < 0.02 => last + " " + chance.Pick(book["emoji"]),
            _ => last,
        };

    public (string Slug, SlugSpelling Spelling) SlugFor(string first, string last)
    {
        var roll = chance.Unit();
        var accents = roll < 0.09;
        var plain = (first + "-" + last).ToLowerInvariant();
        var slug = new StringBuilder();
        foreach (var c in accents ? plain : Fold(plain))
        {
            if (char.IsLetterOrDigit(c))
            {
                slug.Append(c);
            }
            else if (slug.Length > 0 && slug[^1] != '-')
            {
                slug.Append('-');
            }
        }
        while (slug[^1] == '-')
        {
            slug.Length--;
        }
        if (accents && roll < 0.002)
        {
            slug.Append('®');
        }
        var stem = slug.ToString();
        var whole = stem + Marker;
        while (!slugs.Add(whole))
        {
            whole = stem + "-" + Token(4) + Marker;
        }
        var foreign = whole.Any(c => c > 127);
        return (
            whole,
            !foreign ? SlugSpelling.Ascii
            : roll < 0.045 ? SlugSpelling.Encoded
            : SlugSpelling.Raw
        );
    }

    private string Token(int length) =>
        string.Create(
            length,
            chance,
            (span, luck) =>
            {
                foreach (ref var c in span)
                {
                    c = "0123456789abcdef"[luck.Below(16)];
                }
            }
        );

    // Unicode normalisation is not available without culture data, so the accents of our own lists are told one by one.
    internal static string Fold(string text)
    {
        const string Accented = "àâäáãçéèêëíîïñóôöùûüúÿ";
        const string Plain = "aaaaaceeeeiiinooouuuuy";
        var folded = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            var at = Accented.IndexOf(c, StringComparison.Ordinal);
            folded.Append(
                at >= 0 ? Plain[at]
                : c < 128 ? c
                : '-'
            );
        }
        return folded.Replace("œ", "oe").ToString();
    }
}
