using Quinze.Views;

namespace Quinze.Analyses;

/// <summary>What can come of an exchange.</summary>
public enum Follow
{
    /// <summary>A meeting with that person in the calendar.</summary>
    Meeting,

    /// <summary>A meeting, a solution or a told story in a case that is about them; a first answer is an exchange itself.</summary>
    CaseStep,

    /// <summary>An outcome with them.</summary>
    Outcome,
}

/// <summary>Something that happened with a person on a day; the entry that shows it is 0 for a step of a case without one.</summary>
internal readonly record struct Followed(int Day, Follow Kind, long Entry);

/// <summary>
/// All that an exchange can lead to, by person and day, and the days between which it can be seen: those a calendar covers; where there is none, from the first
/// outcome or step written down to the end of coverage. Before and after, nothing followed as far as anybody can tell, and nothing is counted.
/// </summary>
internal sealed class Following
{
    /// <summary>With more people than this it is an event and not a meeting that came of an exchange.</summary>
    public const int MostAtMeeting = 12;

    private readonly Dictionary<int, List<Followed>> byPerson = [];

    private Following(int? from, int? to)
    {
        From = from;
        To = to;
    }

    /// <summary>The days between which what follows can be seen; null when nothing of the kind is known at all.</summary>
    public int? From { get; private set; }
    public int? To { get; private set; }

    /// <summary>What happened with somebody, by day.</summary>
    public IReadOnlyList<Followed> With(int person) => byPerson.TryGetValue(person, out var all) ? all : [];

    public static Following Of(LedgerView view, Period asked)
    {
        var following = new Following(null, null);
        following.Meetings(view);
        var (firstMeeting, lastMeeting) = CoveredMeetings(view);
        var firstNoted = Math.Min(following.Outcomes(view), following.Steps(view));
        if (firstMeeting is { } covered)
        {
            (following.From, following.To) = (covered, lastMeeting);
        }
        else if (firstNoted < int.MaxValue && view.AsOf() is { } asOf)
        {
            (following.From, following.To) = (firstNoted, WrittenContact.ToDay(asOf));
        }
        if (following.To is { } end)
        {
            following.To = Math.Min(end, WrittenContact.ToDay(asked.To));
        }
        foreach (var all in following.byPerson.Values)
        {
            all.Sort((a, b) => a.Day != b.Day ? a.Day.CompareTo(b.Day) : a.Kind.CompareTo(b.Kind));
        }
        return following;
    }

    private static (int? From, int? To) CoveredMeetings(LedgerView view)
    {
        int? from = null;
        int? to = null;
        foreach (var span in view.Covered("meeting"))
        {
            if (span is { From: { } first, To: { } last })
            {
                from = Math.Min(from ?? int.MaxValue, WrittenContact.ToDay(first));
                to = Math.Max(to ?? int.MinValue, WrittenContact.ToDay(last));
            }
        }
        return (from, to);
    }

    private void Meetings(LedgerView view)
    {
        var rows = view.Facts.Interactions;
        for (var i = 0; i < rows.Count; i++)
        {
            if (rows.Kind[i] != (byte)InteractionKind.Meeting || !WrittenContact.Is(rows, i))
            {
                continue;
            }
            var people = view.PersonsIn(i).ToList();
            if (people.Count <= MostAtMeeting && view.Facts.Recipients(i) <= MostAtMeeting)
            {
                people.ForEach(p => Add(p, new Followed(WrittenContact.DayOf(rows.At[i]), Follow.Meeting, rows.Id[i])));
            }
        }
    }

    private int Outcomes(LedgerView view)
    {
        var first = int.MaxValue;
        foreach (var outcome in view.Facts.Outcomes)
        {
            if (outcome.At is not { } at || at.Precision < Precision.Day)
            {
                continue;
            }
            var day = WrittenContact.ToDay(at.Day);
            first = Math.Min(first, day);
            foreach (var person in outcome.People.Select(view.Overlay.PersonOf).Distinct())
            {
                Add(person, new Followed(day, Follow.Outcome, outcome.Id));
            }
        }
        return first;
    }

    private int Steps(LedgerView view)
    {
        var cases = view.Overlay.InForce.Cases;
        var first = int.MaxValue;
        if (cases.Count == 0)
        {
            return first;
        }
        var items = new ItemsOfCases(view, cases);
        foreach (var one in cases)
        {
            var people = items.PeopleOf(one);
            foreach (var step in one.Steps.Where(s => s.Step is CaseStep.Meeting or CaseStep.Solution or CaseStep.Told))
            {
                var day = WrittenContact.ToDay(step.Day);
                first = Math.Min(first, day);
                var shown = step.About.Select(JudgementMerge.ItemIn).FirstOrDefault(i => i is not null) ?? 0;
                foreach (var person in people)
                {
                    Add(person, new Followed(day, Follow.CaseStep, shown));
                }
            }
        }
        return first;
    }

    private void Add(int person, Followed followed)
    {
        if (!byPerson.TryGetValue(person, out var all))
        {
            byPerson[person] = all = [];
        }
        all.Add(followed);
    }
}
