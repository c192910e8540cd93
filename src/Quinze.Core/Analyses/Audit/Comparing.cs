using Quinze.Statistics;

namespace Quinze.Analyses;

/// <summary>Puts two audits of one ledger beside each other.</summary>
internal static class Comparing
{
    public static AuditComparison Of(AuditedPeriod before, AuditedPeriod after)
    {
        List<ComparedFigure> figures = [];
        for (var row = 0; row < PublicActivity.All.Count; row++)
        {
            figures.Add(Activity(row, before, after));
        }
        var (was, now) = (before.Results, after.Results);
        figures.Add(Plain("activities", was.Activities.Total.PerWorkingDay, now.Activities.Total.PerWorkingDay));
        figures.Add(Share("ownWords.ownShare", was.OwnWords.OwnShare, now.OwnWords.OwnShare));
        figures.Add(Share("about.trade", was.About.AboutTrade, now.About.AboutTrade));
        figures.Add(Share("about.brand", was.About.NamesBrand, now.About.NamesBrand));
        figures.Add(Plain("published.wordsPerPost", was.Published.WordsPerPost?.Median, now.Published.WordsPerPost?.Median));
        foreach (var network in now.Engagement.Networks)
        {
            var earlier = was.Engagement.Networks.FirstOrDefault(n => n.Network == network.Network);
            figures.Add(Plain($"reach.{network.Network}", earlier?.Reach?.Median, network.Reach?.Median));
            var (had, has) = (CountedIn(before.Period, earlier?.Followers), CountedIn(after.Period, network.Followers));
            figures.Add(Plain($"followers.{network.Network}", had, has));
            foreach (var rate in network.Rates)
            {
                var same = earlier?.Rates.FirstOrDefault(r => r.Id == rate.Id && r.Of == rate.Of);
                figures.Add(
                    rate.Denominator == "followers"
                        ? Plain(
                            $"rate.{network.Network}.{rate.Id}.median",
                            had is null ? null : same?.Posts?.Median,
                            has is null ? null : rate.Posts?.Median
                        )
                        : Plain($"rate.{network.Network}.{rate.Id}.{rate.Of}", same?.Total.Rate, rate.Total.Rate)
                );
            }
        }
        foreach (var page in now.Pages)
        {
            var earlier = was.Pages.FirstOrDefault(p => p.Handle == page.Handle);
            figures.Add(Plain($"page.{page.Handle}.postsPer30Days", earlier?.PostsPer30Days, page.PostsPer30Days));
            figures.Add(Plain($"page.{page.Handle}.engagement", earlier?.Engagement?.Total.Rate, page.Engagement?.Total.Rate));
        }
        var overlapping = before.Period.From <= after.Period.To && after.Period.From <= before.Period.To;
        return new AuditComparison(
            before.Period.From,
            before.Period.To,
            overlapping,
            Judged([.. figures.Where(f => f.Before is not null || f.After is not null)])
        );
    }

    /// <summary>Followers as counted in the period itself: one reading, lent to both, would only say that nothing changed.</summary>
    private static double? CountedIn(Period period, FigureOfDay? followers) =>
        followers is { Day: { } day } && day >= period.From && day <= period.To ? followers.Value : null;

    /// <summary>Which changes stand when all that have a test are looked at together.</summary>
    private static IReadOnlyList<ComparedFigure> Judged(IReadOnlyList<ComparedFigure> figures)
    {
        var standing = new Queue<bool>(
            FalseDiscovery.Standing([.. figures.Select(f => f.Change?.P).OfType<double>()], FalseDiscovery.Rate)
        );
        return [.. figures.Select(f => f.Change?.P is null ? f : f with { Change = f.Change with { Clear = standing.Dequeue() } })];
    }

    /// <summary>A rate ratio: acts come in bunches, so their weeks say by how much their counts vary more than chance.</summary>
    private static ComparedFigure Activity(int row, AuditedPeriod before, AuditedPeriod after)
    {
        var kind = PublicActivity.All[row].Kind;
        var (was, now) = (before.Results.Activities.Kinds[row], after.Results.Activities.Kinds[row]);
        var figure = new ComparedFigure($"activities[{kind}]", was.PerWorkingDay, now.PerWorkingDay, null);
        if (
            was is not { PerWorkingDay: { } then, Count: { } earlier }
            || now is not { PerWorkingDay: { } rate, Count: { } later }
            || then == 0
        )
        {
            return figure;
        }
        var (days, daysBefore) = (now.WorkingDays, was.WorkingDays);
        var (bunched, bunchedBefore) = (after.Dispersion[row], before.Dispersion[row]);
        var interval = RateRatio.Bunched(later, days, bunched, earlier, daysBefore, bunchedBefore)?.Shaped();
        var p = interval is null ? null : RateRatio.ChanceOfSame(later, days, bunched, earlier, daysBefore, bunchedBefore);
        return figure with { Change = new Change("ratio", rate / then, interval, interval is null ? null : "quasi-poisson", p, null) };
    }

    private static ComparedFigure Share(string name, ShareOf? was, ShareOf? now)
    {
        var figure = new ComparedFigure(name, was?.Share, now?.Share, null);
        if (was is not { Share: { } then } || now is not { Share: { } share })
        {
            return figure;
        }
        var interval = Newcombe.Difference(now.Count, now.Of, was.Count, was.Of).Shaped();
        var p = Newcombe.ChanceOfNone(now.Count, now.Of, was.Count, was.Of);
        return figure with { Change = new Change("difference", share - then, interval, "newcombe", p, null) };
    }

    private static ComparedFigure Plain(string name, double? was, double? now) =>
        new(name, was, now, was is { } then && now is { } value ? new Change("difference", value - then, null, null, null, null) : null);
}

/// <summary>One period's audit, with how much its kinds of act come in bunches.</summary>
/// <param name="Dispersion">By kind, in the order of <see cref="PublicActivity.All"/>: Pearson χ² of weeks over their degrees of freedom, at least 1.</param>
internal sealed record AuditedPeriod(Period Period, AuditResults Results, double[] Dispersion);
