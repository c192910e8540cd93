namespace Quinze.World;

/// <summary>What one post got on one day.</summary>
internal readonly record struct DayOfPost(int Impressions, int Engagements);

/// <summary>
/// How far the owner's posts went, day by day. Views come in with one half-life for all posts: by the end of day d (the day of publication is 0) a post has got the share
/// 1 − 2^(−(d+1)/half-life) of all its views. Engagements follow views; now and then many are withdrawn in one day. One post of the last year goes much further than
/// all others, and nothing comes of it.
/// </summary>
internal sealed class Reach
{
    public const double HalfLifeDays = 1.5;
    private const int DaysSeen = 45;
    private const int ViralViews = 600_000;

    private readonly List<(OwnPost Post, int First, DayOfPost[] Days)> posts = [];
    private readonly Dictionary<int, int> newFollowers = [];
    private readonly int firstDay;
    private readonly int followersBefore;

    public Reach(Town town)
    {
        var chance = new Chance(town.Seed).For("reach");
        var viral = ViralOf(town);
        foreach (var post in town.Publications.Posts)
        {
            posts.Add((post, Clockwork.DayOf(post.PublishedAt), Curve(chance, post == viral ? ViralViews : null)));
        }
        firstDay = Clockwork.Day(town.Plan.Start);
        followersBefore = chance.Between(400, 900);
        for (var day = firstDay; day <= Clockwork.Day(town.Plan.End); day++)
        {
            newFollowers[day] = Clockwork.Weekend(day) ? chance.Below(2) : chance.Below(5);
        }
    }

    /// <summary>The post that goes viral: one with words of the owner's own, old enough at the end for all of it to be seen; null in a town that posted nothing then.</summary>
    public static OwnPost? ViralOf(Town town)
    {
        var end = Clockwork.Day(town.Plan.End);
        var old = town.Publications.Posts.Where(p => !p.Reshare && end - Clockwork.DayOf(p.PublishedAt) is >= 60 and <= 300).ToList();
        return old.Count == 0 ? null : new Chance(town.Seed).For("viral").Pick(old);
    }

    /// <summary>All posts with what they got from one day to another, both included; posts that got nothing are not among them.</summary>
    public IEnumerable<(OwnPost Post, DayOfPost Got)> Between(int first, int last) =>
        posts
            .Select(p =>
                (p.Post, Got: p.Days.Where((_, d) => p.First + d >= first && p.First + d <= last).Aggregate(default(DayOfPost), Sum))
            )
            .Where(p => p.Got.Impressions > 0);

    public DayOfPost On(int day) =>
        posts.Where(p => day - p.First is >= 0 and < DaysSeen).Select(p => p.Days[day - p.First]).Aggregate(default(DayOfPost), Sum);

    public int NewFollowers(int day) => newFollowers.GetValueOrDefault(day);

    public int Followers(int day) => followersBefore + newFollowers.Where(f => f.Key <= day).Sum(f => f.Value);

    private static DayOfPost Sum(DayOfPost a, DayOfPost b) => new(a.Impressions + b.Impressions, a.Engagements + b.Engagements);

    private static DayOfPost[] Curve(Chance chance, int? views)
    {
        var usual = Math.Min(60_000, 120 * chance.Pareto(1.5));
        var total = views ?? usual;
        var rate = chance.Between(0.008, 0.05);
        var days = new DayOfPost[DaysSeen];
        var (seen, done) = (0, 0);
        for (var day = 0; day < DaysSeen; day++)
        {
            var upTo = (int)Math.Round(total * (1 - Math.Pow(2, -(day + 1) / HalfLifeDays)));
            var acts = (int)Math.Round(upTo * rate);
            days[day] = new DayOfPost(upTo - seen, acts - done);
            (seen, done) = (upTo, acts);
        }
        if (done > 20 && chance.Happens(0.2))
        {
            days[10] = days[10] with { Engagements = days[10].Engagements - (done / 3) };
        }
        return days;
    }
}
