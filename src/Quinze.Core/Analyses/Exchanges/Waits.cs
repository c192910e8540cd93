using System.Runtime.InteropServices;
using Quinze.Statistics;

namespace Quinze.Analyses;

/// <summary>How long turns waited for one side to answer, in steps of six minutes: finer ones say nothing about people, and so turns are counted and not kept.</summary>
internal sealed class Waits
{
    private const double SecondsOfStep = 360;
    private const double StepsOfHour = 10;
    private const long StepsOfWeek = 7 * 24 * 10;
    private const double Level = 0.95;

    private readonly Dictionary<(long Steps, bool Answered), int> turns = [];
    private long weekSeen;
    private long weekAnswered;

    /// <summary>A turn that was answered, or was seen unanswered, for so many seconds.</summary>
    /// <param name="seen">Seconds from the turn to the end of coverage.</param>
    public void Add(long seconds, bool answered, long seen)
    {
        var steps = Math.Max(1, (long)Math.Ceiling(seconds / SecondsOfStep));
        CollectionsMarshal.GetValueRefOrAddDefault(turns, (steps, answered), out _)++;
        if (seen >= StepsOfWeek * SecondsOfStep)
        {
            weekSeen++;
            weekAnswered += answered && steps <= StepsOfWeek ? 1 : 0;
        }
    }

    public AnswerTimes Result()
    {
        List<EqualLives> lives = [.. turns.Select(t => new EqualLives(t.Key.Steps / StepsOfHour, t.Key.Answered, t.Value))];
        List<(double, int)> answered = [.. lives.Where(l => l.Ended).OrderBy(l => l.Exit).Select(l => (l.Exit, l.Count))];
        var median = KaplanMeier.OfCounted(lives, Level).Median();
        return new AnswerTimes(
            lives.Sum(l => l.Count),
            answered.Sum(a => a.Item2),
            median.Time,
            median is { Lo: null, Hi: null } ? null : new OpenInterval(median.Lo, median.Hi, median.Level),
            answered.Count == 0 ? null : Quantiles.OfCounted(answered, 0.5),
            Shaping.ShareOf(weekAnswered, weekSeen)
        );
    }
}
