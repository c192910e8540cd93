using System.Text.Json;
using NodaTime;
using Quinze.Importing;
using Quinze.Sources.Accounting;
using Quinze.Sources.Formats.Json;

namespace Quinze.Sources.X;

/// <summary>One reading of one archive: each file in its turn, and at the end what was known only then.</summary>
internal sealed class XArchiveReading
{
    private const string NotInAudit = "not read in an audit";

    private readonly IArchive archive;
    private readonly ReadingOptions options;
    private readonly CancellationToken cancellation;
    private readonly XManifest? manifest;
    private readonly XPeople people = new();
    private readonly XTimes times = new();
    private readonly LongPosts longPosts = new();
    private readonly Tweets tweets;
    private readonly DirectMessages messages;
    private readonly Reach reach = new();
    private readonly Dictionary<string, (int File, bool Whole)> spoken = [];
    private readonly List<(int File, long Rows, string? Remark)> waiting = [];
    private readonly List<Reading> found = [];
    private string? name;
    private string because = "no file says whose it is";
    private LocalDate? opened;

    public XArchiveReading(IArchive archive, ReadingOptions options, CancellationToken cancellation)
    {
        (this.archive, this.options, this.cancellation) = (archive, options, cancellation);
        tweets = new Tweets(people, times, longPosts);
        messages = new DirectMessages(people);
        manifest = XManifest.Read(archive);
        if (manifest is { Number: not null } or { UserName: not null })
        {
            people.Own(manifest.Number, manifest.UserName);
            (name, because) = (manifest.DisplayName, "manifest.js says whose archive it is");
        }
    }

    private LocalDate? Day => manifest?.Day ?? reach.Last;

    public IEnumerable<Reading> All()
    {
        var walk = new FileWalk<(XFile Kind, string? Reason)>(archive, options, XFiles.Of, f => (int)f.Kind, f => f.Kind < XFile.Aside);
        var kinds = walk.Files.Where(f => f.File.Trouble is null && !walk.IsDouble(f.File)).Select(f => f.What.Kind).ToHashSet();
        foreach (var (file, (kind, reason)) in walk.Files)
        {
            cancellation.ThrowIfCancellationRequested();
            foreach (var reading in walk.Readings(file, () => Readings(file, kind, WhyAside(kind, kinds) ?? reason)))
            {
                reach.Add(reading);
                yield return reading;
            }
            if (kind <= XFile.Tweets && !walk.Files.Any(f => f.What.Kind <= XFile.Tweets && IsBehind(f, (file, kind))))
            {
                foreach (var reading in AfterPosts())
                {
                    yield return reading;
                }
            }
        }
        foreach (var reading in people.Joined().Cast<Reading>().Concat(Coverage()))
        {
            yield return reading;
        }
        yield return Owner();
    }

    private static bool IsBehind((ArchiveFile File, (XFile Kind, string?) What) a, (ArchiveFile File, XFile Kind) b) =>
        a.What.Kind > b.Kind || (a.What.Kind == b.Kind && a.File.Index > b.File.Index);

    private string? WhyAside(XFile kind, HashSet<XFile> kinds) =>
        options.AuditOnly && kind is XFile.Followers or XFile.Following or XFile.Messages or XFile.GroupMessages ? NotInAudit
        : options.AuditOnly && kind is XFile.MessageHeaders or XFile.GroupMessageHeaders ? NotInAudit
        : kind == XFile.MessageHeaders && kinds.Contains(XFile.Messages) ? "the same messages are read with their words"
        : kind == XFile.GroupMessageHeaders && kinds.Contains(XFile.GroupMessages) ? "the same messages are read with their words"
        : null;

    private IEnumerable<Reading> Readings(ArchiveFile file, XFile kind, string? aside) =>
        aside is not null ? [new FileLeftAside(file.Index, AsideOf(file, aside))]
        : kind == XFile.Unknown ? [new FileUnread(file.Index, $"not a file we know: {file.Name}")]
        : Records(file, kind);

    private string AsideOf(ArchiveFile file, string reason)
    {
        var missing = XFiles.IsManifest(file.Name) ? manifest?.Missing(archive) : null;
        return missing is { Count: > 0 } ? $"{reason}; listed in it and not here: {string.Join(", ", missing)}" : reason;
    }

    private IEnumerable<Reading> Records(ArchiveFile file, XFile kind)
    {
        using var elements = new JsonElements(archive.Open(file));
        var rows = 0L;
        var records = 0L;
        var whole = true;
        var replacedBefore = times.Replaced;
        while (elements.Read())
        {
            if (!elements.IsElement)
            {
                continue;
            }
            cancellation.ThrowIfCancellationRequested();
            found.Clear();
            whole &= !elements.IsRest;
            records += elements.IsRest ? 0 : 1;
            if (elements.Fault is { } fault)
            {
                found.Add(new Unread(new Place(file.Index, ++rows), fault));
            }
            else
            {
                Record(elements.Value, kind, file.Index, ref rows);
            }
            foreach (var reading in found)
            {
                yield return reading;
            }
        }
        var listed = manifest?.RowsOf(file.Name);
        whole &= listed is null || listed <= records;
        foreach (var told in KindsOf(kind))
        {
            spoken[told] = spoken.TryGetValue(told, out var known) ? (known.File, known.Whole && whole) : (file.Index, whole);
        }
        var remark = Remark(listed, records, times.Replaced - replacedBefore);
        if (kind is XFile.Notes or XFile.Tweets)
        {
            // What it counts and what belongs together is said once all posts were read.
            waiting.Add((file.Index, rows, remark));
            yield break;
        }
        yield return new FileRead(file.Index, rows, remark);
    }

    private static string? Remark(long? listed, long records, int replaced)
    {
        string?[] remarks =
        [
            listed is { } count && count != records ? $"the list of contents says {count} records, {records} are here" : null,
            replaced == 0 ? null : $"{replaced} with an impossible time: the time inside their number was taken",
        ];
        var said = string.Join("; ", remarks.Where(r => r is not null));
        return said.Length == 0 ? null : said;
    }

    private void Record(JsonElement value, XFile kind, int file, ref long rows)
    {
        if (kind is XFile.Messages or XFile.GroupMessages or XFile.MessageHeaders or XFile.GroupMessageHeaders)
        {
            messages.Read(value, file, ref rows, found);
            return;
        }
        var place = new Place(file, ++rows);
        var missing = kind switch
        {
            XFile.Account => Account(value.Field("account"), place),
            XFile.Profile => Profile(value.Field("profile"), place),
            XFile.Notes => longPosts.Add(value, place),
            XFile.Tweets => tweets.Read(value, place, found),
            XFile.Likes => Like(value.Field("like"), place),
            XFile.Followers => Follow(value.Field("follower"), place, isTheirs: true),
            _ => Follow(value.Field("following"), place, isTheirs: false),
        };
        if (missing is not null)
        {
            found.Clear();
            found.Add(new Unread(place, missing));
        }
    }

    private string? Account(JsonElement account, Place place)
    {
        if (account.Text("accountId") is not { Length: > 0 } number)
        {
            return "the account has no number";
        }
        people.Own(number, account.Text("username"));
        (name, because) = (account.Text("accountDisplayName") ?? name, "account.js says whose archive it is");
        opened = JsonTime.Parse(account.Text("createdAt"))?.Day;
        found.Add(new Seen(place, Handle.Owner, name ?? account.Text("username") ?? number));
        return null;
    }

    private string? Profile(JsonElement profile, Place place)
    {
        var about = profile.Field("description").Text("bio");
        found.Add(
            string.IsNullOrWhiteSpace(about)
                ? new LeftAside(place, "a profile without a description")
                : new PersonFact(place, Handle.Owner, PersonFact.Headline, System.Net.WebUtility.HtmlDecode(about), Day)
        );
        return null;
    }

    /// <summary>Neither when nor whose: only which post.</summary>
    private string? Like(JsonElement like, Place place)
    {
        if (like.Text("tweetId") is not { Length: > 0 } number)
        {
            return "the liked post has no number";
        }
        found.Add(
            new InteractionEntry(place)
            {
                Network = XPeople.Network,
                Kind = InteractionKind.Reaction,
                At = null,
                From = Handle.Owner,
                Post = XPeople.Post(number),
                Reference = $"me {number}",
            }
        );
        return null;
    }

    private string? Follow(JsonElement account, Place place, bool isTheirs)
    {
        if (people.Other(account.Text("accountId"), null, null, place, found) is not { } who)
        {
            return "the account has no number";
        }
        found.Add(
            new InteractionEntry(place)
            {
                Network = XPeople.Network,
                Kind = InteractionKind.Follow,
                At = null,
                From = isTheirs ? who : Handle.Owner,
                To = Audience.One(isTheirs ? Handle.Owner : who),
                Reference = isTheirs ? $"{who.Key} me" : $"me {who.Key}",
            }
        );
        return null;
    }

    private IEnumerable<Reading> AfterPosts()
    {
        foreach (var reading in longPosts.Rest().Concat(tweets.Counts(Day)))
        {
            reach.Add(reading);
            yield return reading;
        }
        foreach (var (file, rows, remark) in waiting)
        {
            yield return new FileRead(file, rows, remark);
        }
        waiting.Clear();
    }

    private static string[] KindsOf(XFile kind) =>
        kind switch
        {
            XFile.Tweets => ["post", "reply", "quote", "repost", "mention"],
            XFile.Messages or XFile.GroupMessages or XFile.MessageHeaders or XFile.GroupMessageHeaders => ["message"],
            XFile.Likes => ["reaction"],
            XFile.Followers or XFile.Following => ["follow"],
            _ => [],
        };

    /// <summary>Messages go both ways and are all there. Likes and follows have no dates: no day is covered by them.</summary>
    private IEnumerable<Covered> Coverage()
    {
        foreach (var (kind, (file, whole)) in spoken.OrderBy(s => s.Value.File).ThenBy(s => s.Key, StringComparer.Ordinal))
        {
            var dated = kind is not ("reaction" or "follow");
            var from = dated ? opened ?? reach.FirstOf(kind) : null;
            var complete = dated && whole && manifest?.IsPartial != true;
            yield return new Covered(file, new CoverageSpan(XArchiveSource.Name, kind, from, dated ? Day : null, complete));
        }
    }

    private OwnerFound Owner()
    {
        if (people.OwnHandles is { Count: > 0 } own)
        {
            return new OwnerFound([.. own], name, because, Day);
        }
        Handle[] told =
            options.KnownOwner.Count > 0 ? [.. options.KnownOwner]
            : options.Owner is { } said ? [said]
            : [];
        return new OwnerFound(told, name, told.Length == 0 ? because : "as told before", Day);
    }
}
