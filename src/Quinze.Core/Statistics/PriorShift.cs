namespace Quinze.Statistics;

/// <summary>One label given by the machine to a text, and the label the user gave to the same text.</summary>
public sealed record CheckedLabel(string Machine, string User);

/// <summary>The share of one label among texts, with its interval.</summary>
public sealed record LabelShare(string Label, double Share, Interval Interval);

/// <summary>Shares of labels, and whether they were corrected for what the machine takes for what. When not, they only count what the machine said:
/// "labelled by machine, error unknown".</summary>
/// <param name="Checked">How many texts the user labelled.</param>
public sealed record LabelShares(IReadOnlyList<LabelShare> Shares, bool Corrected, int Checked)
{
    public bool ErrorKnown => Corrected;
}

/// <summary>True shares of labels behind a machine's labels, when its mistakes are known from a sample the user checked. What the machine said is a
/// mixture of the rows of its confusion matrix; the weights are found by expectation maximisation (Saerens, Latinne and Decaestecker 2002;
/// adjusted counting of Forman 2008 without its negative shares). Intervals come from resampling texts and checked texts with a fixed seed.</summary>
public static class PriorShift
{
    /// <summary>Below this many checked texts the shares stay as counted.</summary>
    public const int LeastChecked = 30;

    /// <summary>Texts' worth of belief, a label, that a label nobody checked is told as well as the others are on average.</summary>
    private const double Belief = 1;

    private const int Rounds = 200;
    private const int Resamples = 400;
    private const uint Seed = 15;

    /// <summary>Shares among <paramref name="said"/>, what the machine said of each text.</summary>
    public static LabelShares Of(
        IReadOnlyCollection<string> said,
        IReadOnlyList<CheckedLabel> checkedLabels,
        IReadOnlyList<string> labels,
        double level = 0.95
    )
    {
        var counts = labels.Select(l => said.Count(s => s == l)).ToArray();
        if (checkedLabels.Count < LeastChecked)
        {
            return new LabelShares([.. labels.Select((l, i) => Counted(l, counts[i], said.Count, level))], false, checkedLabels.Count);
        }

        var index = labels.Index().ToDictionary(l => l.Item, l => l.Index, StringComparer.Ordinal);
        var pairs = checkedLabels
            .Where(c => index.ContainsKey(c.Machine) && index.ContainsKey(c.User))
            .Select(c => (Machine: index[c.Machine], User: index[c.User]))
            .ToList();
        var shares = Estimate([.. counts.Select(c => (double)c)], Confusion(pairs, labels.Count));
        var intervals = Intervals(counts, pairs, level);
        return new LabelShares(
            [.. labels.Select((l, i) => new LabelShare(l, shares[i], Around(intervals[i], shares[i])))],
            true,
            checkedLabels.Count
        );
    }

    private static LabelShare Counted(string label, int count, int all, double level) =>
        new(label, all == 0 ? 0 : (double)count / all, Wilson.Of(count, all, level));

    private static Interval Around(Interval interval, double share) =>
        interval with
        {
            Lo = Math.Min(interval.Lo, share),
            Hi = Math.Max(interval.Hi, share),
        };

    /// <summary>Row: the true label; column: how often the machine says each. A row with few checks leans on how well the machine does overall.</summary>
    private static double[,] Confusion(IReadOnlyList<(int Machine, int User)> pairs, int labels)
    {
        var right = (pairs.Count(p => p.Machine == p.User) + 1.0) / (pairs.Count + 2.0);
        var matrix = new double[labels, labels];
        for (var user = 0; user < labels; user++)
        {
            for (var machine = 0; machine < labels; machine++)
            {
                matrix[user, machine] = Belief * (user == machine ? right : (1 - right) / Math.Max(1, labels - 1));
            }
        }

        foreach (var (machine, user) in pairs)
        {
            matrix[user, machine]++;
        }

        for (var user = 0; user < labels; user++)
        {
            var sum = Enumerable.Range(0, labels).Sum(m => matrix[user, m]);
            for (var machine = 0; machine < labels; machine++)
            {
                matrix[user, machine] /= sum;
            }
        }

        return matrix;
    }

    private static double[] Estimate(double[] counts, double[,] confusion)
    {
        var labels = counts.Length;
        var all = Math.Max(1, counts.Sum());
        var shares = Enumerable.Repeat(1.0 / labels, labels).ToArray();
        for (var round = 0; round < Rounds; round++)
        {
            var next = new double[labels];
            for (var said = 0; said < labels; said++)
            {
                var mixture = 0.0;
                for (var user = 0; user < labels; user++)
                {
                    mixture += shares[user] * confusion[user, said];
                }

                for (var user = 0; user < labels && mixture > 0; user++)
                {
                    next[user] += counts[said] / all * shares[user] * confusion[user, said] / mixture;
                }
            }

            shares = next;
        }

        return shares;
    }

    private static Interval[] Intervals(int[] counts, IReadOnlyList<(int Machine, int User)> pairs, double level)
    {
        var chance = new Random((int)Seed);
        var texts = counts.Select((c, label) => Enumerable.Repeat(label, c)).SelectMany(t => t).ToArray();
        var drawn = new double[counts.Length][];
        for (var label = 0; label < counts.Length; label++)
        {
            drawn[label] = new double[Resamples];
        }

        for (var sample = 0; sample < Resamples; sample++)
        {
            var again = new double[counts.Length];
            for (var i = 0; i < texts.Length; i++)
            {
                again[texts[chance.Next(texts.Length)]]++;
            }

            var checks = Enumerable.Range(0, pairs.Count).Select(_ => pairs[chance.Next(pairs.Count)]).ToList();
            var shares = Estimate(again, Confusion(checks, counts.Length));
            for (var label = 0; label < counts.Length; label++)
            {
                drawn[label][sample] = shares[label];
            }
        }

        return [.. drawn.Select(d => Middle(d, level))];
    }

    private static Interval Middle(double[] drawn, double level)
    {
        Array.Sort(drawn);
        var tail = (int)((1 - level) / 2 * drawn.Length);
        return new Interval(drawn[tail], drawn[^(tail + 1)], level);
    }
}
