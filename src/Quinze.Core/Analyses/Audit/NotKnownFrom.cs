namespace Quinze.Analyses;

/// <summary>What could not be known from the files given, gathered from the rows that say so themselves.</summary>
internal static class NotKnownFrom
{
    public static IReadOnlyList<NotKnown> Rows(
        ActivitiesRow activities,
        OwnWordsRow own,
        EngagementRow engagement,
        AboutRow about,
        IReadOnlyList<ArticlesOfYear> articles,
        IReadOnlyList<PageRow> pages
    )
    {
        // No network's archive names those who read, and a rate is of figures, not of people.
        List<NotKnown> rows = [new("who-read", "no-file-tells")];
        rows.AddRange(
            activities.Kinds.Where(k => k.Known == Knowledge.Unknown).Select(k => new NotKnown("activity." + k.Kind, "not-covered"))
        );
        if (own.Known == Knowledge.Unknown)
        {
            rows.Add(new("own-words", "not-covered"));
        }
        if (!engagement.Networks.Any(n => n.WithFigures > 0))
        {
            rows.Add(new("reach", "no-reading"));
        }
        foreach (var network in engagement.Networks)
        {
            rows.AddRange(network.Unknown.Select(id => new NotKnown($"rate.{network.Network}.{id}", "no-reading")));
            if (network.CutOff)
            {
                rows.Add(new($"odd-posts.{network.Network}", "cut-off"));
            }
        }
        if (about.Trade is null)
        {
            rows.Add(new("trade", "not-declared"));
        }
        if (about.Brand is null)
        {
            rows.Add(new("brand", "not-declared"));
        }
        if (about.TextGone > 0)
        {
            rows.Add(new("about", "text-gone"));
        }
        if (articles.Any(a => a.Articles > 0) && articles.All(a => a.Views is null))
        {
            rows.Add(new("article-views", "no-reading"));
        }
        if (pages.Count == 0)
        {
            rows.Add(new("page", "no-reading"));
        }
        return rows;
    }
}
