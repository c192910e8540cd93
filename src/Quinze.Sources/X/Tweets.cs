using System.Text.Json;
using NodaTime;
using Quinze.Importing;

namespace Quinze.Sources.X;

/// <summary>Reads posts: what was written, to whom, whom it names and quotes, what was passed on, and how often it was liked and passed on by the day of the archive.</summary>
internal sealed class Tweets(XPeople people, XTimes times, LongPosts longPosts)
{
    private readonly List<(Place Place, PostRef Post, LocalDate From, string Metric, long Value)> counts = [];

    /// <summary>Says what is missing, or null when the readings were given.</summary>
    public string? Read(JsonElement element, Place place, List<Reading> found)
    {
        var tweet = new Tweet(element);
        if (tweet.Number is not { Length: > 0 and <= 20 } number || !number.All(char.IsAsciiDigit))
        {
            return "the post has no number";
        }
        if (tweet.RawText is not { } raw)
        {
            return "the post has no text";
        }
        if (tweet.IsOutdated(number))
        {
            found.Add(new LeftAside(place, "an earlier version of a post that was edited"));
            return null;
        }
        var at = times.Of(tweet.Written, number);
        if (tweet.IsRetweet)
        {
            Retweet(tweet, number, at, place, found);
            return null;
        }
        Post(tweet, number, raw, at, place, found);
        return null;
    }

    /// <summary>The counts of all posts, as of the day of the archive.</summary>
    public IEnumerable<ObservationEntry> Counts(LocalDate? day)
    {
        foreach (var (place, post, from, metric, value) in counts)
        {
            yield return new ObservationEntry(place)
            {
                Network = XPeople.Network,
                Post = post,
                Metric = metric,
                Value = value,
                From = from,
                To = day is { } until && until > from ? until : from,
            };
        }
        counts.Clear();
    }

    /// <summary>Its counts are the archive's zeros, not the original's: they are no observation.</summary>
    private void Retweet(Tweet tweet, string number, Moment? at, Place place, List<Reading> found)
    {
        var name = tweet.RetweetedName;
        var author = tweet.Mentions.FirstOrDefault(m => name is null || string.Equals(m.Name, name, StringComparison.OrdinalIgnoreCase));
        var to = people.Other(author.Number, author.Name ?? name, author.Called, place, found);
        var original = tweet.RetweetedNumber is { } first ? XPeople.Post(first) : PostRef.None;
        found.Add(Act(InteractionKind.Repost, place, at, to, original, number));
    }

    private void Post(Tweet tweet, string number, string raw, Moment? at, Place place, List<Reading> found)
    {
        var self = XPeople.Post(number);
        var parent = tweet.AnsweredPost is { } answered ? XPeople.Post(answered) : PostRef.None;
        var quoted = tweet.Quoted;
        found.Add(
            new PostEntry(place)
            {
                Network = XPeople.Network,
                Kind =
                    tweet.IsAnswer ? PostKind.Reply
                    : quoted is not null ? PostKind.Quote
                    : PostKind.Post,
                Ref = self,
                At = at,
                Author = Handle.Owner,
                Text = Utf8Text.From(longPosts.Whole(raw, at) ?? tweet.Words(raw)),
                About =
                    !parent.IsNone ? parent
                    : quoted is { } on ? XPeople.Post(on.Number)
                    : PostRef.None,
                Link = tweet.Link,
                Media = tweet.Media,
                Language = tweet.Language,
            }
        );
        Handle? to = null;
        // To go on with one's own thread, or to quote oneself, is nothing done to anybody.
        if (tweet.IsAnswer && !people.IsOwn(tweet.AnsweredNumber, tweet.AnsweredName))
        {
            to = people.Other(tweet.AnsweredNumber, tweet.AnsweredName, null, place, found);
            found.Add(Act(InteractionKind.Reply, place, at, to, parent, number));
        }
        if (quoted is { } shown && people.Other(null, shown.Name, null, place, found) is { } cited)
        {
            found.Add(Act(InteractionKind.Quote, place, at, cited, XPeople.Post(shown.Number), number));
        }
        var named = new HashSet<Handle>();
        foreach (var mention in tweet.Mentions)
        {
            if (people.Other(mention.Number, mention.Name, mention.Called, place, found) is { } who && who != to && named.Add(who))
            {
                found.Add(Act(InteractionKind.Mention, place, at, who, self, $"{number} {who.Key}"));
            }
        }
        Count(place, self, at, "reactions", tweet.Likes);
        Count(place, self, at, "reposts", tweet.Retweets);
    }

    private void Count(Place place, PostRef post, Moment? at, string metric, long? value)
    {
        if (value is >= 0 and var number && at is { } published)
        {
            counts.Add((place, post, published.Day, metric, number));
        }
    }

    private static InteractionEntry Act(InteractionKind kind, Place place, Moment? at, Handle? to, PostRef post, string own) =>
        new(place)
        {
            Network = XPeople.Network,
            Kind = kind,
            At = at,
            From = Handle.Owner,
            To = to is null ? Audience.Nobody : Audience.One(to),
            Post = post,
            // The number of the owner's own post, which is one in every archive, however it names others.
            Reference = own,
        };
}
