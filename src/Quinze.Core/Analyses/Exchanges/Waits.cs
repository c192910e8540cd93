using Quinze.Statistics;

namespace Quinze.Analyses;

/// <summary>How long turns waited for one side to answer.</summary>
internal sealed class Waits
{
    private const double HoursOfWeek = 7 * 24;
    private const double Level = 0.95;

    private readonly List<Life> turns = [];
    private long weekSeen;
    private long weekAnswered;

    /// <summary>A turn that was answered, or was seen unanswered, for so many seconds.</summary>
    /// <param name="seen">Seconds from the turn to the end of coverage.</param>
    public void Add(long seconds, bool answered, long seen)
    {
        // Steps of six minutes: finer ones say nothing about people.
        var hours = Math.Max(0.1, Math.Ceiling(seconds / 360.0) / 10);
        turns.Add(new Life(0, hours, answered));
        if (seen >= HoursOfWeek * 3600)
        {
            weekSeen++;
            weekAnswered += answered && hours <= HoursOfWeek ? 1 : 0;
        }
    }

    public AnswerTimes Result()
    {
        double[] answered = [.. turns.Where(t => t.Ended).Select(t => t.Exit)];
        var median = KaplanMeier.Of(turns, Level).Median();
        return new AnswerTimes(
            turns.Count,
            answered.Length,
            median.Time,
            median is { Lo: null, Hi: null } ? null : new OpenInterval(median.Lo, median.Hi, median.Level),
            answered.Length == 0 ? null : Quantiles.Median(answered),
            Shaping.ShareOf(weekAnswered, weekSeen)
        );
    }
}
