namespace Quinze.World;

/// <summary>Who wrote to whom, and when: the planted people first, then everybody else until the plan's count is reached exactly.</summary>
internal sealed partial class Correspondence(TownPlan plan, Population people, Chance chance)
{
    private readonly int start = Clockwork.Day(plan.Start);
    private readonly int end = Clockwork.Day(plan.End);
    private readonly Dictionary<Resident, Talk> pairs = [];
    private readonly List<Resident> close = [];
    private readonly List<Resident> connections = [];
    private int written;

    public List<Talk> Talks { get; } = [];

    public void Write()
    {
        PlantFifteen();
        PlantTraps();
        PlantQuiet();
        FillConnections();
        WidenCircles();
        FillTail();
        AddSponsored();
        Settle();
        AddDrafts();
    }

    private Talk Open(TalkKind kind, Resident[] others, string title = "")
    {
        var key =
            "2-" + Convert.ToBase64String(BitConverter.GetBytes(chance.Bits()).Concat(BitConverter.GetBytes((uint)Talks.Count)).ToArray());
        var talk = new Talk
        {
            Number = Talks.Count,
            Kind = kind,
            Others = others,
            Key = key,
            Title = title,
            Archived = chance.Happens(0.04),
        };
        Talks.Add(talk);
        return talk;
    }

    private Talk With(Resident other)
    {
        if (!pairs.TryGetValue(other, out var talk))
        {
            pairs[other] = talk = Open(TalkKind.Pair, [other]);
        }
        return talk;
    }

    private void Put(Talk talk, long at, int sender, TurnKind kind)
    {
        talk.Turns.Add(new Turn(at, sender, kind, chance.Bits()));
        if (talk.Kind != TalkKind.Sponsored && kind != TurnKind.Draft)
        {
            written++;
        }
    }

    /// <summary>A day on which both write, turn by turn; sometimes the last word comes the next morning.</summary>
    private void Meet(Talk talk, int day, int turns, bool late = true)
    {
        var sender = chance.Happens(0.5) ? Turn.Owner : 0;
        var at = Clockwork.Early(day, chance);
        var pause = (int)Math.Min(2_400_000, (Clockwork.LastMoment(day) - at) / turns);
        for (var i = 0; i < turns; i++)
        {
            var kind =
                i == 0 ? (chance.Happens(0.12) ? TurnKind.Thanks : TurnKind.Ask)
                : i == turns - 1 && i > 1 ? TurnKind.Close
                : i % 2 == 1 ? (chance.Happens(0.06) ? TurnKind.Promise : TurnKind.Answer)
                : TurnKind.Follow;
            Put(talk, at, sender, kind);
            sender = sender == Turn.Owner ? 0 : Turn.Owner;
            at += chance.Between(Math.Min(40_000, pause / 2), pause);
            if (late && i == turns - 2 && i > 0 && day + 1 <= end && chance.Happens(0.12))
            {
                at = Clockwork.Early(day + 1, chance);
            }
        }
    }

    private int Turns(double mean) => Math.Max(2, (int)Math.Round(chance.Gap(mean, 3)));

    /// <summary>Makes a connection of somebody, some days before the first letter.</summary>
    private Resident Connect(Resident resident, int day)
    {
        resident.ConnectedOn = Math.Clamp(day, start, end);
        connections.Add(resident);
        return resident;
    }

    /// <summary>Letters stand in order, no two of a conversation in the same second.</summary>
    private void Settle()
    {
        foreach (var talk in Talks)
        {
            talk.Turns.Sort((a, b) => a.At != b.At ? a.At.CompareTo(b.At) : a.Words.CompareTo(b.Words));
            for (var i = 1; i < talk.Turns.Count; i++)
            {
                var before = talk.Turns[i - 1].At;
                if (talk.Turns[i].At / 1000 <= before / 1000)
                {
                    talk.Turns[i] = talk.Turns[i] with { At = before + 1000 };
                }
            }
        }
    }
}
