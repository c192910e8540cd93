using NodaTime;
using Quinze.Importing;
using Quinze.World;

namespace Quinze.Tests.Support;

/// <summary>Figures, outcomes, visits and news in a few words, for ledgers made by hand.</summary>
public static class ReachOf
{
    public static PostRef Number(int n) => new(PostRefKind.Share, 7_100_000_000_000_000_000 + n);

    /// <summary>A total since the day of the post, as it stood at the end of a day.</summary>
    public static LedgerOf Figure(
        this LedgerOf ledger,
        PostRef post,
        double value,
        LocalDate from,
        LocalDate to,
        string metric = "impressions",
        Bound bound = Bound.Exact,
        string? dimension = null
    ) =>
        ledger.Add(
            new ObservationEntry(new Place(0, 1))
            {
                Network = "linkedin",
                Post = post,
                Metric = metric,
                Value = value,
                Bound = bound,
                Dimension = dimension,
                From = from,
                To = to,
            }
        );

    public static LedgerOf Outcome(
        this LedgerOf ledger,
        string kind,
        LocalDate day,
        string? who = null,
        string? said = null,
        string? number = null,
        params IReadOnlyList<PostRef> posts
    ) =>
        ledger.Add(
            new OutcomeEntry(new Place(0, 1))
            {
                Kind = kind,
                At = Moment.OnDay(day),
                People = who is null ? Audience.Nobody : Audience.One(ledger.Who(who)),
                Said = said,
                Posts = posts,
                Reference = number,
            }
        );

    public static LedgerOf Visited(
        this LedgerOf ledger,
        double visits,
        LocalDate from,
        LocalDate? to = null,
        string? part = null,
        string metric = "visits"
    ) =>
        ledger.Add(
            new ObservationEntry(new Place(0, 1))
            {
                Network = "web",
                Account = new Handle("web", "org:loom.example", HandleKind.Organisation),
                Metric = metric,
                Dimension = part,
                Value = visits,
                From = from,
                To = to ?? from,
            }
        );

    public static LedgerOf News(this LedgerOf ledger, LocalDate day, string title) =>
        ledger.Add(
            new PostEntry(new Place(0, 1))
            {
                Network = "web",
                Kind = PostKind.Article,
                Ref = PostRef.At("https://news.example/" + day + title.Replace(' ', '-')),
                At = Moment.OnDay(day),
                Author = new Handle("web", "org:news.example", HandleKind.Organisation),
                Origin = PostOrigin.News,
                Title = title,
                Text = Utf8Text.From(title),
            }
        );

    /// <summary>A post with an address marked for a campaign.</summary>
    public static LedgerOf MarkedPost(this LedgerOf ledger, LocalDate day, string text, PostRef post, string? campaign) =>
        ledger.Add(
            new PostEntry(new Place(0, 1))
            {
                Network = "linkedin",
                Kind = PostKind.Post,
                Ref = post,
                At = Moment.At(day.At(new LocalTime(9, 0)).InUtc().ToInstant()),
                Author = Handle.Owner,
                Text = Utf8Text.From(text),
                Link = campaign is null ? null : $"https://loom.example/linen?utm_source=newsletter&utm_campaign={campaign}",
            }
        );

    /// <summary>An invented harvest, as the archive, the workbooks, the customer list, the site statistics and the feeds of its owner would tell it.</summary>
    public static LedgerOf Of(Harvest harvest)
    {
        var (first, last) = (harvest.Plan.End.PlusDays(1 - harvest.Plan.Days), harvest.Plan.End);
        var ledger = LedgerOf.Linkedin();
        foreach (var kind in new[] { "post", "comment", "observation", "outcome" })
        {
            ledger.Covers(kind, first, last);
        }
        return ledger.With(harvest);
    }

    /// <summary>The same beside whatever a ledger tells already.</summary>
    public static LedgerOf With(this LedgerOf ledger, Harvest harvest)
    {
        for (var i = 0; i < harvest.Posts.Count; i++)
        {
            var post = harvest.Posts[i];
            ledger.MarkedPost(post.Day, post.Words + " " + i, Number(i), post.Campaign);
            foreach (var (age, impressions) in post.Readings)
            {
                ledger.Figure(Number(i), impressions, post.Day, post.Day.PlusDays(age));
            }
        }
        foreach (var outcome in harvest.Outcomes)
        {
            foreach (var (post, day) in outcome.Comments)
            {
                ledger.Act(InteractionKind.Comment, false, outcome.Who, day, "how much is it?", Number(post));
            }
            ledger.Outcome(
                "client",
                outcome.Day,
                outcome.Who,
                outcome.Named is { } named ? $"your post {Number(named)}" : null,
                outcome.Who
            );
        }
        foreach (var visits in harvest.Visits)
        {
            var part = $"source={visits.Source}" + (visits.Campaign is null ? "" : $"&utm_campaign={visits.Campaign}");
            ledger.Visited(visits.Visits, visits.Day, part: part);
        }
        foreach (var news in harvest.News)
        {
            ledger.News(news.Day, news.Title);
        }
        return ledger;
    }
}
