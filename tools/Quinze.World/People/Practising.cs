using NodaTime;

namespace Quinze.World;

/// <summary>Lives the three years of a practice.</summary>
internal sealed class Practising(PracticePlan plan)
{
    private static readonly string[] Promises =
    [
        "Je t'envoie le devis demain.",
        "Je vous envoie le compte rendu ce soir, promis.",
        "Je te rappelle lundi pour le dossier.",
        "Je regarde votre contrat et je reviens vers vous avant vendredi.",
        "I will send you the quote tomorrow.",
        "I'll call you on Monday about the workshop.",
    ];

    private static readonly string[] Talk =
    [
        "Merci pour ta note, elle m'a aidé.",
        "Le chantier avance, le bois est sec.",
        "Bien reçu, c'est clair pour moi.",
        "Nous étions douze à l'atelier.",
        "The oak has come, it looks good.",
        "Thanks, that was useful.",
        "The hall was full on Thursday.",
    ];

    private readonly Chance chance = new(Chance.Mix((ulong)plan.Seed + 0x9AC71CEUL));
    private readonly List<PracticeAct> acts = [];
    private readonly int days = NodaTime.Period.DaysBetween(plan.Start, plan.End);

    public Practice Practise()
    {
        var close = Rhythms("close", 15, i => (chance.Below(300), days, i < 4 ? 7 : 16));
        var notClose = plan.Effects ? Traps() : [];
        var quiet = Rhythms("quiet", 5, _ => (20 + chance.Below(60), days - (13 * 17) - chance.Below(60), 15));
        var steady = Rhythms("steady", 5, _ => (20 + chance.Below(60), days, 60));
        var (open, kept) = plan.Effects ? Promise() : ([], []);
        var (exchanges, followed) = Exchange();
        var cases = Cases();
        return new Practice(
            plan,
            [.. acts.OrderBy(a => a.Day).ThenBy(a => a.Minute)],
            cases,
            new PracticeTruth(
                plan.Effects ? close : [],
                notClose,
                plan.Effects ? quiet : [],
                steady,
                open,
                kept,
                exchanges,
                followed,
                cases.Count,
                cases.Count(c => c.Steps.Any(s => s.Step == "solution"))
            )
        );
    }

    /// <summary>People with days on which both write; where nothing is planted, everybody keeps one slow rhythm to the end and only ever asks or is asked.</summary>
    private List<string> Rhythms(string kind, int count, Func<int, (int From, int To, int Gap)> of)
    {
        List<string> slugs = [];
        for (var i = 0; i < count; i++)
        {
            var slug = Practice.Slug(kind, i);
            slugs.Add(slug);
            var (from, to, gap) = of(i);
            if (!plan.Effects)
            {
                (from, to, gap) = (chance.Below(60), days, 60);
            }
            var oneWay = !plan.Effects && kind == "close";
            var last = from;
            for (var day = from; day <= to; day += Math.Max(1, (int)chance.Gap(gap, 9)))
            {
                Both(slug, day, oneWay);
                last = day;
            }
            // The last day of a living tie is not an accident of where the rhythm stopped.
            if (to == days && days - last > gap)
            {
                Both(slug, days - chance.Below(gap / 2), oneWay);
            }
        }
        return slugs;
    }

    private List<string> Traps()
    {
        for (var day = days - 700; day < days; day += 3)
        {
            Letter("sent", "deaf-00", day, 600, chance.Pick(Talk));
        }
        for (var day = days - 400; day < days - 395; day++)
        {
            for (var turn = 0; turn < 20; turn++)
            {
                Letter(turn % 2 == 0 ? "sent" : "received", "week-00", day, 540 + (turn * 10), chance.Pick(Talk));
            }
        }
        for (var day = 10; day < days - 780; day += 3)
        {
            Both("past-00", day, oneWay: false);
        }
        return ["deaf-00", "week-00", "past-00"];
    }

    /// <summary>The last letter to somebody promises something; to half of them another follows, or they meet.</summary>
    private (List<string> Open, List<string> Kept) Promise()
    {
        List<string> open = [];
        List<string> kept = [];
        for (var i = 0; i < 24; i++)
        {
            var slug = Practice.Slug(i % 2 == 0 ? "waiting" : "served", i);
            var day = days - chance.Between(40, 300);
            Letter("received", slug, day, 600, "Pourriez-vous m'aider ?");
            Letter("sent", slug, day, 700, $"{chance.Pick(Talk)} {chance.Pick(Promises)}");
            if (i % 2 == 0)
            {
                open.Add(slug);
                continue;
            }
            kept.Add(slug);
            if (i % 4 == 1)
            {
                Letter("sent", slug, day + chance.Between(1, 5), 650, "Voici, comme convenu.");
            }
            else
            {
                acts.Add(new PracticeAct("meeting", slug, plan.Start.PlusDays(day + chance.Between(1, 20)), 600));
            }
        }
        return (open, kept);
    }

    /// <summary>Four exchanges with each acquaintance, half a year apart; two in five are followed by a meeting within six weeks. Meetings by lot beside them.</summary>
    private (int Exchanges, int Followed) Exchange()
    {
        var (exchanges, followed) = (0, 0);
        for (var i = 0; i < plan.Acquaintances; i++)
        {
            var slug = Practice.Slug("known", i);
            for (var talk = 0; talk < 4; talk++)
            {
                var day = 100 + (talk * 200) + chance.Below(90);
                Both(slug, day, oneWay: false);
                exchanges++;
                if (plan.Effects && chance.Happens(0.4))
                {
                    acts.Add(new PracticeAct("meeting", slug, plan.Start.PlusDays(day + chance.Between(3, 42)), 600));
                    followed++;
                }
            }
            for (var at = chance.Gap(500, 1); at < days; at += chance.Gap(500, 1))
            {
                acts.Add(new PracticeAct("meeting", slug, plan.Start.PlusDays((int)at), 600));
            }
        }
        return (exchanges, followed);
    }

    private List<PracticeCase> Cases()
    {
        List<PracticeCase> cases = [];
        for (var i = 0; i < plan.Cases; i++)
        {
            var opened = plan.End.PlusDays(-chance.Between(120, 600));
            List<(string, LocalDate)> steps = [];
            if (plan.Effects)
            {
                var day = opened.PlusDays(chance.Between(1, 6));
                steps.Add(("first-answer", day));
                if (chance.Happens(0.7))
                {
                    steps.Add(("meeting", day = day.PlusDays(chance.Between(3, 20))));
                    if (chance.Happens(0.8))
                    {
                        steps.Add(("solution", day.PlusDays(chance.Between(5, 40))));
                    }
                }
            }
            cases.Add(new PracticeCase(Practice.Slug("case", i), Practice.Slug("known", i % plan.Acquaintances), opened, steps));
        }
        return cases;
    }

    private void Both(string slug, int day, bool oneWay)
    {
        var first = chance.Happens(0.5) ? "sent" : "received";
        Letter(first, slug, day, 540 + chance.Below(60), chance.Pick(Talk));
        if (!oneWay)
        {
            Letter(first == "sent" ? "received" : "sent", slug, day, 700 + chance.Below(60), chance.Pick(Talk));
        }
    }

    private void Letter(string kind, string slug, int day, int minute, string words) =>
        acts.Add(new PracticeAct(kind, slug, plan.Start.PlusDays(Math.Clamp(day, 0, days)), minute, words));
}
