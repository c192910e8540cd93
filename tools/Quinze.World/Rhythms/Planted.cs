namespace Quinze.World;

/// <summary>The people whose story the truth file tells: the fifteen, those who look like them, those who fell silent.</summary>
internal sealed partial class Correspondence
{
    private int Scaled(int small, int medium, int large) =>
        plan.Size switch
        {
            TownSize.Small => small,
            TownSize.Medium => medium,
            _ => large,
        };

    private void PlantFifteen()
    {
        for (var i = 0; i < 15; i++)
        {
            var gap = plan.Pace * (i < 4 ? 7 + 1.5 * i : 14 + 0.8 * (i - 4));
            // Some were there from the beginning, some were met a year and a half ago.
            var met = i < 4 ? start + chance.Between(5, 120) : start + 10 + chance.Below(Math.Max(1, end - start - 550));
            var friend = Connect(people.Invent(Role.Close), met - chance.Between(1, 5));
            close.Add(friend);
            var talk = With(friend);
            var days = Clockwork.ContactDays(met, end - 1, gap, 4, chance);
            if (end - days[^1] > gap)
            {
                days.Add(end - chance.Between(1, Math.Max(1, (int)(gap / 2))));
            }
            foreach (var day in days)
            {
                Meet(talk, day, chance.Happens(0.04) ? Turns(plan.Chattiness * 3) : Turns(plan.Chattiness));
            }
        }
    }

    private void PlantTraps()
    {
        for (var i = 0; i < Scaled(1, 2, 3); i++)
        {
            var deaf = Connect(people.Invent(Role.OneSided), end - 715);
            foreach (var day in Clockwork.ContactDays(end - 700, end - 5, 700.0 / Scaled(110, 200, 300), 2, chance))
            {
                Put(With(deaf), Clockwork.At(day, chance), Turn.Owner, TurnKind.Chase);
            }
        }
        PlantBurst();
        for (var i = 0; i < Scaled(1, 2, 2); i++)
        {
            var last = Math.Max(start + 250, end - 1096 - chance.Below(60));
            var partner = Connect(people.Invent(Role.PastProject), last - 250);
            foreach (var day in Clockwork.ContactDays(last - 243, last, Scaled(6, 4, 2), 3, chance))
            {
                Meet(With(partner), day, Turns(plan.Chattiness), late: false);
            }
        }
        for (var i = 0; i < Scaled(1, 2, 3); i++)
        {
            var last = end - 760 - chance.Below(Scaled(20, 60, 100));
            var lost = Connect(people.Invent(Role.Dormant), start + 3);
            foreach (var day in Clockwork.ContactDays(start + 8, last, plan.Pace * 9, 3, chance))
            {
                Meet(With(lost), day, Turns(plan.Chattiness), late: false);
            }
        }
        foreach (var friend in (Resident[])[close[2], close[9]])
        {
            var day = end - chance.Between(200, 300);
            var other = Connect(people.Double(friend, Role.Homonym), day - 3);
            Meet(With(other), Clockwork.Workday(day, chance), 3, late: false);
        }
        for (var i = 0; i < 3; i++)
        {
            Connect(people.Invent(Role.ConnectionOnly), end - chance.Between(50, 700));
        }
        for (var i = 0; i < Scaled(1, 2, 2); i++)
        {
            PlantBroadcast();
        }
    }

    /// <summary>One week, and one month only: the week is moved inside a month.</summary>
    private void PlantBurst()
    {
        for (var i = 0; i < Scaled(1, 2, 2); i++)
        {
            var monday = end - chance.Between(250, 600);
            while ((monday + 3) % 7 != 0 || Clockwork.Date(monday).Month != Clockwork.Date(monday + 6).Month)
            {
                monday--;
            }
            var meteor = Connect(people.Invent(Role.Burst), monday - 2);
            for (var day = monday; day < monday + 5; day++)
            {
                Meet(With(meteor), day, Scaled(14, 30, 60), late: false);
            }
        }
    }

    private void PlantBroadcast()
    {
        var speaker = Connect(people.Invent(Role.Broadcast), end - 690);
        var members = new List<Resident> { speaker };
        for (var m = 0; m < chance.Between(21, 25); m++)
        {
            members.Add(Connect(people.Invent(), start + chance.Below(end - start - 700)));
        }
        var group = Open(TalkKind.Group, [.. members], "Club du jeudi");
        foreach (var day in Clockwork.ContactDays(end - 680, end - 3, 680.0 / Scaled(45, 110, 180), 2, chance))
        {
            Put(group, Clockwork.Early(day, chance), 0, TurnKind.Group);
            if (chance.Happens(0.25))
            {
                Put(
                    group,
                    Clockwork.LastMoment(day) - chance.Below(20_000_000),
                    chance.Happens(0.4) ? Turn.Owner : chance.Below(members.Count),
                    TurnKind.Group
                );
            }
        }
        foreach (var year in Enumerable.Range(plan.End.Year - 1, 2))
        {
            Put(With(speaker), Clockwork.At(Clockwork.Day(new(year, 1, chance.Between(2, 9))), chance), 0, TurnKind.MassWish);
        }
    }

    private void PlantQuiet()
    {
        for (var i = 0; i < Scaled(4, 6, 10); i++)
        {
            var gap = plan.Pace * chance.Between(13, 19);
            var last = end - (int)(gap * chance.Between(12, 16));
            var first = Math.Max(start + 5, last - Math.Max(150, (int)(gap * 12)));
            var gone = Connect(people.Invent(Role.Quiet), first - 2);
            foreach (var day in Clockwork.ContactDays(first, last, gap, 9, chance))
            {
                Meet(With(gone), day, chance.Between(2, 3), late: false);
            }
        }
        for (var i = 0; i < Scaled(3, 5, 8); i++)
        {
            var gap = plan.Pace * chance.Between(52, 68);
            var steady = Connect(people.Invent(Role.Steady), start + chance.Between(2, 60));
            var days = Clockwork.ContactDays(steady.ConnectedOn!.Value + 5, end - 4, gap, 9, chance);
            if (end - days[^1] > gap)
            {
                days.Add(Clockwork.Workday(end - 3, chance));
            }
            foreach (var day in days)
            {
                // Many turns on one day are one contact, not many.
                Meet(With(steady), day, chance.Between(3, Scaled(7, 12, 14)), late: false);
            }
        }
    }
}
