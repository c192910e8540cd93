using NodaTime;

namespace Quinze.World;

/// <summary>The town as an archive of a given day and era can know it.</summary>
internal sealed class ArchiveView
{
    private readonly int day;
    private readonly long cut;

    public Town Town { get; }
    public EraTraits Era { get; }
    public LocalDate Day { get; }

    /// <summary>Newest first, as LinkedIn lists them.</summary>
    public List<Resident> Connections { get; }

    public ArchiveView(Town town, LinkedInEra era, LocalDate? asOf)
    {
        Town = town;
        Era = new EraTraits(era);
        Day = asOf ?? town.Plan.End;
        day = Clockwork.Day(Day);
        cut = (day + 1) * Clockwork.DayMs;
        Connections = [.. town.Residents.Where(r => r.ConnectedOn <= day).OrderByDescending(r => r.ConnectedOn).ThenBy(r => r.Number)];
    }

    public bool Knows(long at) => at < cut;

    public IEnumerable<T> Known<T>(IEnumerable<T> items, Func<T, long> at) => items.Where(i => at(i) < cut);

    /// <summary>Conversations with their turns so far, the most recent conversation first.</summary>
    public IEnumerable<(Talk Talk, List<Turn> Turns)> Talks() =>
        Town
            .Talks.Select(talk =>
                (Talk: talk, Turns: talk.Turns.FindAll(t => t.At < cut && (t.Kind != TurnKind.Draft || Era.MessageDrafts)))
            )
            .Where(t => t.Turns.Count > 0)
            .OrderByDescending(t => t.Turns[^1].At)
            .ThenBy(t => t.Talk.Number);

    public IEnumerable<OwnPost> Posts => Era.Complete ? Known(Town.Publications.Posts, p => p.At) : [];

    public IEnumerable<OwnArticle> Articles => Known(Town.Publications.Articles, a => a.At);
    public IEnumerable<Invitation> Invitations => Known(Town.Gestures.Invitations, i => i.At);
    public IEnumerable<Endorsement> Endorsements => Known(Town.Gestures.Endorsements, e => e.At);
    public IEnumerable<Recommendation> Recommendations => Known(Town.Gestures.Recommendations, r => r.At);
    public IEnumerable<Following> CompanyFollows => Known(Town.Gestures.CompanyFollows, f => f.At);
    public IEnumerable<Reaction> Reactions => Era.Complete ? Known(Town.Gestures.Reactions, r => r.At) : [];
    public IEnumerable<Remark> Remarks => Era.Complete ? Known(Town.Gestures.Remarks, r => r.At) : [];
    public IEnumerable<Gesture> Reposts => Era.Complete ? Known(Town.Gestures.Reposts, r => r.At) : [];
    public IEnumerable<Gesture> Votes => Era.Complete ? Known(Town.Gestures.Votes, v => v.At) : [];
    public IEnumerable<Following> Follows => Era.Complete ? Known(Town.Gestures.Follows, f => f.At) : [];
}
