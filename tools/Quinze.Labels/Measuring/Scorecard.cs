using Quinze.Text.Labelling;

namespace Quinze.Labels.Measuring;

/// <summary>Precision, recall and F1 of each label, and what was taken for what.</summary>
internal sealed class Scorecard
{
    private readonly int[,] taken;

    private Scorecard(IReadOnlyList<string> labels, int[,] taken, int abstained, int texts)
    {
        Labels = labels;
        this.taken = taken;
        Abstained = abstained;
        Texts = texts;
    }

    public IReadOnlyList<string> Labels { get; }

    public int Abstained { get; }

    public int Texts { get; }

    public double Accuracy => (double)Enumerable.Range(0, Labels.Count).Sum(i => taken[i, i]) / Math.Max(1, Texts);

    public double MacroF1 => Present.Average(F1);

    /// <summary>Always saying the commonest label.</summary>
    public double MajorityAccuracy => (double)Enumerable.Range(0, Labels.Count).Max(Support) / Math.Max(1, Texts);

    public double MajorityMacroF1 => 2 * MajorityAccuracy / (1 + MajorityAccuracy) / Math.Max(1, Present.Count());

    private IEnumerable<int> Present => Enumerable.Range(0, Labels.Count).Where(i => Support(i) > 0).DefaultIfEmpty(0);

    public static Scorecard Of(HeldOut heldOut, double temperature, double threshold, Func<HeldOutText, bool>? only = null)
    {
        var labels = heldOut.Head.Labels;
        var other = labels.ToList().IndexOf(LabelNames.Other);
        var taken = new int[labels.Count, labels.Count];
        int abstained = 0,
            texts = 0;
        foreach (var text in heldOut.Texts.Where(t => only is null || only(t)))
        {
            var shares = Calibration.Shares(text.Scores, temperature);
            // A flag is raised or not; a label is given or abstained from.
            var best = heldOut.Head.Unless is { } unless
                ? Labeller.Raised(shares, labels.ToList().IndexOf(unless), threshold)
                : Array.IndexOf(shares, shares.Max());
            if (other >= 0 && shares[best] < threshold)
            {
                abstained++;
                best = other;
            }

            taken[text.Truth, best]++;
            texts++;
        }

        return new Scorecard(labels, taken, abstained, texts);
    }

    /// <summary>Of labels as they were given, each with the true one beside it.</summary>
    public static Scorecard Of(IReadOnlyList<string> labels, IReadOnlyList<(int Truth, int Said, bool Abstained)> given)
    {
        var taken = new int[labels.Count, labels.Count];
        foreach (var (truth, said, _) in given)
        {
            taken[truth, said]++;
        }

        return new Scorecard(labels, taken, given.Count(g => g.Abstained), given.Count);
    }

    public int Support(int label) => Enumerable.Range(0, Labels.Count).Sum(j => taken[label, j]);

    public double Precision(int label)
    {
        var said = Enumerable.Range(0, Labels.Count).Sum(i => taken[i, label]);
        return said == 0 ? 0 : (double)taken[label, label] / said;
    }

    public double Recall(int label) => Support(label) == 0 ? 0 : (double)taken[label, label] / Support(label);

    public double F1(int label)
    {
        var (p, r) = (Precision(label), Recall(label));
        return p + r == 0 ? 0 : 2 * p * r / (p + r);
    }

    /// <summary>The commonest mistakes.</summary>
    public IEnumerable<(string Truth, string Said, int Count)> Mistakes(int most) =>
        (
            from i in Enumerable.Range(0, Labels.Count)
            from j in Enumerable.Range(0, Labels.Count)
            where i != j && taken[i, j] > 0
            orderby taken[i, j] descending, i, j
            select (Labels[i], Labels[j], taken[i, j])
        ).Take(most);
}
