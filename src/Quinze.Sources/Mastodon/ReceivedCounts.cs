using NodaTime;
using Quinze.Importing;

namespace Quinze.Sources.Mastodon;

/// <summary>
/// How often the owner's posts were liked, boosted, answered, voted on, by the day of the archive: numbers without names. They wait until that day is known.
/// </summary>
internal sealed class ReceivedCounts
{
    public const string Reactions = "reactions";
    public const string Reposts = "reposts";
    public const string Comments = "comments";
    public const string Votes = "votes";

    private readonly List<(Place Place, string Post, LocalDate From, string Metric, long Value)> waiting = [];

    /// <summary>A number that is absent is unknown and adds nothing; zero is a number.</summary>
    public void Add(Place place, string post, Moment? published, string metric, long? value)
    {
        if (value is >= 0 and var number && published is { } at)
        {
            waiting.Add((place, post, at.Day, metric, number));
        }
    }

    public IEnumerable<ObservationEntry> Until(LocalDate? day)
    {
        foreach (var (place, post, from, metric, value) in waiting)
        {
            yield return new ObservationEntry(place)
            {
                Network = MastodonPeople.Network,
                Post = PostRef.At(post),
                Metric = metric,
                Value = value,
                From = from,
                To = day is { } until && until > from ? until : from,
            };
        }
        waiting.Clear();
    }
}
