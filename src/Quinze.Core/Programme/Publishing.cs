namespace Quinze.Programme;

/// <summary>
/// Makes the one table of a publication date out of what contributors share. A cell is published when at least five contributed to it, none of them more than half of it,
/// and when all tables of the programme together leave no combination with fewer than five people in it; else it is suppressed, and so is a second cell of its row and column,
/// so that who knows a total from elsewhere cannot subtract. Figures are rounded the same way every time. There are no filters, no totals and no ranking.
/// </summary>
public sealed class Publishing(AggregateRules rules)
{
    /// <returns>The table; the history then knows it.</returns>
    /// <exception cref="InvalidOperationException">The period was published before: a table is never published twice.</exception>
    public PublishedTable Publish(string period, IReadOnlyList<Contribution> contributions, MembershipHistory history)
    {
        if (history.Knows(period))
        {
            throw new InvalidOperationException($"The table of {period} is published; there is one for each date.");
        }
        var cells = contributions
            .SelectMany(c => c.Figures.Where(f => f.Value > 0).Select(f => (f.Key, c.Contributor, f.Value)))
            .GroupBy(f => f.Key)
            .Select(g => new Summed(g.Key, g.GroupBy(f => f.Contributor).ToDictionary(c => c.Key, c => c.Sum(f => f.Value))))
            .OrderBy(s => s.Cell.Row, StringComparer.Ordinal)
            .ThenBy(s => s.Cell.Column, StringComparer.Ordinal)
            .ToList();
        var open = cells.Where(s => IsOpen(s, history)).Select(s => s.Cell).ToHashSet();
        CloseBeside(cells, open);
        history.Close(period, cells.Where(s => open.Contains(s.Cell)).Select(s => (s.Cell, (IReadOnlySet<string>)s.Of.Keys.ToHashSet())));
        return new PublishedTable(
            period,
            Told(contributions.Select(c => c.Contributor).Distinct().Count()),
            [
                .. cells.Select(s =>
                    open.Contains(s.Cell)
                        ? new PublishedCell(s.Cell, Rounded(s.Of.Values.Sum()), Suppressed.Published)
                        : new PublishedCell(s.Cell, null, Suppressed.NotPublished)
                ),
            ]
        );
    }

    private sealed record Summed(Cell Cell, IReadOnlyDictionary<string, double> Of);

    private bool IsOpen(Summed summed, MembershipHistory history)
    {
        var members = summed.Of.Keys.ToHashSet();
        return members.Count >= rules.MinimumContributors
            && summed.Of.Values.Max() <= rules.GreatestShare * summed.Of.Values.Sum()
            && history
                .Of(summed.Cell)
                .All(earlier => Changed(earlier, members) is var changed && (changed == 0 || changed >= rules.MinimumContributors))
            && SumAudit.IsSafe([.. history.Of(summed.Cell), members], rules.MinimumContributors);
    }

    /// <summary>How many joined or left between two tables.</summary>
    private static int Changed(IReadOnlySet<string> one, HashSet<string> other) =>
        one.Count(p => !other.Contains(p)) + other.Count(p => !one.Contains(p));

    /// <summary>A single gap in a row or column could be filled by who knows its total: the cell of the fewest contributors beside it goes too, until no gap stands alone.</summary>
    private static void CloseBeside(IReadOnlyList<Summed> cells, HashSet<Cell> open)
    {
        for (var changed = true; changed; )
        {
            changed = false;
            foreach (var line in Lines(cells))
            {
                var gaps = line.Count(s => !open.Contains(s.Cell));
                if (gaps != 1)
                {
                    continue;
                }
                var beside = line.Where(s => open.Contains(s.Cell)).MinBy(s => s.Of.Count);
                if (beside is not null)
                {
                    open.Remove(beside.Cell);
                    changed = true;
                }
            }
        }
    }

    private static IEnumerable<List<Summed>> Lines(IReadOnlyList<Summed> cells) =>
        cells.GroupBy(s => s.Cell.Row).Concat(cells.GroupBy(s => s.Cell.Column)).Select(g => g.ToList());

    private double Rounded(double sum) => Math.Round(sum / rules.Rounding, MidpointRounding.AwayFromZero) * rules.Rounding;

    private int? Told(int contributors) =>
        contributors < 2 * rules.MinimumContributors ? null : contributors / rules.MinimumContributors * rules.MinimumContributors;
}
