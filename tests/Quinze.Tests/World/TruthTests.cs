using Quinze.World;

namespace Quinze.Tests.World;

public class TruthTests
{
    [Theory]
    [InlineData(1, 180)]
    [InlineData(2, 180)]
    [InlineData(3, 180)]
    [InlineData(1, 90)]
    [InlineData(1, 365)]
    public void The_fifteen_are_those_whom_the_definition_finds(int seed, int halfLife)
    {
        var town = Towns.Small(seed);
        var found = Closest(town, halfLife).Take(15).Select(c => c.Who.TrueUrl).Order(StringComparer.Ordinal);
        Assert.Equal(Truth.Of(town).Fifteen.Order(StringComparer.Ordinal), found);
    }

    [Fact]
    public void The_fifteenth_stands_well_clear_of_the_sixteenth()
    {
        var closeness = Closest(Towns.Small(), 180).Select(c => c.Closeness).ToList();
        Assert.True(closeness[15] < 0.8 * closeness[14], $"{closeness[14]:F2} and {closeness[15]:F2}");
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void The_quiet_are_silent_for_more_than_eight_gaps_and_the_steady_are_not(int seed)
    {
        var town = Towns.Small(seed);
        var end = Clockwork.Day(town.Plan.End);
        foreach (var talk in town.Talks.Where(t => t.Kind == TalkKind.Pair && t.Others[0].Role is Role.Quiet or Role.Steady or Role.Close))
        {
            var days = talk.Turns.Select(t => Clockwork.DayOf(t.At)).Distinct().Order().ToList();
            var gaps = days.Zip(days.Skip(1), (a, b) => b - a).Order().ToList();
            var (median, mean) = (gaps[gaps.Count / 2], gaps.Average());
            Assert.True(days.Count >= 5 && days[^1] - days[0] >= 90);
            Assert.Equal(talk.Others[0].Role == Role.Quiet, end - days[^1] > 8 * Math.Max(median, mean));
            Assert.Equal(talk.Others[0].Role == Role.Quiet, end - days[^1] > 8 * Math.Min(median, mean));
        }
    }

    [Fact]
    public void A_small_town_holds_exactly_what_its_plan_says()
    {
        var town = Towns.Small();
        var truth = LinkedInArchive.Write(town, LinkedInEra.Y2026Complete, Towns.Folder("exact"), ArchiveShape.Folder);
        Assert.Equal(town.Plan.Connections, truth.Interactions["connection"].Mutual);
        Assert.Equal(town.Plan.HiddenConnections, truth.HiddenProfiles);
        Assert.Equal(town.Plan.Messages, truth.Interactions["message"].Sent + truth.Interactions["message"].Received);
        Assert.Equal(town.Plan.Reactions, truth.Interactions["reaction"].Sent);
        Assert.Equal(town.Plan.Comments, truth.Interactions["comment"].Sent);
        Assert.Equal(town.Plan.Posts, truth.Posts["post"]);
        Assert.Equal(town.Plan.Invitations, truth.Interactions["invitation"].Sent + truth.Interactions["invitation"].Received);
    }

    [Fact]
    public void The_large_plan_is_the_one_that_benchmarks_are_quoted_for()
    {
        var plan = TownPlan.Large(1);
        Assert.Equal(
            (30_000, 600, 150_000, 100_000, 20_000, 3_000, 10),
            (plan.Connections, plan.HiddenConnections, plan.Messages, plan.Reactions, plan.Comments, plan.Posts, plan.Years)
        );
    }

    [Fact]
    public void Recycled_posts_share_runs_of_words_and_look_alikes_do_not()
    {
        var posts = Towns.Small().Publications;
        Assert.All(posts.Families, f => Assert.InRange(f.Count, 2, 8));
        Assert.All(posts.Families, f => Assert.All(f.Skip(1), p => Assert.True(Shared(f[0].Text, p.Text) > 0.3)));
        Assert.All(posts.LookAlikes, f => Assert.All(f.Skip(1), p => Assert.True(Shared(f[0].Text, p.Text) < 0.25)));
    }

    [Fact]
    public void No_two_people_bear_one_name_but_those_who_were_planted()
    {
        var town = Towns.Small();
        var doubles = town.Residents.GroupBy(r => r.Name).Where(g => g.Count() > 1).Select(g => g.Count(r => r.Role == Role.Homonym));
        Assert.Equal([1, 1], doubles);
    }

    private static double Shared(string one, string two)
    {
        var overlap = new Overlap();
        overlap.Keep(one);
        return overlap.Of(two);
    }

    private static IEnumerable<(Resident Who, double Closeness)> Closest(Town town, int halfLife)
    {
        var end = Clockwork.Day(town.Plan.End);
        var days = new Dictionary<Resident, Dictionary<int, double>>();
        foreach (var talk in town.Talks.Where(t => t.Kind is TalkKind.Pair or TalkKind.Group))
        {
            foreach (var other in talk.Others)
            {
                var own = talk
                    .Turns.Where(t => t.Kind != TurnKind.Draft && (t.Sender == Turn.Owner || talk.Others[t.Sender] == other))
                    .ToList();
                var recent = own.Where(t => end - Clockwork.DayOf(t.At) < 730).ToList();
                if (!recent.Exists(t => t.Sender == Turn.Owner) || !recent.Exists(t => t.Sender != Turn.Owner))
                {
                    continue;
                }
                var seen = days.TryGetValue(other, out var already) ? already : days[other] = [];
                foreach (var day in recent.Select(t => Clockwork.DayOf(t.At)))
                {
                    seen[day] = Math.Max(seen.GetValueOrDefault(day), 1.0 / talk.Others.Length);
                }
            }
        }
        return days.Where(d => d.Value.Keys.Select(k => (Clockwork.Date(k).Year, Clockwork.Date(k).Month)).Distinct().Count() >= 3)
            .Select(d => (d.Key, d.Value.Sum(day => day.Value * Math.Pow(0.5, (double)(end - day.Key) / halfLife))))
            .OrderByDescending(d => d.Item2);
    }
}
