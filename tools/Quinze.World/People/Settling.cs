using System.Globalization;
using NodaTime;

namespace Quinze.World;

/// <summary>Puts the people of a neighbourhood where its plan wants them.</summary>
internal sealed class Settling
{
    private static readonly string[] Heads =
    [
        "DAF",
        "D.A.F.",
        "CFO",
        "Chief Financial Officer",
        "Directrice financière",
        "Directeur administratif et financier",
        "Directeur·rice financier·ère",
        "Dir. financier",
        "VP Finance",
        "Finance Director",
        "Head of Finance",
        "Directrice du contrôle de gestion",
        "Cofondatrice & CFO",
    ];

    private static readonly string[] Almost =
    [
        "Comptable",
        "Contrôleuse de gestion",
        "Auditor",
        "Responsable comptabilité",
        "Accountant",
        "DRH",
        "Directrice marketing",
        "CTO",
        "Sales Director",
        "Directeur des systèmes d'information",
    ];

    private static readonly string[] Others =
    [
        "Développeuse",
        "Cheffe de projet",
        "Product Owner",
        "Community manager",
        "Infirmier",
        "Key Account Manager",
        "Graphiste",
        "Responsable formation",
        "UX designer",
        "Assistante de direction",
        "Juriste",
        "Chargé·e de recrutement",
    ];

    private static readonly double[] StayingAYear = [0.85, 0.65, 0.45, 0.25];

    private readonly NeighbourhoodPlan plan;
    private readonly Chance chance;
    private readonly LocalDate start;
    private readonly LocalDate[] posts;
    private readonly List<Neighbour> people = [];
    private readonly List<NeighbourAct> acts = [];
    private readonly List<NeighbourGroup> groups = [];

    public Settling(NeighbourhoodPlan plan)
    {
        this.plan = plan;
        chance = new Chance(Chance.Mix((ulong)plan.Seed + 0x4E1647UL));
        start = plan.Start;
        posts = [.. Enumerable.Range(0, plan.Posts).Select(i => plan.End.PlusDays((-20 * (plan.Posts - i)) - chance.Below(5)))];
    }

    public Neighbourhood Settle()
    {
        string[] companies = [.. Enumerable.Range(0, 40).Select(i => $"Atelier {(char)('A' + (i % 26))}{i}")];
        List<string> Group(string kind, int count, IReadOnlyList<string>? titles) =>
            [
                .. Enumerable
                    .Range(0, count)
                    .Select(i =>
                    {
                        var pool = plan.Effects || titles is null ? titles : Others;
                        var slug = Add(
                            kind,
                            i,
                            pool is null ? null : chance.Pick(pool),
                            pool is null ? null : companies[(people.Count * 7) % 40]
                        );
                        ActOnPosts(slug);
                        return slug;
                    }),
            ];
        var inTarget = Group("head", 12, Heads);
        var near = Group("near", 10, Almost);
        Group("other", 25, Others);
        var unknown = Group("untold", 8, null);
        List<string> leads = [.. inTarget.Skip(5)];
        foreach (var known in inTarget.Take(5))
        {
            var day = plan.End.PlusDays(-chance.Between(30, 300));
            acts.Add(new NeighbourAct("message", known, day));
            acts.Add(new NeighbourAct("answer", known, day.PlusDays(1)));
        }
        var connectors = Connect(inTarget);
        var cohorts = StayingAYear.Select((staying, i) => Cohort(start.Year + i, plan.Effects ? staying : 0.5)).ToList();
        var (closer, drifted) = Move();
        return new Neighbourhood(
            plan,
            posts,
            people,
            acts,
            groups,
            plan.Effects
                ? new NeighbourhoodTruth(inTarget, near, unknown, leads, connectors, cohorts, closer, drifted)
                : new NeighbourhoodTruth([], [], unknown, [], [], cohorts, [], [])
        );
    }

    private string Add(string kind, int number, string? title, string? company)
    {
        var slug = string.Create(CultureInfo.InvariantCulture, $"{kind}-{number:00}");
        people.Add(new Neighbour(slug, title, company));
        return slug;
    }

    private void ActOnPosts(string slug)
    {
        for (var n = chance.Between(1, 3); n > 0; n--)
        {
            var post = chance.Below(posts.Length);
            acts.Add(new NeighbourAct(chance.Happens(0.6) ? "reaction" : "comment", slug, posts[post].PlusDays(chance.Below(5)), post));
        }
    }

    /// <summary>Two by a company, two by a meeting, two by a thread; beside them groups without anybody of the target, and a crowd with one.</summary>
    private List<string> Connect(List<string> inTarget)
    {
        List<string> connectors = [];
        for (var i = 0; i < 6; i++)
        {
            var with = chance.Pick(inTarget);
            var company = i < 2 ? people.Find(p => p.Slug == with)!.Company : "Elsewhere " + i.ToString(CultureInfo.InvariantCulture);
            var slug = Add("bridge", i, chance.Pick(Others), company);
            connectors.Add(slug);
            if (i >= 2)
            {
                groups.Add(new NeighbourGroup(i < 4 ? "meeting" : "thread", plan.End.PlusDays(-chance.Between(20, 700)), [with, slug]));
            }
        }
        List<string> crowd = [.. Enumerable.Range(0, 30).Select(i => Add("crowd", i, chance.Pick(Others), null))];
        groups.Add(new NeighbourGroup("thread", plan.End.PlusDays(-60), [inTarget[0], .. crowd]));
        groups.Add(new NeighbourGroup("meeting", plan.End.PlusDays(-90), [crowd[0], crowd[1]]));
        return connectors;
    }

    /// <summary>People who came in one year; each day somebody may give a last sign, so that the planted share is left after a year.</summary>
    private CohortTruth Cohort(int year, double stayingAYear)
    {
        var afterAYear = 0;
        for (var i = 0; i < plan.CohortSize; i++)
        {
            var slug = Add($"came{year}", i, null, null);
            var came = new LocalDate(year, 1, 1).PlusDays(chance.Below(365));
            var life = chance.Gap(-365 / Math.Log(stayingAYear), 1);
            var (last, day) = (came, came);
            while (day <= plan.End && NodaTime.Period.DaysBetween(came, day) <= life)
            {
                acts.Add(new NeighbourAct("message", slug, day));
                last = day;
                day = day.PlusDays(1 + chance.Below(45));
            }
            afterAYear += NodaTime.Period.DaysBetween(came, last) >= 365 ? 1 : 0;
        }
        return new CohortTruth(year, plan.CohortSize, afterAYear);
    }

    private (List<string> Closer, List<string> Drifted) Move()
    {
        List<string> Rhythms(string kind, int count, double before, double after) =>
            [
                .. Enumerable
                    .Range(0, count)
                    .Select(i =>
                    {
                        var slug = Add(kind, i, null, null);
                        var change = plan.End.PlusDays(-364);
                        for (var day = plan.End.PlusDays(-900 + chance.Below(20)); day <= plan.End; )
                        {
                            acts.Add(new NeighbourAct("message", slug, day));
                            acts.Add(new NeighbourAct("answer", slug, day));
                            day = day.PlusDays(1 + (int)chance.Gap(plan.Effects && day >= change ? after : before, 3));
                        }
                        return slug;
                    }),
            ];
        Rhythms("steady", 15, 21, 21);
        return (Rhythms("closer", 3, 45, 7), Rhythms("drifted", 3, 7, 60));
    }
}
