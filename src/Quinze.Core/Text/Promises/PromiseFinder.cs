using System.Text.RegularExpressions;

namespace Quinze.Text.Promises;

/// <summary>A promise as it stands in a text.</summary>
/// <param name="Confidence">Probability that the sentence commits its writer to do something, 0 to 1; on sentences of our own.</param>
/// <param name="Because">The signs that spoke for it, the strongest first.</param>
public sealed record FoundPromise(string Text, double Confidence, IReadOnlyList<string> Because);

/// <summary>
/// Finds commitments in what somebody wrote: "je t'envoie cela demain", "I'll call you". What they quote, deny, only imagine, did already,
/// or say of others commits nobody.
/// </summary>
public static class PromiseFinder
{
    private const double Surely = 0.5;
    private const int LongestSentence = 400;

    /// <summary>What a quoted letter is announced by; without any of it there is none to look for.</summary>
    private static readonly string[] Announcing = ["crit", "wrote", "---", "De:", "De :", "From:", "from:", "FROM:"];

    private static readonly Lazy<PromiseModel> Model = new(PromiseModel.Embedded);

    public static IReadOnlyList<FoundPromise> In(string text)
    {
        var own = WithoutQuotes(text);
        var found = new List<FoundPromise>();
        foreach (var place in Sentences.Of(own))
        {
            if (place.Length is < 3 or > LongestSentence)
            {
                continue;
            }
            var sentence = place.In(own);
            if (Model.Value.Commits(sentence) is { Confidence: >= Surely } sure)
            {
                found.Add(new FoundPromise(sentence, sure.Confidence, sure.Because));
            }
        }
        return found;
    }

    /// <summary>How likely a sentence is to commit its writer: 0 to 1.</summary>
    public static double ConfidenceOf(string sentence) => Model.Value.Commits(sentence).Confidence;

    /// <summary>The writer's own words: without lines quoted from the other's letter, what stands below "Le … a écrit", and what is in quotation marks.</summary>
    internal static string WithoutQuotes(string text)
    {
        var quotesALetter = Announcing.Any(a => text.Contains(a, StringComparison.Ordinal));
        var end = quotesALetter && LetterBelow.Match(text) is { Success: true } below ? below.Index : text.Length;
        var own = text[..end];
        if (own.Contains('>', StringComparison.Ordinal))
        {
            own = string.Join('\n', own.Split('\n').Where(l => !l.TrimStart().StartsWith('>')));
        }
        return own.AsSpan().IndexOfAny('«', '“', '"') < 0 ? own : Quoted.Replace(own, " ");
    }

    private static readonly Regex LetterBelow = new(
        @"^\s*((le|on)\b[^\n]{5,120}(a écrit|wrote)\s*:|-{3,}\s*(message d.origine|original message|forwarded message|message transféré)|de\s*:[^\n]+\n\s*(envoyé|date)\s*:|from:[^\n]+\n\s*(sent|date):)",
        RegexOptions.IgnoreCase | RegexOptions.Multiline | RegexOptions.CultureInvariant
    );

    private static readonly Regex Quoted = new("«[^»]{1,400}»|“[^”]{1,400}”|\"[^\"\n]{1,400}\"", RegexOptions.CultureInvariant);
}
