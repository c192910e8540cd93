using System.Globalization;
using System.Reflection;
using Quinze.Findings;

namespace Quinze.Text.Promises;

/// <summary>The weight of each sign, one a line, as <c>tools/Quinze.Labels</c> wrote it: logistic regression on sentences of our own.</summary>
internal sealed class PromiseModel
{
    private readonly double[] weights;
    private readonly double constant;
    private readonly int denied;

    public PromiseModel(IReadOnlyDictionary<string, double> weightOf)
    {
        weights = [.. PromiseSigns.All.Select(s => weightOf[s.Name])];
        constant = weightOf["constant"];
        denied = PromiseSigns.All.Index().First(s => s.Item.Name == Never).Index;
    }

    public static PromiseModel Embedded()
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("promises.weights.txt")!;
        using var reader = new StreamReader(stream);
        var lines = reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => l.Split(' '));
        return new PromiseModel(lines.ToDictionary(l => l[0], l => double.Parse(l[1], CultureInfo.InvariantCulture)));
    }

    /// <summary>Whatever else a sentence says, who writes "je ne vous enverrai rien" promises nothing.</summary>
    private const string Never = "cannot";
    private const double AtMostThen = 0.4;

    /// <summary>Probability that a sentence commits its writer, 0 to 1, and the signs that spoke for it, the strongest first.</summary>
    public (double Confidence, IReadOnlyList<string> Because) Commits(string sentence)
    {
        if (PromiseSigns.Read(sentence) is not { } signs)
        {
            return (0, []);
        }
        var score = constant;
        for (var i = 0; i < signs.Length; i++)
        {
            score += signs[i] * weights[i];
        }
        var confidence = 1 / (1 + Math.Exp(-score));
        return (signs[denied] > 0 ? Math.Min(confidence, AtMostThen) : confidence, new OnDemand<string>(() => Because(signs)));
    }

    private string[] Because(double[] signs) =>
        [
            .. Enumerable
                .Range(0, signs.Length)
                .Where(i => signs[i] > 0 && weights[i] > 0.3)
                .OrderByDescending(i => weights[i])
                .Take(3)
                .Select(i => PromiseSigns.All[i].Name),
        ];
}
