using System.Globalization;
using System.Reflection;

namespace Quinze.Text.Questions;

/// <summary>The weight of each sign, one a line, as <c>tools/Quinze.Labels</c> wrote it: logistic regression on sentences of our own.</summary>
internal sealed class QuestionModel
{
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
        var signs = QuestionSigns.Read(bare);
        var score = constant;
        for (var i = 0; i < signs.Length; i++)
        {
            score += signs[i] * weights[i];
        }

        return 1 / (1 + Math.Exp(-score));
    }
}
