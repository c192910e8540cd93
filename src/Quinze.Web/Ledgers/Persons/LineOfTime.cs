using NodaTime;

namespace Quinze.Web.Ledgers.Persons;

/// <summary>A bar of the line of time: months from the left, and how high it begins and ends, in parts of the highest month.</summary>
internal readonly record struct LineBar(int Month, double From, double To, bool ByThem, bool Gesture);

/// <summary>
/// A story as a line of time, month by month: what came from them above the line, what came from the owner below, contact at the line and gestures beyond it.
/// It ends with what is covered, so that a silence is seen.
/// </summary>
internal sealed class LineOfTime
{
    private readonly int first;

    public LineOfTime(PersonStory story, LocalDate? asOf)
    {
        var last = story.Months.Keys.LastOrDefault();
        if (asOf is { } end && story.Months.Count > 0)
        {
            last = Math.Max(last, (end.Year * 12) + end.Month - 1);
        }
        first = story.Months.Keys.FirstOrDefault() / 12 * 12;
        Months = story.Months.Count == 0 ? 0 : last - first + 1;
        Most = story
            .Months.Values.Select(m => Math.Max(m.FromThem + m.GesturesFromThem, m.FromYou + m.GesturesFromYou))
            .DefaultIfEmpty()
            .Max();
        foreach (var (at, month) in story.Months)
        {
            Add(at - first, month.FromThem, month.GesturesFromThem, byThem: true);
            Add(at - first, month.FromYou, month.GesturesFromYou, byThem: false);
            if (month.Meetings > 0)
            {
                Meetings.Add((at - first, month.Meetings));
            }
        }
        ByYear =
        [
            .. story
                .Months.GroupBy(m => m.Key / 12)
                .OrderByDescending(y => y.Key)
                .Select(y =>
                    (
                        y.Key,
                        y.Sum(m => m.Value.FromThem),
                        y.Sum(m => m.Value.FromYou),
                        y.Sum(m => m.Value.GesturesFromThem),
                        y.Sum(m => m.Value.GesturesFromYou),
                        y.Sum(m => m.Value.Meetings)
                    )
                ),
        ];
    }

    /// <summary>Length in months, from a January on.</summary>
    public int Months { get; }

    /// <summary>How many things the highest bar stands for.</summary>
    public int Most { get; }

    public List<LineBar> Bars { get; } = [];

    public List<(int Month, int Count)> Meetings { get; } = [];

    /// <summary>The latest first.</summary>
    public IReadOnlyList<(int Year, int FromThem, int FromYou, int GesturesFromThem, int GesturesFromYou, int Meetings)> ByYear { get; }

    public IEnumerable<(int Month, int Year)> Years => Enumerable.Range(0, (Months + 11) / 12).Select(y => (y * 12, (first / 12) + y));

    /// <summary>The place of a day, in months; null when it lies outside.</summary>
    public double? PlaceOf(LocalDate day)
    {
        var place = (day.Year * 12) + day.Month - 1 - first + ((day.Day - 1) / 31.0);
        return place >= 0 && place <= Months ? place : null;
    }

    private void Add(int month, int contact, int gestures, bool byThem)
    {
        if (contact > 0)
        {
            Bars.Add(new LineBar(month, 0, (double)contact / Most, byThem, Gesture: false));
        }
        if (gestures > 0)
        {
            Bars.Add(new LineBar(month, (double)contact / Most, (double)(contact + gestures) / Most, byThem, Gesture: true));
        }
    }
}
