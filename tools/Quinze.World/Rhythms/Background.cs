namespace Quinze.World;

/// <summary>Everybody else: two wider circles, wishes, recruiters, sellers, and a long tail of people met once.</summary>
internal sealed partial class Correspondence
{
    private int Left => plan.Messages - written;

    private void FillConnections()
    {
        if (written > plan.Messages || connections.Count > plan.Connections)
        {
            throw new ArgumentException(
                $"The plan has room for {plan.Messages} messages and {plan.Connections} connections; the planted people alone need {written} and {connections.Count}."
            );
        }
        while (connections.Count < plan.Connections)
        {
            Connect(people.Invent(), start + (int)((end - start) * Math.Pow(chance.Unit(), 0.7)));
        }
        for (var i = 0; i < plan.HiddenConnections; i++)
        {
            var hidden = people.Invent();
            hidden.ConnectedOn = start + chance.Below(end - start);
            hidden.Hidden = true;
        }
    }

    /// <summary>Ties that come and go, well below the closeness of the fifteen.</summary>
    private void WidenCircles()
    {
        var ordinary = connections.FindAll(c => c.Role == Role.Passer && !InGroup(c));
        chance.Shuffle(ordinary);
        var taken = 0;
        Circle(Scaled(16, 60, 150), 75, 130, plan.Chattiness);
        Circle(Scaled(45, 180, 700), 220, 420, Math.Max(2, plan.Chattiness * 0.8));

        void Circle(int size, int low, int high, double turns)
        {
            for (var i = 0; i < size && taken < ordinary.Count; i++)
            {
                var person = ordinary[taken++];
                var from = Math.Min(person.ConnectedOn!.Value + 1, end - 30);
                var life = (int)(plan.Pace * high * chance.Between(2.0, 9.0));
                foreach (
                    var day in Clockwork.ContactDays(from, Math.Min(end, from + life), plan.Pace * chance.Between(low, high), 3, chance)
                )
                {
                    if (Left * 5 > plan.Messages)
                    {
                        Meet(With(person), day, Turns(turns));
                    }
                }
            }
        }
    }

    private bool InGroup(Resident resident) => Talks.Exists(t => t.Kind == TalkKind.Group && t.Others.Contains(resident));

    private void FillTail()
    {
        var crowd = connections.FindAll(c => c.Role == Role.Passer && !pairs.ContainsKey(c));
        chance.Shuffle(crowd);
        var cap = Scaled(3, 8, 12);
        for (var i = 0; i < Scaled(24, 60, 100) && Left > 0; i++)
        {
            Stranger();
        }
        for (var next = 0; Left > 0; )
        {
            var roll = chance.Unit();
            if (roll < 0.14)
            {
                Stranger();
            }
            else if (roll < 0.15)
            {
                SmallGroup(crowd);
            }
            else if (next < crowd.Count)
            {
                var person = crowd[next++];
                var episodes = Math.Min(cap, (int)chance.Pareto(1.25));
                for (var i = 0; i < episodes && Left > 0; i++)
                {
                    Episode(person);
                }
            }
            else
            {
                next = 0;
            }
        }
    }

    private void Episode(Resident person)
    {
        var talk = With(person);
        var day = Clockwork.Workday(chance.Between(person.ConnectedOn!.Value, end - 1), chance);
        if (day > end)
        {
            return;
        }
        var roll = chance.Unit();
        if (roll < 0.35)
        {
            Meet(talk, day, Math.Min(Left, chance.Between(2, 4)));
        }
        else if (roll < 0.60)
        {
            // The first days of January bring wishes, some of them written by hand.
            var january = Clockwork.Day(new(Clockwork.Date(day).Year, 1, chance.Between(1, 20)));
            if (january > person.ConnectedOn && january <= end)
            {
                var byHand = chance.Happens(0.4);
                Put(
                    talk,
                    Clockwork.Early(january, chance),
                    chance.Happens(0.6) ? 0 : Turn.Owner,
                    byHand ? TurnKind.Wish : TurnKind.MassWish
                );
                if (byHand && Left > 0 && talk.Turns[^1].Sender == 0)
                {
                    Put(talk, Clockwork.LastMoment(january) - chance.Below(9_000_000), Turn.Owner, TurnKind.Wish);
                }
            }
        }
        else if (roll < 0.80)
        {
            Put(talk, Clockwork.At(day, chance), Turn.Owner, chance.Happens(0.5) ? TurnKind.Ask : TurnKind.Thanks);
        }
        else
        {
            Put(talk, Clockwork.At(day, chance), 0, chance.Happens(0.5) ? TurnKind.Prospect : TurnKind.Ask);
        }
    }

    /// <summary>Sellers, recruiters, spam, and accounts that have been closed since.</summary>
    private void Stranger()
    {
        var stranger = people.Invent();
        var roll = chance.Unit();
        var kind =
            roll < 0.12 ? TalkKind.Spam
            : roll < 0.3 ? TalkKind.ClosedAccount
            : roll < 0.6 ? TalkKind.Mail
            : TalkKind.Pair;
        var recruits = chance.Happens(0.45);
        var talk = Open(
            kind,
            [stranger],
            kind == TalkKind.Mail ? (recruits ? "Une opportunité pour vous" : "10 minutes la semaine prochaine ?") : ""
        );
        var day = Clockwork.DayOf(Clockwork.Sometime(start, end - 12, chance));
        Put(
            talk,
            Clockwork.Early(day, chance),
            0,
            kind == TalkKind.Spam ? TurnKind.Spam
                : recruits ? TurnKind.Recruit
                : TurnKind.Prospect
        );
        if (Left > 0 && kind != TalkKind.Spam && chance.Happens(0.25))
        {
            Put(talk, Clockwork.LastMoment(day) - chance.Below(9_000_000), Turn.Owner, TurnKind.Answer);
        }
        if (Left > 0 && chance.Happens(0.3))
        {
            Put(talk, Clockwork.At(day + chance.Between(3, 11), chance), 0, TurnKind.Chase);
        }
    }

    private void SmallGroup(List<Resident> crowd)
    {
        var members = Enumerable.Range(0, chance.Between(2, 5)).Select(_ => chance.Pick(crowd)).Distinct().ToArray();
        var talk = Open(TalkKind.Group, members, chance.Happens(0.5) ? "" : "Déjeuner de promo");
        var first = Math.Min(members.Max(m => m.ConnectedOn!.Value), end - 3);
        var day = Clockwork.Workday(chance.Between(first, end - 2), chance);
        var at = Clockwork.Early(day, chance);
        for (var i = chance.Between(2, 6); i > 0 && Left > 0; i--)
        {
            Put(talk, at, chance.Happens(0.4) ? Turn.Owner : chance.Below(members.Length), TurnKind.Group);
            at += chance.Between(60_000, 3_000_000);
        }
    }

    private void AddSponsored()
    {
        for (var i = 0; i < plan.SponsoredMessages; i++)
        {
            var talk = Open(TalkKind.Sponsored, [], "Votre invitation réservée");
            Put(talk, Clockwork.Sometime(start, end, chance), 0, TurnKind.Sponsored);
        }
    }

    /// <summary>Letters that were begun and never sent, after the last word of a conversation.</summary>
    private void AddDrafts()
    {
        var alive = Talks.FindAll(t => t.Kind == TalkKind.Pair && t.Turns.Count > 1 && Clockwork.DayOf(t.Latest) < end - 10);
        for (var i = 0; i < plan.DraftMessages; i++)
        {
            var talk = chance.Pick(alive);
            Put(talk, talk.Latest + chance.Between(3_600_000, 400_000_000), Turn.Owner, TurnKind.Draft);
        }
    }
}
