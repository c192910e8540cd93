namespace Quinze.World;

/// <summary>Spreads the plan's reactions, comments, invitations and endorsements over the years.</summary>
internal sealed class Gesturing(Town town, Chance chance)
{
    private readonly TownPlan plan = town.Plan;
    private readonly int start = Clockwork.Day(town.Plan.Start);
    private readonly int end = Clockwork.Day(town.Plan.End);

    /// <summary>LinkedIn's ids carry their time: milliseconds, then 22 bits.</summary>
    public static long Id(long ms, Chance chance) => (ms << 22) | (long)(chance.Bits() & 0x3FFFFF);

    public Gestures Gesture() =>
        new(
            Sorted(Reactions(), r => r.At),
            Sorted(Remarks(), r => r.At),
            Sorted(OnOthers(plan.Reposts), r => r.At),
            Sorted(OnOthers(plan.Votes), v => v.At),
            Sorted(Invitations(), i => i.At),
            Sorted(Endorsements(), e => e.At),
            Sorted(Recommendations(), r => r.At),
            Sorted(Follows(), f => f.At),
            Sorted(CompanyFollows(), f => f.At)
        );

    private static List<T> Sorted<T>(IEnumerable<T> items, Func<T, long> at) => [.. items.OrderBy(at)];

    /// <summary>The id of somebody else's post, seen some minutes or days after it appeared.</summary>
    private long Seen(long at) => Id(at - (long)Math.Min(chance.Gap(9 * 3_600_000.0, 1), 20 * 86_400_000.0) - 60_000, chance);

    private OwnPost? OwnBefore(long at)
    {
        var posts = town.Publications.Posts;
        int low = 0,
            high = posts.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = posts[middle].PublishedAt < at - 600_000 ? (middle + 1, high) : (low, middle);
        }
        var post = low == 0 ? null : posts[low - 1];
        return post is null || post.PublishedAt > at - 600_000 ? null : post;
    }

    private IEnumerable<Reaction> Reactions()
    {
        HashSet<long> liked = [];
        for (var i = 0; i < plan.Reactions; i++)
        {
            var at = Clockwork.Sometime(start, end, chance);
            var type = (byte)Math.Min(6, (int)chance.Gap(0.9, 1));
            var roll = chance.Unit();
            var own = roll < 0.05 ? OwnBefore(at) : null;
            yield return own is not null && roll < 0.01 && liked.Add(own.ActivityId) ? new Reaction(at, type, own.ActivityId, 0)
            : own is not null ? new Reaction(at, type, own.ActivityId, Id(at - 120_000 - chance.Below(400_000), chance))
            : roll < 0.13 ? Commented(at, type)
            : new Reaction(at, type, Seen(at), 0);
        }
    }

    private Reaction Commented(long at, byte type)
    {
        var post = Seen(at - 3_600_000);
        return new Reaction(at, type, post, Id(at - 300_000 - chance.Below(3_000_000), chance));
    }

    private IEnumerable<Remark> Remarks()
    {
        for (var i = 0; i < plan.Comments; i++)
        {
            var at = Clockwork.Sometime(start, end, chance);
            var own = chance.Happens(0.18) ? OwnBefore(at) : null;
            yield return new Remark(at, chance.Happens(0.006), own is not null, own?.ActivityId ?? Seen(at), chance.Bits());
        }
    }

    private IEnumerable<Gesture> OnOthers(int count)
    {
        for (var i = 0; i < count; i++)
        {
            var at = Clockwork.Sometime(start, end, chance);
            yield return new Gesture(at, Seen(at), chance.Below(5));
        }
    }

    private IEnumerable<Invitation> Invitations()
    {
        var connected = town.Residents.Where(r => r.ConnectedOn is not null && !r.Hidden).ToList();
        var strangers = town.Residents.Where(r => r.ConnectedOn is null && !r.Hidden).ToList();
        chance.Shuffle(connected);
        chance.Shuffle(strangers);
        var accepted = Math.Min(connected.Count, plan.Invitations * 85 / 100);
        var pending = Math.Min(strangers.Count, plan.Invitations - accepted);
        accepted = plan.Invitations - pending;
        for (var i = 0; i < accepted; i++)
        {
            var day = Math.Max(start, connected[i].ConnectedOn!.Value - (int)chance.Gap(3, 1));
            yield return new Invitation(Clockwork.At(day, chance), connected[i], chance.Happens(0.55), Note(0.35));
        }
        for (var i = 0; i < pending; i++)
        {
            yield return new Invitation(Clockwork.Sometime(start, end, chance), strangers[i], true, Note(0.2));
        }
    }

    private ulong Note(double probability) => chance.Happens(probability) ? chance.Bits() : 0;

    private IEnumerable<Endorsement> Endorsements()
    {
        var skills = town.Phrases.Names[town.Owner.French ? "skill.fr" : "skill.en"].ToList();
        var givers = town
            .Residents.Where(r =>
                r is { ConnectedOn: not null, Hidden: false } && r.Role is Role.Passer or Role.Close or Role.ConnectionOnly
            )
            .ToList();
        var shown = givers.Where(r => r.Role == Role.ConnectionOnly).ToList();
        chance.Shuffle(givers);
        for (int i = 0, n = 0; n < plan.Endorsements; i++)
        {
            var other = i < shown.Count ? shown[i] : givers[i % givers.Count];
            var at = Clockwork.At(chance.Between(other.ConnectedOn!.Value, end), chance);
            var received = chance.Happens(0.6);
            chance.Shuffle(skills);
            for (var s = chance.Between(1, 5); s > 0 && n < plan.Endorsements; s--, n++)
            {
                yield return new Endorsement(at, other, received, skills[s]);
                at += chance.Between(1_000, 4_000);
            }
        }
    }

    private IEnumerable<Recommendation> Recommendations()
    {
        var writers = town.Residents.Where(r => r.ConnectedOn is not null && r.Role is Role.Passer && !r.Hidden).ToList();
        chance.Shuffle(writers);
        for (var i = 0; i < plan.Recommendations; i++)
        {
            var day = chance.Between(writers[i].ConnectedOn!.Value, end);
            yield return new Recommendation(Clockwork.At(day, chance), writers[i], chance.Happens(0.6), chance.Bits());
        }
    }

    /// <summary>Some are connections, some are known by name only.</summary>
    private IEnumerable<Following> Follows()
    {
        var connected = town.Residents.Where(r => r.ConnectedOn is not null && r.Role is Role.Passer && !r.Hidden).ToList();
        chance.Shuffle(connected);
        var strangers = new Population(plan with { Seed = plan.Seed + 1, Connections = 60 }, town.Phrases.Names, chance.For("followed"));
        var taken = town.Residents.Select(r => r.Name).ToHashSet();
        for (int i = 0, known = 0; i < plan.MemberFollows; i++)
        {
            var at = Clockwork.Sometime(start, end, chance);
            if (chance.Happens(0.4) && known < connected.Count)
            {
                yield return new Following(Math.Max(at, connected[known].ConnectedOn!.Value * Clockwork.DayMs), connected[known++].Name);
                continue;
            }
            var name = strangers.Invent().Name;
            while (!taken.Add(name))
            {
                name = strangers.Invent().Name;
            }
            yield return new Following(at, name);
        }
    }

    private IEnumerable<Following> CompanyFollows()
    {
        var names = town.Companies.ToList();
        chance.Shuffle(names);
        for (var i = 0; i < plan.CompanyFollows; i++)
        {
            yield return new Following(
                Clockwork.Sometime(start, end, chance),
                i < names.Count ? names[i] : $"{names[i % names.Count]} {i / names.Count + 1}"
            );
        }
    }
}
