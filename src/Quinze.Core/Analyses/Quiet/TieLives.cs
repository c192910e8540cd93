using Quinze.Findings;
using Quinze.Statistics;

namespace Quinze.Analyses;

/// <summary>How long ties last, and how well the rule of silence would have done on this person's own past.</summary>
internal static class TieLives
{
    /// <summary>Ties below which no half-life is said.</summary>
    public const int Fewest = 10;

    public const int FewestAtRisk = 5;
    public const double Level = 0.95;

    /// <summary>Ties that went on elsewhere are lost from sight at their last contact here, not ended.</summary>
    public static HalfLifeOfTies HalfLife(IReadOnlyCollection<Rhythm> rhythms, HashSet<int> elsewhere, double gaps)
    {
        var lives = rhythms.Select(r => LifeOf(r, elsewhere.Contains(r.Person), gaps)).ToList();
        var ended = lives.Count(l => l.Ended);
        var curve = lives.Count < Fewest ? null : KaplanMeier.Of(lives, Level, FewestAtRisk);
        var median = curve?.Median();
        return new HalfLifeOfTies(
            median?.Time,
            median is { Lo: null, Hi: null } or null ? null : new OpenInterval(median.Lo, median.Hi, median.Level)
        )
        {
            Ties = lives.Count,
            Ended = ended,
            Censored = lives.Count - ended,
            Reached = median?.Time is not null,
            Curve = curve is null ? null : Shape(curve),
        };
    }

    private static TieSurvival Shape(KaplanMeier curve)
    {
        var until = curve.LastAgeWith(FewestAtRisk);
        // Half years for young ledgers, years for the others: at least three marks.
        var mark = EgoLayers.DaysPerYear / (until < 3 * EgoLayers.DaysPerYear ? 2 : 1);
        return new TieSurvival(
            [
                .. curve.Steps.Select(s => new TieSurvivalStep(
                    s.Time,
                    s.AtRisk,
                    s.Ends,
                    s.Survival,
                    s.StandardError,
                    new IntervalShape(s.Band.Lo, s.Band.Hi, Level)
                )),
            ],
            [.. Enumerable.Range(1, (int)(until / mark)).Select(i => At(curve, i * mark))],
            until
        );
    }

    private static TiesAtRisk At(KaplanMeier curve, double age)
    {
        var step = curve.Steps.LastOrDefault(s => s.Time <= age);
        return new TiesAtRisk(
            age,
            curve.AtRisk(age),
            step?.Survival ?? 1,
            step is null ? null : new IntervalShape(step.Band.Lo, step.Band.Hi, Level)
        );
    }

    /// <summary>Stands on the day halfway, says who is quiet, and looks who wrote again.</summary>
    public static QuietTrial? Trial(IReadOnlyList<Tie> ties, Period period)
    {
        var cut = period.From.PlusDays(period.Days / 2);
        var cutDay = WrittenContact.ToDay(cut);
        var (quiet, quietBack, others, othersBack) = (0, 0, 0, 0);
        foreach (var tie in ties)
        {
            if (tie.AsOf > cutDay && Rhythm.Of(tie, cutDay) is { } then)
            {
                var back = WroteAfter(tie, cutDay) ? 1 : 0;
                if (then.IsQuiet(Quiet.Gaps))
                {
                    (quiet, quietBack) = (quiet + 1, quietBack + back);
                }
                else
                {
                    (others, othersBack) = (others + 1, othersBack + back);
                }
            }
        }
        return quiet + others == 0 ? null : new QuietTrial(cut, quiet, quietBack, others, othersBack);
    }

    private static bool WroteAfter(Tie tie, int day)
    {
        foreach (var later in tie.After(day))
        {
            if ((later.Wrote & Wrote.Other) != 0)
            {
                return true;
            }
        }
        return false;
    }

    // A life leaves observation after it enters, be it by a day.
    private static Life LifeOf(Rhythm rhythm, bool elsewhere, double gaps)
    {
        var entry = rhythm.Entry - rhythm.First;
        var ended = !elsewhere && rhythm.IsQuiet(gaps);
        var exit = (ended || elsewhere ? rhythm.Last : rhythm.AsOf) - rhythm.First;
        return new Life(entry, Math.Max(exit, entry + 1), ended);
    }
}
