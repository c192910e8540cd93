using System.Globalization;
using System.Numerics;
using System.Reflection;

namespace Quinze.Text.Questions;

/// <summary>The weight of each sign, one a line, as <c>tools/Quinze.Labels</c> wrote it: logistic regression on sentences of our own.</summary>
internal sealed class QuestionModel
{
    /// <summary>How much surer a last clause has to be than a whole sentence.</summary>
    private const double LastClause = 0.2;

    private const double Rounding = 1e-9;

    private readonly double[] weights;
    private readonly ulong speaksFor;
    private readonly double constant;

    public QuestionModel(IReadOnlyDictionary<string, double> weightOf)
    {
        weights = [.. QuestionSigns.All.Select(s => weightOf[s.Name])];
        constant = weightOf["constant"];
        for (var i = 0; i < weights.Length; i++)
        {
            speaksFor |= weights[i] > 0 ? 1UL << i : 0;
        }
    }

    public static QuestionModel Embedded()
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("questions.weights.txt")!;
        using var reader = new StreamReader(stream);
        var lines = reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => l.Split(' '));
        return new QuestionModel(lines.ToDictionary(l => l[0], l => double.Parse(l[1], CultureInfo.InvariantCulture)));
    }

    /// <summary>Probability that a sentence asks something, 0 to 1.</summary>
    /// <param name="least">What is less than this may be told as 0: most sentences have no word that could bring them there, and are not looked at closely.</param>
    public double Asks(string bare, double least = 0)
    {
        var whole = AsksAtOnce(bare, least);
        // "Bravo Léa, et maintenant la suite c'est quoi": what is asked often stands last.
        var comma = bare.LastIndexOfAny([',', ':', ';']);
        return comma < 0 || whole >= 0.5 || least + LastClause >= 1
            ? whole
            : Math.Max(whole, AsksAtOnce(bare[(comma + 1)..].Trim(), least + LastClause) - LastClause);
    }

    private double AsksAtOnce(string bare, double least)
    {
        if (QuestionSigns.Met(bare, possible => Probability(possible & speaksFor) >= least - Rounding) is not { } met)
        {
            return 0;
        }

        return Probability(met);
    }

    private double Probability(ulong met)
    {
        var score = constant;
        for (; met != 0; met &= met - 1)
        {
            score += weights[BitOperations.TrailingZeroCount(met)];
        }

        return 1 / (1 + Math.Exp(-score));
    }
}
