using System.Collections.Immutable;

namespace Quinze.Text.Labelling;

/// <summary>All rules in one order: the phrases, then the signs. A rule has a name that it can be cited by.</summary>
internal static class RuleBook
{
    public static ImmutableArray<string> Names { get; } =
    [.. PhraseBook.Ours.Rules.Select(r => r.Name), .. SignRules.All.Select(r => r.Name)];

    /// <summary>How far each rule is met by a text, 0 to about 2.</summary>
    public static void Read(FoldedText text, TextContext context, Span<float> values)
    {
        var phrases = PhraseBook.Ours.Rules;
        Span<int> counts = stackalloc int[phrases.Length];
        counts.Clear();
        PhraseBook.Ours.Count(text, counts);
        for (var i = 0; i < phrases.Length; i++)
        {
            values[i] =
                counts[i] == 0 ? 0
                : phrases[i].Density ? Density(counts[i], text.Words.Length)
                : Presence(counts[i]);
        }

        var signs = SignRules.Values;
        for (var i = 0; i < signs.Length; i++)
        {
            values[phrases.Length + i] = (float)signs[i](text, context);
        }
    }

    private static float Presence(int count) => MathF.Min(2.5f, 1 + 0.5f * MathF.Log2(count));

    private static float Density(int count, int words) => MathF.Min(2f, 12f * count / (words + 10));
}
