using NodaTime;

namespace Quinze.World;

/// <summary>Days and times of a working life: milliseconds UTC since 1970, always between 6:00 and 21:00 so that a day is the same day in Europe.</summary>
internal static class Clockwork
{
    public const long DayMs = 86_400_000;
    private const long HourMs = 3_600_000;
    private static readonly LocalDate Epoch = new(1970, 1, 1);

    /// <summary>Weight of each hour UTC from 6 to 19: mornings, a dip at lunch, some evenings.</summary>
    private static readonly int[] Hours =
    [
        6,
        6,
        7,
        7,
        7,
        8,
        8,
        8,
        8,
        9,
        9,
        9,
        10,
        10,
        11,
        11,
        12,
        12,
        13,
        13,
        14,
        14,
        15,
        15,
        16,
        16,
        17,
        18,
        19,
    ];

    public static int Day(LocalDate date) => Period.DaysBetween(Epoch, date);

    public static LocalDate Date(int day) => Epoch.PlusDays(day);

    public static int DayOf(long ms) => (int)(ms / DayMs);

    public static LocalDate DateOf(long ms) => Date(DayOf(ms));

    public static long At(int day, Chance chance) => day * DayMs + chance.Pick(Hours) * HourMs + chance.Below((int)HourMs);

    /// <summary>A morning hour, which leaves the day room for answers.</summary>
    public static long Early(int day, Chance chance) => day * DayMs + chance.Between(6, 12) * HourMs + chance.Below((int)HourMs);

    public static long LastMoment(int day) => day * DayMs + 21 * HourMs;

    public static bool Weekend(int day) => (day + 3) % 7 >= 5;

    /// <summary>The middle of August and the days between Christmas and New Year, when most people close the laptop.</summary>
    public static bool Holiday(int day)
    {
        var date = Date(day);
        return (date.Month == 8 && date.Day is >= 3 and <= 21) || (date.Month == 12 && date.Day >= 24);
    }

    /// <summary>Moves a day off weekends and holidays, most of the time.</summary>
    public static int Workday(int day, Chance chance)
    {
        if (Weekend(day) && chance.Happens(0.8))
        {
            day += (day + 3) % 7 == 5 ? 2 : 1;
        }
        return day;
    }

    /// <summary>Days of contact from <paramref name="from"/> to <paramref name="to"/>, both included, with gaps around <paramref name="gap"/> days.</summary>
    public static List<int> ContactDays(int from, int to, double gap, int steadiness, Chance chance)
    {
        var days = new List<int>();
        for (var at = from + chance.Gap(gap, steadiness) / 2; at <= to; at += Math.Max(1, chance.Gap(gap, steadiness)))
        {
            var day = Workday((int)at, chance);
            if (day > to || (days.Count > 0 && days[^1] >= day) || (Holiday(day) && chance.Happens(0.6)))
            {
                continue;
            }
            days.Add(day);
        }
        return days;
    }

    /// <summary>A moment of the story, later years fuller than early ones, weekends and holidays quiet.</summary>
    public static long Sometime(int from, int to, Chance chance)
    {
        while (true)
        {
            var day = from + (int)((to - from + 1) * Math.Pow(chance.Unit(), 0.75));
            if ((Weekend(day) && chance.Happens(0.65)) || (Holiday(day) && chance.Happens(0.6)))
            {
                continue;
            }
            return At(day, chance);
        }
    }
}
