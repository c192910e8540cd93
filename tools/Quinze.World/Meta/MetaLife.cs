namespace Quinze.World;

/// <summary>Somebody met on one of Meta's networks at some time, with words where there were any.</summary>
internal sealed record MetaAct(long At, Resident Other, string Text);

/// <summary>A letter of a conversation between two.</summary>
internal sealed record MetaLetter(long At, bool Mine, string Text);

/// <summary>What the owner did on Facebook or on Instagram: posts, comments, likes, who follows or is a friend, letters in both directions.</summary>
internal sealed class MetaLife
{
    private readonly Town town;
    private readonly Chance chance;
    private readonly int start;
    private readonly int end;
    private readonly HashSet<long> taken = [];

    /// <summary>Everybody else there.</summary>
    public IReadOnlyList<Resident> Others { get; }
    public IReadOnlyList<(long At, string Text, Resident? Named)> Posts { get; }
    public IReadOnlyList<MetaAct> Comments { get; }
    public IReadOnlyList<MetaAct> Likes { get; }

    /// <summary>Friends, or whom the owner follows.</summary>
    public IReadOnlyList<MetaAct> Friends { get; }
    public IReadOnlyList<MetaAct> Followers { get; }
    public IReadOnlyList<(Resident Other, IReadOnlyList<MetaLetter> Letters)> Talks { get; }

    public MetaLife(Town town, string network, Func<Resident, bool> isThere)
    {
        this.town = town;
        chance = new Chance(town.Seed).For(network + "-life");
        (start, end) = (Clockwork.Day(town.Plan.Start), Clockwork.Day(town.Plan.End));
        Others = [.. town.Residents.Where(r => r.Role != Role.Owner && isThere(r))];
        Posts =
        [
            .. Enumerable
                .Range(0, town.Plan.BlueskyPosts)
                .Select(_ => (Moment(), Say("point", chance.Happens(town.Plan.French)), chance.Happens(0.1) ? Someone() : null)),
        ];
        Comments =
        [
            .. Enumerable
                .Range(0, town.Plan.BlueskyPosts)
                .Select(_ => new MetaAct(Moment(), Someone(), Say("remark", chance.Happens(town.Plan.French)))),
        ];
        Likes = [.. Enumerable.Range(0, town.Plan.BlueskyGestures).Select(_ => new MetaAct(Moment(), Someone(), ""))];
        Friends = [.. Others.Take(town.Plan.BlueskyFollows).Select(o => new MetaAct(Moment(), o, ""))];
        Followers = [.. Others.Where((_, i) => i % 2 == 0).Take(town.Plan.BlueskyFollows).Select(o => new MetaAct(Moment(), o, ""))];
        Talks = [.. Others.Where(o => o.Role is Role.Close or Role.Steady).Select(o => (o, Letters(o)))];
    }

    /// <summary>The newest comes first, as Meta writes conversations.</summary>
    private List<MetaLetter> Letters(Resident friend)
    {
        var letters = new List<MetaLetter>();
        var at = Moment() * 1000;
        for (var i = chance.Between(2, 9); i > 0; i--, at += chance.Between(40_000, 9_000_000))
        {
            var mine = chance.Happens(0.5);
            var cast = new Cast(mine ? friend.First : town.Owner.First, mine ? town.Owner.First : friend.First, "Belcaire Conseil", 2025);
            letters.Insert(
                0,
                new MetaLetter(at, mine, Author.Capital(town.Phrases.In(friend.French).Say(mine ? "ask" : "answer", chance, cast)))
            );
        }
        return letters;
    }

    private string Say(string rule, bool french) =>
        Author.Capital(town.Phrases.In(french).Say(rule, chance, default, chance.Pick(town.Phrases.Themes(french))));

    private Resident Someone() => Others[Math.Min(Others.Count - 1, (int)(chance.Pareto(0.7) - 1))];

    /// <summary>A second of its own.</summary>
    private long Moment()
    {
        var at = Clockwork.Sometime(start, end, chance) / 1000;
        while (!taken.Add(at))
        {
            at++;
        }
        return at;
    }
}
