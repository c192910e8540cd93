namespace Quinze.Statistics;

/// <summary>
/// What a positive of a test that errs is worth: the share of positives that are true (Bayes 1763), and how many a threshold calls positive.
/// It is why nothing is ever said of one text: a detector that flags six of ten essays of learners (Liang et al. 2023) is right about one in nine of those it flags where one text in ten is by a machine.
/// </summary>
public static class Screening
{
    /// <summary>The share of positives that are true, of a share that is so at all and the two rates of the test; not a number when there is no positive.</summary>
    public static double Worth(double share, double truePositives, double falsePositives) =>
        share * truePositives / ((share * truePositives) + ((1 - share) * falsePositives));

    /// <summary>How many scores lie strictly above a threshold, as a share; a score on the threshold is none.</summary>
    public static double Above(IReadOnlyCollection<double> scores, double threshold) =>
        scores.Count == 0 ? double.NaN : (double)scores.Count(s => s > threshold) / scores.Count;
}
