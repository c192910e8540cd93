using NodaTime;
using Quinze.Importing;

namespace Quinze.Sources.Bluesky;

/// <summary>
/// Of what, from when to when, a repository speaks. It holds every kind from the account's first record to the day of the export;
/// posts brought over from an older network reach back further, for their kind alone.
/// </summary>
internal sealed class BlueskyCoverage
{
    private static readonly string[] Kinds = ["post", "reaction", "repost", "follow", "reply", "mention", "quote"];

    private readonly Dictionary<string, LocalDate> firsts = [];

    public void Add(Reading reading)
    {
        var (kind, at) = reading switch
        {
            PostEntry post => ("post", post.At),
            InteractionEntry act => (Word(act.Kind), act.At),
            _ => (null, null),
        };
        if (kind is not null && at is { } moment && (!firsts.TryGetValue(kind, out var first) || moment.Day < first))
        {
            firsts[kind] = moment.Day;
        }
    }

    public IEnumerable<CoverageSpan> Spans(BlueskyTimes times, bool complete)
    {
        var start = times.First?.InUtc().Date;
        foreach (var kind in Kinds)
        {
            var from = firsts.TryGetValue(kind, out var first) && (start is null || first < start) ? first : start;
            yield return new CoverageSpan(BlueskyRepositorySource.Name, kind, from, times.LastDay, complete);
        }
    }

    private static string Word(InteractionKind kind) =>
        kind switch
        {
            InteractionKind.Reaction => "reaction",
            InteractionKind.Repost => "repost",
            InteractionKind.Follow => "follow",
            InteractionKind.Reply => "reply",
            InteractionKind.Mention => "mention",
            _ => "quote",
        };
}
