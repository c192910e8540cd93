using System.Collections.Immutable;

namespace Quinze.Text.Labelling;

/// <summary>Why a label: what each word, with all groups of signs in it, and each rule added to its score.</summary>
internal static class Reasons
{
    private const int Most = 6;
    private const double Least = 0.05;

    public static IReadOnlyList<Reason> Of(LabelModel model, Scorer scorer, string text, int column)
    {
        var reader = scorer.Reader;
        var words = reader.Text.Words;
        var weights = new float[words.Length];
        for (var i = 0; i < reader.Features.Length; i++)
        {
            var feature = reader.Features[i];
            var row = model.RowOf(feature);
            var count = scorer.CountOf(row);
            var norm = FeatureSpace.IsWord(feature) ? scorer.WordNorm : scorer.GroupNorm;
            var value = Scorer.Frequency(count) * model.RarityOf(row) * norm / count;
            if (words.Length > 0)
            {
                weights[reader.Owners[i]] += value * model.WeightsOf(row)[column] * model.Scales[column];
            }
        }

        return
        [
            .. OfWords(text, words, weights)
                .Concat(OfRules(model, reader.Rules, column))
                .Where(r => Math.Abs(r.Weight) >= Least)
                .OrderByDescending(r => Math.Abs(r.Weight))
                .ThenBy(r => r.Text, StringComparer.Ordinal)
                .Take(Most),
        ];
    }

    // A word said twice is one reason.
    private static List<Reason> OfWords(string text, ReadOnlySpan<Word> words, float[] weights)
    {
        var sums = new Dictionary<ulong, (string Word, double Weight)>();
        for (var i = 0; i < words.Length; i++)
        {
            if (words[i].Kind == WordKind.Picture)
            {
                continue;
            }

            sums[words[i].Hash] = sums.TryGetValue(words[i].Hash, out var known)
                ? known with
                {
                    Weight = known.Weight + weights[i],
                }
                : (text[words[i].From..words[i].To], weights[i]);
        }

        return [.. sums.Values.Select(w => new Reason(ReasonKind.Word, w.Word, Math.Round(w.Weight, 3)))];
    }

    private static ImmutableArray<Reason> OfRules(LabelModel model, ReadOnlySpan<float> values, int column)
    {
        var reasons = ImmutableArray.CreateBuilder<Reason>();
        for (var rule = 0; rule < values.Length; rule++)
        {
            if (values[rule] != 0)
            {
                var weight = values[rule] * model.RuleWeights[rule * model.Columns + column];
                reasons.Add(new Reason(ReasonKind.Rule, RuleBook.Names[rule], Math.Round(weight, 3)));
            }
        }

        return reasons.ToImmutable();
    }
}
