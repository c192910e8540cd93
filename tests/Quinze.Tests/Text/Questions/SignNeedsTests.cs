using Quinze.Text.Questions;

namespace Quinze.Tests.Text.Questions;

/// <summary>What is skipped to be quick is held against the slow way, on everything that we wrote for training and tests.</summary>
public class SignNeedsTests
{
    private static readonly Lazy<List<string>> Texts = new(() =>
        [
            .. Files("tools", "Quinze.Labels", "Corpus"),
            .. Files("tests", "Quinze.Tests", "Text", "Corpus"),
            .. Files("tests", "Quinze.Tests", "Text", "Grouping", "Banks"),
        ]
    );

    [Fact]
    public void No_sign_is_missed_in_a_sentence_whose_words_rule_others_out()
    {
        var sentences = Sentences().SelectMany(s => new[] { s, s[(s.LastIndexOfAny([',', ':', ';']) + 1)..].Trim() }).Distinct().ToList();

        Assert.True(sentences.Count > 5000, $"{sentences.Count} sentences");
        Assert.All(sentences, s => Assert.Equal(BitsOf(QuestionSigns.Read(s)), QuestionSigns.Met(s, _ => true)));
    }

    [Fact]
    public void Each_sign_is_met_in_some_sentence()
    {
        var met = Sentences().Aggregate(0UL, (all, s) => all | QuestionSigns.Met(s, _ => true)!.Value);

        Assert.Empty(QuestionSigns.All.Where((_, i) => (met >> i & 1) == 0).Select(s => s.Name));
    }

    [Fact]
    public void What_is_not_looked_at_closely_would_not_have_been_a_question()
    {
        foreach (var text in Texts.Value)
        {
            var found = QuestionFinder.In(text).ToDictionary(q => q.Where);
            foreach (var sentence in Quinze.Text.Sentences.Of(text))
            {
                var words = sentence.In(text);
                var confidence = QuestionFinder.ConfidenceOf(words);
                if (found.TryGetValue(sentence, out var question))
                {
                    Assert.Equal(question.HasMark ? Math.Max(confidence, 0.9) : confidence, question.Confidence);
                }
                else
                {
                    Assert.True(confidence < (words[^1] is '.' or '!' or '…' ? 0.85 : 0.5), words);
                }
            }
        }
    }

    private static ulong? BitsOf(double[] met) => met.Select((m, i) => m > 0 ? 1UL << i : 0).Aggregate((a, b) => a | b);

    private static IEnumerable<string> Sentences() =>
        Texts.Value.SelectMany(t => Quinze.Text.Sentences.Of(t).Select(s => QuestionFinder.Bare(s.In(t)))).Distinct();

    private static IEnumerable<string> Files(params string[] folder) =>
        Directory
            .EnumerateFiles(Path.Combine([Corpus.Root(), .. folder]), "*", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal)
            .SelectMany(f => new[] { File.ReadAllText(f) }.Concat(File.ReadLines(f)));
}
