using System.Numerics;

namespace Quinze.Text.Labelling;

/// <summary>Why a label: what each word, with all groups of signs in it, and each rule added to its score. Only what is told is made.</summary>
internal static class Reasons
{
    private const int Most = 6;
    private const float Least = 0.05f;

    public static IReadOnlyList<Reason> Of(LabelModel model, Scorer scorer, string text, int column)
    {
        var reader = scorer.Reader;
        var words = reader.Text.Words;
        Span<float> weights = words.Length <= 512 ? stackalloc float[words.Length] : new float[words.Length];
        weights.Clear();
        scorer.Share(model, column, weights);
        Merge(words, weights);

        Span<(float Weight, int Place)> heaviest = stackalloc (float, int)[Most];
        var count = 0;
        for (var i = 0; i < words.Length; i++)
        {
            Keep(heaviest, ref count, weights[i], i);
        }

        var rules = reader.Rules;
        for (var rule = 0; rule < rules.Length; rule++)
        {
            if (rules[rule] != 0)
            {
                Keep(heaviest, ref count, rules[rule] * model.RuleWeights[rule * model.Columns + column], words.Length + rule);
            }
        }

        var reasons = new Reason[count];
        for (var i = 0; i < count; i++)
        {
            var (weight, place) = heaviest[i];
            reasons[i] =
                place < words.Length
                    ? new Reason(ReasonKind.Word, text[words[place].From..words[place].To], Math.Round(weight, 3))
                    : new Reason(ReasonKind.Rule, RuleBook.Names[place - words.Length], Math.Round(weight, 3));
        }

        return reasons;
    }

    // A word said twice is one reason; a picture is none.
    private static void Merge(ReadOnlySpan<Word> words, Span<float> weights)
    {
        // Places by the low bits of the hash, one further where another word has taken it; twice as many as words, so that a free one is near.
        var mask = (int)BitOperations.RoundUpToPowerOf2((uint)words.Length * 2) - 1;
        Span<int> firstAt = mask < 1024 ? stackalloc int[mask + 1] : new int[mask + 1];
        firstAt.Clear();
        for (var i = 0; i < words.Length; i++)
        {
            if (words[i].Kind == WordKind.Picture)
            {
                weights[i] = 0;
                continue;
            }

            var at = (int)words[i].Hash & mask;
            while (firstAt[at] != 0 && words[firstAt[at] - 1].Hash != words[i].Hash)
            {
                at = (at + 1) & mask;
            }

            if (firstAt[at] == 0)
            {
                firstAt[at] = i + 1;
            }
            else
            {
                weights[firstAt[at] - 1] += weights[i];
                weights[i] = 0;
            }
        }
    }

    private static void Keep(Span<(float Weight, int Place)> heaviest, ref int count, float weight, int place)
    {
        if (MathF.Abs(weight) < Least || (count == Most && MathF.Abs(weight) <= MathF.Abs(heaviest[Most - 1].Weight)))
        {
            return;
        }

        var at = count < Most ? count++ : Most - 1;
        while (at > 0 && MathF.Abs(heaviest[at - 1].Weight) < MathF.Abs(weight))
        {
            heaviest[at] = heaviest[at - 1];
            at--;
        }

        heaviest[at] = (weight, place);
    }
}
