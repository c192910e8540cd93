using NodaTime;
using Quinze.Analyses;
using Quinze.Views;

namespace Quinze.Cards;

/// <summary>
/// What one may show beside a number of views: how many conversations are known to have come of it, and that who read is unknown. Without a name, a text or a picture of anybody.
/// </summary>
/// <param name="Views">Impressions, else members reached; null when no reading is known.</param>
/// <param name="Metric"><c>impressions</c> or <c>membersReached</c>.</param>
/// <param name="Conversations">Of a post: people who wrote under it and whom the owner answered there, as far as it is known. Of a period: conversations in which both wrote.</param>
/// <param name="Post">The day of the post; null for a period.</param>
/// <param name="Period">The period; null for a post.</param>
/// <param name="Days">Of a period: the days of which views are known.</param>
public sealed record CounterCard(double? Views, string Metric, int Conversations, LocalDate? Post, Period? Period, int? Days)
{
    private static readonly string[] Metrics = ["impressions", "membersReached"];

    public static CounterCard Of(LedgerView view, PostFact post)
    {
        var readings = PostReadings.Of(view, Quinze.Period.All).FirstOrDefault(r => r.Post?.Index == post.Index);
        foreach (var metric in Metrics)
        {
            if (readings?.Latest(metric) is { } latest)
            {
                return new CounterCard(latest.Values[0], metric, AnsweredUnder(view, post), post.Day, null, null);
            }
        }
        return new CounterCard(null, Metrics[0], AnsweredUnder(view, post), post.Day, null, null);
    }

    public static CounterCard Of(LedgerView view, PeriodWish wish)
    {
        var finding = new Exchanges().Run(view, new AnalysisRequest(wish));
        var days = wish.In(finding.AsOf ?? view.AsOf() ?? Quinze.Period.All.To);
        var accounts = AccountDays.Of(view, days).Values.ToList();
        var views = accounts.Select(a => a.Sum(Metrics[0])).OfType<double>().ToList();
        var known = accounts.SelectMany(a => a.DaysWith(Metrics[0])).Distinct().Count();
        var conversations = finding.Results is ExchangesResults found ? found.TwoWay : 0;
        return new CounterCard(views.Count == 0 ? null : views.Sum(), Metrics[0], conversations, null, days, known);
    }

    /// <summary>An answer that names nobody is nobody's: it counts for no conversation.</summary>
    private static int AnsweredUnder(LedgerView view, PostFact post)
    {
        var columns = view.Facts.Interactions;
        HashSet<int> wrote = [];
        HashSet<int> answered = [];
        for (var i = 0; i < columns.Count; i++)
        {
            if (
                columns.PostArray[i] != post.Index
                || !IsWord((InteractionKind)columns.KindArray[i])
                || view.PersonIn(i) is var person && person < 0
            )
            {
                continue;
            }
            if (columns.DirectionArray[i] == (byte)Direction.Received)
            {
                wrote.Add(person);
            }
            else if (columns.DirectionArray[i] == (byte)Direction.Sent && wrote.Contains(person))
            {
                answered.Add(person);
            }
        }
        return answered.Count;
    }

    private static bool IsWord(InteractionKind kind) =>
        kind is InteractionKind.Comment or InteractionKind.Reply or InteractionKind.Quote or InteractionKind.Mention;
}
