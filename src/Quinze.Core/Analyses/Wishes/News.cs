using Quinze.Text;
using Quinze.Text.Promises;
using Quinze.Text.Questions;

namespace Quinze.Analyses;

/// <summary>A sentence in which somebody tells something of themselves, exactly as it was written.</summary>
/// <param name="Kind"><c>work</c>, <c>family</c>, <c>home</c>, <c>journey</c>, <c>project</c> or <c>other</c>; of the sentence, never of the person.</param>
internal sealed record News(string Sentence, string Kind)
{
    private const int FewestWords = 5;
    private const int MostWords = 60;

    /// <summary>The news of a letter in its own order; greetings, wishes, thanks, questions, promises, what speaks of the reader and what is quoted tell nothing.</summary>
    public static IEnumerable<News> In(string text)
    {
        var own = PromiseFinder.WithoutQuotes(text);
        foreach (var place in Sentences.Of(own))
        {
            var sentence = place.In(own);
            if (KindOf(sentence) is { } kind)
            {
                yield return new News(string.Join(' ', sentence.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)), kind);
            }
        }
    }

    /// <summary>Null for a sentence that tells nothing.</summary>
    internal static string? KindOf(string sentence)
    {
        var words = PlainWords.Of(sentence);
        if (words.Length is < FewestWords or > MostWords || sentence.TrimEnd().EndsWith('?'))
        {
            return null;
        }
        if (
            NewsWords.Thanks.Contains(words[0])
            || (NewsWords.Greetings.Contains(words[0]) && words.Length < 8)
            || words.Any(NewsWords.Wishes.Contains)
            || words.Any(NewsWords.SecondPerson.Contains)
            || words.Any(NewsWords.Imagined.Contains)
            || IsNewYear(words)
        )
        {
            return null;
        }
        var first = Array.FindIndex(words, NewsWords.FirstPerson.Contains);
        if (first < 0 || !words.Any(NewsWords.Telling.Contains))
        {
            return null;
        }
        if (QuestionFinder.ConfidenceOf(sentence) >= 0.5 || PromiseFinder.ConfidenceOf(sentence) >= 0.5)
        {
            return null;
        }
        foreach (var (kind, of) in NewsWords.Kinds)
        {
            if (words.Any(of.Contains))
            {
                return kind;
            }
        }
        return "other";
    }

    private static bool IsNewYear(string[] words)
    {
        var year = Array.FindIndex(words, w => w is "annee" or "year");
        return year > 0 && words.Take(year).Any(w => w is "bonne" or "belle" or "heureuse" or "excellente" or "happy" or "new" or "great");
    }
}
