using System.Text.Json;
using NodaTime;
using Quinze.Importing;
using Quinze.Sources.Accounting;
using Quinze.Sources.Formats.Json;

namespace Quinze.Sources.Mastodon;

/// <summary>One reading of one archive: each file in its turn, and at the end what was known only then.</summary>
internal sealed class MastodonArchiveReading
{
    private const string Items = "orderedItems";
    private const int RowsBetweenChecks = 256;

    private readonly IArchive archive;
    private readonly ReadingOptions options;
    private readonly CancellationToken cancellation;
    private readonly LocalDate? namedDay;
    private readonly MastodonPeople people = new();
    private readonly ReceivedCounts counts = new();
    private readonly Reach reach = new();
    private readonly OutboxItems items;
    private readonly MastodonOwner owner;
    private readonly List<Reading> found = [];
    private bool whole = true;
    private int? outbox;
    private int? likes;
    private int? follows;

    public MastodonArchiveReading(IArchive archive, ReadingOptions options, CancellationToken cancellation)
    {
        (this.archive, this.options, this.cancellation) = (archive, options, cancellation);
        namedDay = MastodonFiles.Day(archive);
        items = new OutboxItems(people, counts, options.AuditOnly);
        owner = new MastodonOwner(people, items);
    }

    private LocalDate? Day => namedDay ?? reach.Last;

    public IEnumerable<Reading> All()
    {
        var walk = new FileWalk<(MastodonFile Kind, string? Reason)>(
            archive,
            options,
            MastodonFiles.Of,
            f => (int)f.Kind,
            f => f.Kind < MastodonFile.Aside
        );
        foreach (var (file, (kind, reason)) in walk.Files)
        {
            cancellation.ThrowIfCancellationRequested();
            foreach (var reading in walk.Readings(file, () => Readings(file, kind, reason)))
            {
                reach.Add(reading);
                yield return reading;
            }
        }
        foreach (var covered in Coverage())
        {
            yield return covered;
        }
        yield return owner.Found(options, Day);
    }

    private IEnumerable<Reading> Readings(ArchiveFile file, MastodonFile kind, string? reason) =>
        kind switch
        {
            MastodonFile.Actor => Actor(file),
            MastodonFile.Outbox => Outbox(file),
            MastodonFile.Likes => Likes(file),
            MastodonFile.Following => Following(file),
            MastodonFile.Aside => [new FileLeftAside(file.Index, reason!)],
            _ => [new FileUnread(file.Index, $"not a file we know: {file.Name}")],
        };

    private IEnumerable<Reading> Actor(ArchiveFile file)
    {
        var place = new Place(file.Index, 1);
        using var stream = archive.Open(file);
        found.Clear();
        string? fault;
        try
        {
            using var document = file.Length > JsonElements.LargestRecord ? null : JsonDocument.Parse(stream);
            fault = document is null ? "larger than any account" : owner.Read(document.RootElement, place, namedDay, found);
        }
        catch (JsonException)
        {
            fault = "not valid JSON";
        }
        if (fault is not null)
        {
            found.Clear();
            found.Add(new Unread(place, fault));
        }
        foreach (var reading in found)
        {
            yield return reading;
        }
        yield return new FileRead(file.Index, 1);
    }

    private IEnumerable<Reading> Outbox(ArchiveFile file)
    {
        int filled;
        using (var survey = archive.Open(file))
        {
            filled = JsonElements.LastFilled(survey, Items);
        }
        outbox ??= file.Index;
        var told = 0L;
        using var elements = new JsonElements(archive.Open(file)) { List = Items };
        while (elements.Read())
        {
            if (!elements.IsElement)
            {
                told =
                    elements.Name == "totalItems" && elements.Value.Text() is { } text && long.TryParse(text, Culture, out var n)
                        ? n
                        : told;
                continue;
            }
            foreach (var reading in Item(elements, filled, new Place(file.Index, elements.Number)))
            {
                yield return reading;
            }
        }
        foreach (var count in counts.Until(Day))
        {
            yield return count;
        }
        yield return new FileRead(file.Index, elements.Number, Remark(elements.Number, told));
    }

    private static readonly IFormatProvider Culture = System.Globalization.CultureInfo.InvariantCulture;

    private List<Reading> Item(JsonElements elements, int filled, Place place)
    {
        if (elements.Number % RowsBetweenChecks == 0)
        {
            cancellation.ThrowIfCancellationRequested();
        }
        found.Clear();
        whole &= !elements.IsRest;
        if (elements.Fault is { } fault)
        {
            found.Add(new Unread(place, fault));
        }
        else if (elements.Name.Length > 0 && elements.Occurrence < filled)
        {
            found.Add(new LeftAside(place, "the list of items comes twice; the last one counts"));
        }
        else
        {
            if (!items.KnowsOwner && elements.Value.Text("actor") is { } actor)
            {
                owner.IsActor(actor);
            }
            if (items.Read(elements.Value, place, found) is { } missing)
            {
                found.Clear();
                found.Add(new Unread(place, missing));
            }
        }
        return found;
    }

    /// <summary>The server's counter is not the number of items: some posts are counted that are not exported, and the other way round.</summary>
    private static string? Remark(long rows, long told) =>
        told > 0 && told != rows ? $"the server counted {told} posts, {rows} are here" : null;

    private IEnumerable<Reading> Likes(ArchiveFile file)
    {
        likes ??= file.Index;
        using var elements = new JsonElements(archive.Open(file)) { List = Items };
        while (elements.Read())
        {
            if (!elements.IsElement)
            {
                continue;
            }
            var place = new Place(file.Index, elements.Number);
            if (elements.Fault is { } fault)
            {
                yield return new Unread(place, fault);
            }
            else if (elements.Value.Text() is not { Length: > 0 } post)
            {
                yield return new Unread(place, "this is no post's address");
            }
            else
            {
                var author = people.AuthorOf(post);
                yield return new InteractionEntry(place)
                {
                    Network = MastodonPeople.Network,
                    Kind = InteractionKind.Reaction,
                    // The day of a like is nowhere; the day inside the post's number is the post's own.
                    At = null,
                    From = Handle.Owner,
                    To = author is null || people.IsOwn(author) ? Audience.Nobody : Audience.One(author),
                    Post = PostRef.At(post),
                    Reference = OneAct.Gesture(OneAct.Me, post),
                };
            }
        }
        yield return new FileRead(file.Index, elements.Number);
    }

    private IEnumerable<Reading> Following(ArchiveFile file)
    {
        if (options.AuditOnly)
        {
            return [new FileLeftAside(file.Index, "not read in an audit")];
        }
        follows ??= file.Index;
        return FollowLists.Read(archive.Open(file), file.Index, people);
    }

    /// <summary>
    /// The outbox holds every post and boost there still is. Likes and follows have no dates, so no day is covered by them; of messages only the owner's half is here.
    /// </summary>
    private IEnumerable<Covered> Coverage()
    {
        if (outbox is { } posts)
        {
            string[] kinds = ["post", "reply", "quote", "repost", "mention"];
            foreach (var kind in kinds)
            {
                yield return Of(posts, kind, owner.Opened ?? reach.FirstOf(kind), Day, whole);
            }
            if (reach.FirstOf("message") is { } first)
            {
                yield return Of(posts, "message", first, Day, false);
            }
        }
        if (likes is { } liked)
        {
            yield return Of(liked, "reaction", null, null, false);
        }
        if (follows is { } followed)
        {
            yield return Of(followed, "follow", null, null, false);
        }
    }

    private static Covered Of(int file, string kind, LocalDate? from, LocalDate? to, bool complete) =>
        new(file, new CoverageSpan(MastodonArchiveSource.Name, kind, from, to, complete));
}
