using System.Globalization;
using System.Reflection;

namespace Quinze.Text.Questions;

/// <summary>The weight of each sign, one a line, as <c>tools/Quinze.Labels</c> wrote it: logistic regression on sentences of our own.</summary>
internal sealed class QuestionModel
{
    /// <summary>How much surer a last clause has to be than a whole sentence.</summary>
    private const double LastClause = 0.2;

    private readonly double[] weights;
    private readonly double constant;

    public QuestionModel(IReadOnlyDictionary<string, double> weightOf)
    {
        weights = [.. QuestionSigns.All.Select(s => weightOf[s.Name])];
        constant = weightOf["constant"];
    }

    public static QuestionModel Embedded()
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("questions.weights.txt")!;
        using var reader = new StreamReader(stream);
        var lines = reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => l.Split(' '));
        return new QuestionModel(lines.ToDictionary(l => l[0], l => double.Parse(l[1], CultureInfo.InvariantCulture)));
    }

    /// <summary>Probability that a sentence asks something, 0 to 1.</summary>
    public double Asks(string bare)
    {
        var whole = AsksAtOnce(bare);
        // "Bravo Léa, et maintenant la suite c'est quoi": what is asked often stands last.
        var comma = bare.LastIndexOfAny([',', ':', ';']);
        return comma < 0 || whole >= 0.5 ? whole : Math.Max(whole, AsksAtOnce(bare[(comma + 1)..].Trim()) - LastClause);
    }

    private double AsksAtOnce(string bare)
    {
        var signs = QuestionSigns.Read(bare);
        var score = constant;
        for (var i = 0; i < signs.Length; i++)
        {
            score += signs[i] * weights[i];
        }

        return 1 / (1 + Math.Exp(-score));
    }
}
