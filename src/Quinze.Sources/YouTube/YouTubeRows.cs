using System.Text.Json;
using NodaTime;
using Quinze.Importing;
using Quinze.Sources.Formats.Json;
using Quinze.Sources.Formats.Tables;

namespace Quinze.Sources.YouTube;

/// <summary>Reads the rows of YouTube's tables. Everybody is a channel, by its number; whose the video is under which the owner wrote is told nowhere.</summary>
internal sealed class YouTubeRows(ReadingOptions options)
{
    private readonly Dictionary<string, Handle> handles = new(StringComparer.Ordinal);
    private readonly HashSet<Handle> own = [];
    private string? name;

    public string? Read(YouTubeColumns columns, Table table, Place place, List<Reading> found) =>
        columns.Table switch
        {
            YouTubeFile.Channels => OwnChannel(columns, table, place, found),
            YouTubeFile.Videos => Video(columns, table, place, found),
            YouTubeFile.Subscriptions => Subscription(table[columns.Channel], table[columns.Title], null, place, found),
            _ => Comment(columns, table, place, found),
        };

    /// <summary>As it was until 2021, with the day.</summary>
    public string? Subscription(JsonElement record, Place place, List<Reading> found)
    {
        var told = record.Field("snippet");
        return Subscription(
            told.Field("resourceId").Text("channelId") ?? "",
            told.Text("title") ?? "",
            YouTubeTime.Parse(told.Text("publishedAt")),
            place,
            found
        );
    }

    public OwnerFound Owner(LocalDate? day) =>
        own.Count > 0 ? new OwnerFound([.. own], name, "the channel that wrote the comments and made the videos", day)
        : options.KnownOwner.Count > 0 ? new OwnerFound([.. options.KnownOwner], name, "as told before", day)
        : new OwnerFound([.. options.Owner is { } told ? [told] : Array.Empty<Handle>()], name, "no channel of the owner's in it", day);

    private string? OwnChannel(YouTubeColumns columns, Table table, Place place, List<Reading> found)
    {
        if (Own(table[columns.Channel]) is null)
        {
            return "the channel has no number";
        }
        name ??= table[columns.Title] is { Length: > 0 } title ? title : null;
        found.Add(new Seen(place, Handle.Owner, table[columns.Title]));
        return null;
    }

    private string? Video(YouTubeColumns columns, Table table, Place place, List<Reading> found)
    {
        if (table[columns.Id] is not { Length: > 0 } number)
        {
            return "the video has no number";
        }
        Own(table[columns.Channel]);
        var visibility = YouTubePrivacy.Of(table[columns.Privacy]);
        if (options.AuditOnly && visibility == YouTubePrivacy.Private)
        {
            found.Add(new LeftAside(place, "not for everyone to see: not read in an audit"));
            return null;
        }
        found.Add(
            new PostEntry(place)
            {
                Network = YouTubeTakeoutSource.Network,
                Kind = PostKind.Post,
                Ref = PostRef.At("https://www.youtube.com/watch?v=" + number),
                At = YouTubeTime.Parse(table[columns.Time]) ?? YouTubeTime.Parse(table[columns.OtherTime]),
                Author = Handle.Owner,
                Title = table[columns.Title] is { Length: > 0 } title ? title : null,
                Text = Utf8Text.From(table[columns.Text]),
                Visibility = visibility,
                Media = "video",
                Language =
                    table[columns.Language] is { Length: > 1 and <= 35 } language
                    && language.All(c => char.IsAsciiLetterOrDigit(c) || c == '-')
                        ? language
                        : null,
            }
        );
        return null;
    }

    private string? Comment(YouTubeColumns columns, Table table, Place place, List<Reading> found)
    {
        if (IsBlank(table))
        {
            found.Add(new LeftAside(place, "an empty row"));
            return null;
        }
        if (YouTubeTime.Parse(table[columns.Time]) is not { } at)
        {
            return "the comment has no time";
        }
        Own(table[columns.Channel]);
        var number = table[columns.Id];
        var post =
            table[columns.Video] is { Length: > 0 } video ? PostRef.At("https://www.youtube.com/watch?v=" + video)
            : table[columns.Post] is { Length: > 0 } page ? PostRef.At("https://www.youtube.com/post/" + page)
            : PostRef.None;
        // The number of an answer is its parent's, a point, and its own.
        var isAnswer =
            table[columns.Parent].Length > 0 || (columns.Table == YouTubeFile.Comments && number.Contains('.', StringComparison.Ordinal));
        found.Add(
            new InteractionEntry(place)
            {
                Network = YouTubeTakeoutSource.Network,
                Kind = isAnswer ? InteractionKind.Reply : InteractionKind.Comment,
                At = at,
                From = Handle.Owner,
                Post = post,
                Detail = columns.Table == YouTubeFile.LiveChats ? "live chat" : null,
                Text = Utf8Text.From(CommentText.Of(table[columns.Text])),
                Reference = number.Length > 0 ? "comment " + number : null,
            }
        );
        return null;
    }

    private string? Subscription(string channel, string title, Moment? at, Place place, List<Reading> found)
    {
        if (channel.Length == 0)
        {
            return "the channel has no number";
        }
        var who = Intern(channel);
        if (title.Length > 0)
        {
            found.Add(new Seen(place, who, title));
        }
        found.Add(
            new InteractionEntry(place)
            {
                Network = YouTubeTakeoutSource.Network,
                Kind = InteractionKind.Follow,
                At = at,
                From = Handle.Owner,
                To = Audience.One(who),
                Reference = "subscription " + channel,
            }
        );
        return null;
    }

    private static bool IsBlank(Table table) => Enumerable.Range(0, table.Count).All(c => table[c].Length == 0);

    private Handle? Own(string channel)
    {
        if (channel.Length == 0)
        {
            return null;
        }
        var handle = Intern(channel);
        own.Add(handle);
        return handle;
    }

    private Handle Intern(string channel)
    {
        if (!handles.TryGetValue(channel, out var handle))
        {
            handle = new Handle(YouTubeTakeoutSource.Network, channel);
            handles.Add(channel, handle);
        }
        return handle;
    }
}
