namespace Quinze.World;

/// <summary>An invented presence and everyone around it, as it happened; archives and truth are written from it.</summary>
public sealed class Town
{
    public TownPlan Plan { get; }
    internal Resident Owner { get; }
    internal IReadOnlyList<Resident> Residents { get; }
    internal IReadOnlyList<string> Companies { get; }
    internal IReadOnlyList<Talk> Talks { get; }
    internal Publications Publications { get; }
    internal Gestures Gestures { get; }
    internal Phrases Phrases { get; }
    internal ulong Seed { get; }

    /// <summary>The number that LinkedIn puts behind file names.</summary>
    internal long MemberId { get; }

    private Town(TownPlan plan)
    {
        Plan = plan;
        Seed = Chance.Mix((ulong)plan.Seed + 0x15151515UL);
        var chance = new Chance(Seed);
        Phrases = Phrases.Load();
        var people = new Population(plan, Phrases.Names, chance.For("people"));
        Owner = people.Invent(Role.Owner);
        Owner.Did ??= people.Did();
        Companies = people.Companies;
        MemberId = chance.For("member").Between(10_000_000, 999_999_999);
        var letters = new Correspondence(plan, people, chance.For("letters"));
        letters.Write();
        Talks = letters.Talks;
        Residents = people.Everyone.GetRange(1, people.Everyone.Count - 1);
        Publications = new Posting(plan, Phrases, chance.For("posts")).Publish();
        Gestures = new Gesturing(this, chance.For("gestures")).Gesture();
    }

    public static Town Build(TownPlan plan) => new(plan);

    internal string TextOf(Talk talk, Turn turn) => Voice.Turn(this, talk, turn);

    internal string TextOf(Remark remark) => Voice.Remark(this, remark);
}
