namespace Quinze.Text.Labelling;

/// <summary>The texts that a user labelled, by the features they hold, to find those most like another.</summary>
internal sealed class CorrectedTexts
{
    private readonly Dictionary<int, List<(int Text, float Value)>> holding = [];
    private readonly List<int> columns = [];

    public CorrectedTexts(LabelModel model, IEnumerable<Correction> corrections)
    {
        var labels = model.Heads[0].Labels;
        foreach (var correction in corrections)
        {
            _ = model.ScoresOf(correction);
            foreach (var (row, value) in Scorer.Mine.Vector(model))
            {
                if (!holding.TryGetValue(row, out var list))
                {
                    holding[row] = list = [];
                }

                list.Add((columns.Count, value));
            }

            columns.Add(labels.IndexOf(correction.Label));
        }
    }

    /// <summary>Label (as a column) and likeness, 0 to 1, of every corrected text that is at least this much like the given one.</summary>
    public IEnumerable<(int Column, double Likeness)> Alike(IReadOnlyList<(int Row, float Value)> text, double least)
    {
        var sums = new double[columns.Count];
        foreach (var (row, value) in text)
        {
            if (holding.TryGetValue(row, out var list))
            {
                foreach (var (other, theirs) in list)
                {
                    sums[other] += value * theirs;
                }
            }
        }

        // Words and groups of signs are each of length one, so that the same text comes to two.
        for (var i = 0; i < sums.Length; i++)
        {
            if (sums[i] / 2 > least)
            {
                yield return (columns[i], Math.Min(1, sums[i] / 2));
            }
        }
    }
}
