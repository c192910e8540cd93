using Quinze.Statistics;

namespace Quinze.Text;

/// <summary>
/// The share of machine-written text in a group of texts, with the floor below which it cannot be told from none. Said of the group and of nothing smaller:
/// no figure of a single text or sentence leaves this file.
/// </summary>
/// <param name="Share">Corrected for what the same references say of held-out texts of their own.</param>
/// <param name="Uncorrected">As maximum likelihood gives it.</param>
/// <param name="Interval">Of the corrected share: both references are split anew and all texts redrawn each time.</param>
/// <param name="Floor">Ninety-five of a hundred groups without any machine-written text come out below it.</param>
/// <param name="OfHuman">What is said, uncorrected, of held-out texts of the human reference; it should be 0.</param>
/// <param name="OfMachine">And of the machine's; it should be 1.</param>
public sealed record GroupShare(double Share, double Uncorrected, Interval Interval, double Floor, double OfHuman, double OfMachine)
{
    /// <summary>When the references' own held-out texts lie closer together than this, they do not tell the two apart.</summary>
    public const double LeastApart = 0.4;

    private const double Level = 0.95;

    public double Apart => OfMachine - OfHuman;

    /// <param name="splits">How often the references are split in two halves: one to learn from, one to calibrate on.</param>
    public static GroupShare Of(
        IReadOnlyList<string> group,
        IReadOnlyList<string> human,
        IReadOnlyList<string> machine,
        int seed,
        int splits = 200
    )
    {
        var vocabulary = new SentenceWords();
        var (h, m) = (vocabulary.Of(human), vocabulary.Of(machine));
        var words = vocabulary.Count;
        var g = vocabulary.Of(group);
        var runs = new Run[splits];
        Parallel.For(0, splits, i => runs[i] = Split(g, h, m, words, new Random((seed * 7919) + i)));
        var ofHuman = runs.Average(r => r.Human);
        var ofMachine = runs.Average(r => r.Machine);
        var uncorrected = runs.Average(r => r.Group);
        double Corrected(double share) => ofMachine > ofHuman ? Math.Clamp((share - ofHuman) / (ofMachine - ofHuman), 0, 1) : 0;
        double[] drawn = [.. runs.Select(r => r.Drawn)];
        double[] none = [.. runs.Select(r => r.None)];
        var tail = (1 - Level) / 2;
        return new GroupShare(
            Corrected(uncorrected),
            uncorrected,
            new Interval(Math.Clamp(Quantiles.Of(drawn, tail), 0, 1), Math.Clamp(Quantiles.Of(drawn, 1 - tail), 0, 1), Level),
            Math.Clamp(Quantiles.Of(none, Level), 0, 1),
            ofHuman,
            ofMachine
        );
    }

    private static Run Split(int[][][] group, int[][][] human, int[][][] machine, int words, Random random)
    {
        var (learnHuman, heldHuman) = Halves(human, random);
        var (learnMachine, heldMachine) = Halves(machine, random);
        var model = OccurrenceModel.Learn(learnHuman, learnMachine, words);
        var (g, h, m) = (model.Excess(group), model.Excess(heldHuman), model.Excess(heldMachine));
        var (low, high, share) = (ShareOf(h), ShareOf(m), ShareOf(g));
        var (drawnLow, drawnHigh) = (ShareOf(Redrawn(h, random)), ShareOf(Redrawn(m, random)));
        // Held-out people's texts, as many as the group has, read as if they were the group.
        var half = h.Length / 2;
        var none = ShareOf(Redrawn(h[..half], random, group.Length));
        var calibrated = ShareOf(Redrawn(h[half..], random));
        return new Run(low, high, share, Correct(ShareOf(Redrawn(g, random)), drawnLow, drawnHigh), Correct(none, calibrated, drawnHigh));
    }

    // Not cut at 0 and 1 before the quantiles are taken: the spread on both sides counts.
    private static double Correct(double share, double low, double high) => high - low > 0.05 ? (share - low) / (high - low) : share;

    private static double ShareOf(double[][] texts) => Mixture.ShareOf([.. texts.SelectMany(t => t)], default);

    private static double[][] Redrawn(double[][] texts, Random random, int? count = null) =>
        texts.Length == 0 ? [] : [.. Enumerable.Range(0, count ?? texts.Length).Select(_ => texts[random.Next(texts.Length)])];

    private static (int[][][] Learnt, int[][][] Held) Halves(int[][][] texts, Random random)
    {
        int[][][] mixed = [.. texts];
        random.Shuffle(mixed);
        return (mixed[..(mixed.Length / 2)], mixed[(mixed.Length / 2)..]);
    }

    private readonly record struct Run(double Human, double Machine, double Group, double Drawn, double None);
}
