using Quinze.Text.Grouping;

namespace Quinze.Text.Questions;

/// <summary>Questions put together that ask the same in other words, by words and letters they share: synonyms and other languages stay apart.</summary>
/// <param name="Of">The group of each question, numbered by their first members.</param>
/// <param name="Central">How near each question is to the middle of its group, 0 to 1.</param>
internal sealed record QuestionGroups(int[] Of, float[] Central)
{
    /// <summary>The mean cosine at which a group is cut; chosen on two banks of questions of our own, measured on two others (<c>bench/results/questions.md</c>).</summary>
    public const double Threshold = 0.22;

    /// <param name="questions">The words of each question that carry its matter.</param>
    public static QuestionGroups Among(IReadOnlyList<IReadOnlyList<string>> questions)
    {
        // Who asks in the very same words is of the same group: each wording is compared once.
        var wordings = new Dictionary<string, int>(StringComparer.Ordinal);
        List<IReadOnlyList<string>> distinct = [];
        var wordingOf = new int[questions.Count];
        for (var i = 0; i < wordingOf.Length; i++)
        {
            var key = string.Join(' ', questions[i]);
            if (!wordings.TryGetValue(key, out wordingOf[i]))
            {
                wordings[key] = wordingOf[i] = distinct.Count;
                distinct.Add(questions[i]);
            }
        }

        var vectors = VectorsOf(distinct);
        var of = AlikeGroups.Of(vectors, Threshold);
        var central = Centrality(vectors, of);
        return new QuestionGroups([.. wordingOf.Select(w => of[w])], [.. wordingOf.Select(w => central[w])]);
    }

    /// <summary>The same groups after somebody joined or parted them.</summary>
    public static float[] Centrality(IReadOnlyList<IReadOnlyList<string>> questions, int[] of) => Centrality(VectorsOf(questions), of);

    private static TextVectors VectorsOf(IReadOnlyList<IReadOnlyList<string>> questions)
    {
        var features = new TextFeatures[questions.Count];
        _ = Parallel.For(0, features.Length, i => features[i] = QuestionMatter.FeaturesOf(questions[i]));
        return TextVectors.Of(features);
    }

    private static float[] Centrality(TextVectors vectors, int[] of)
    {
        var central = new float[of.Length];
        var sum = new float[vectors.TermCount];
        foreach (var group in Enumerable.Range(0, of.Length).GroupBy(i => of[i]))
        {
            foreach (var member in group)
            {
                vectors.AddTo(member, sum);
            }

            foreach (var member in group)
            {
                central[member] = vectors.Dot(member, sum) / group.Count();
            }

            foreach (var term in group.SelectMany(m => vectors.Terms(m).ToArray()))
            {
                sum[term] = 0;
            }
        }

        return central;
    }
}
