using System.Collections.Immutable;

namespace Quinze.Text.Questions;

/// <summary>A question as it stands in a text.</summary>
/// <param name="HasMark">Whether it was written with a question mark.</param>
/// <param name="Confidence">Probability that it asks something, 0 to 1; on sentences of our own.</param>
/// <param name="Rhetorical">It asks nothing of anyone: "non ?", "Le résultat ?", or a question that its author answers at once.</param>
public sealed record FoundQuestion(Sentence Where, string Text, bool HasMark, double Confidence, bool Rhetorical);

/// <summary>Finds questions in French and English, with or without a question mark: by interrogative words, inversion and other signs, weighed by a small model of our own.</summary>
public static class QuestionFinder
{
    private const double Surely = 0.5;

    /// <summary>Who ends a sentence with a full stop knows how to write, and would have written a question mark.</summary>
    private const double DespiteStop = 0.85;

    /// <summary>What a question mark is worth, whatever the words.</summary>
    private const double Marked = 0.9;

    private const int Fragment = 3;

    private static readonly Lazy<QuestionModel> Model = new(QuestionModel.Embedded);

    /// <summary>Words that begin the answer to one's own question.</summary>
    private static readonly ImmutableArray<string> Answers =
    [
        "parce que",
        "parce qu",
        "oui",
        "non",
        "eh bien",
        "tout simplement",
        "la réponse",
        "rien",
        "personne",
        "because",
        "yes",
        "no",
        "nope",
        "simple",
        "nobody",
        "nothing",
        "the answer",
        "well,",
    ];

    private static readonly ImmutableArray<string> Tags =
    [
        "non",
        "si",
        "hein",
        "ok",
        "n'est-ce pas",
        "pas vrai",
        "d'accord",
        "et alors",
        "ah bon",
        "sérieusement",
        "vraiment",
        "ou pas",
        "ou bien",
        "quoi",
        "right",
        "really",
        "seriously",
        "so what",
        "isn't it",
        "no",
        "yes",
        "eh",
        "huh",
        "agree",
        "who knew",
        "who cares",
        "sound familiar",
    ];

    /// <summary>All questions of a text, rhetorical ones marked as such.</summary>
    public static IReadOnlyList<FoundQuestion> In(string text)
    {
        var sentences = Sentences.Of(text);
        var found = new List<FoundQuestion>();
        for (var i = 0; i < sentences.Count; i++)
        {
            var sentence = sentences[i].In(text);
            var marked = EndsWithMark(sentence);
            var least = LeastTold(sentence, marked);
            var confidence = ConfidenceOf(sentence, least);
            if (marked || confidence >= least)
            {
                var next = i + 1 < sentences.Count ? sentences[i + 1].In(text) : "";
                var rhetorical = marked ? IsRhetorical(sentence, next, confidence) : AnsweredAtOnce(next);
                found.Add(
                    new FoundQuestion(sentences[i], sentence, marked, marked ? Math.Max(confidence, Marked) : confidence, rhetorical)
                );
            }
        }

        return found;
    }

    /// <summary>How likely a sentence is to ask something, its final marks not read: 0 to 1.</summary>
    public static double ConfidenceOf(string sentence) => ConfidenceOf(sentence, 0);

    private static double ConfidenceOf(string sentence, double least)
    {
        var bare = Bare(sentence);
        return bare.Length == 0 ? 0 : Model.Value.Asks(bare, least);
    }

    /// <summary>The confidence below which it makes no difference how low it is.</summary>
    private static double LeastTold(string sentence, bool marked) =>
        !marked ? (EndsWithStop(sentence) ? DespiteStop : Surely)
        : Words.Count(sentence) <= Fragment ? Surely
        : Marked;

    /// <summary>A sentence as the model reads it: small letters, no final marks, so that those who leave them out are read alike.</summary>
    internal static string Bare(string sentence)
    {
        var bare = sentence.AsSpan().TrimEnd(" \u00A0\u202F?!.…:)\"»”");
        return string.Create(bare.Length, bare, static (small, written) => _ = written.ToLowerInvariant(small));
    }

    private static bool EndsWithMark(string sentence)
    {
        var end = sentence.AsSpan().TrimEnd(" \u00A0\u202F)\"»”!.");
        return end.EndsWith('?') && !end[(end.LastIndexOf(' ') + 1)..].Contains("://", StringComparison.Ordinal);
    }

    private static bool EndsWithStop(string sentence) => sentence.Length > 0 && sentence[^1] is '.' or '!' or '…';

    private static bool IsRhetorical(string sentence, string next, double confidence)
    {
        var bare = Bare(sentence).Trim(' ', '«', '"', ',');
        if (Tags.Contains(bare) || (Words.Count(bare) <= Fragment && confidence < Surely))
        {
            return true;
        }

        // "Quoi ?!" shouts; and who answers himself does not ask.
        return sentence.Contains("?!", StringComparison.Ordinal) && Words.Count(bare) <= Fragment || AnsweredAtOnce(next);
    }

    private static bool AnsweredAtOnce(string next) =>
        Answers.Any(a =>
            next.StartsWith(a, StringComparison.OrdinalIgnoreCase) && (next.Length == a.Length || !char.IsLetter(next[a.Length]))
        );
}
