using System.Text.Json;
using NodaTime;
using Quinze.Importing;
using Quinze.Sources.Formats.Html;
using Quinze.Sources.Formats.Sync;

namespace Quinze.Sources.MastodonApi;

/// <summary>One reading of one sync: first which status answers which, then the pages, those with dates before those without.</summary>
internal sealed class MastodonApiReading(IArchive archive, SyncSpool spool, ReadingOptions options, CancellationToken cancellation)
{
    private static readonly string[] Order =
    [
        "account",
        "notifications",
        "context",
        "statuses",
        "favourited_by",
        "reblogged_by",
        "quotes",
        "favourites",
        "followers",
        "following",
        "home",
    ];

    /// <summary>What an audit of somebody else's account does not open.</summary>
    private static readonly string[] Private = ["notifications", "followers", "following", "favourites", "home"];

    private readonly MastodonPeople people = new(spool.Day);
    private readonly MastodonThreads threads = new();
    private MastodonActs? acts;
    private MastodonStatuses? statuses;
    private LocalDate? opened;
    private bool whole = true;

    public IEnumerable<Reading> All()
    {
        Learn();
        foreach (var reading in new SyncWalk(archive, spool, options, cancellation).Readings(Order, Private, Read, _ => null))
        {
            // What a broken page would have told is not known.
            whole &= reading is not FileUnread;
            yield return reading;
        }
        foreach (var span in Coverage())
        {
            yield return new Covered(spool.Manifest.Index, span);
        }
        yield return people.Owner is { } owner
            ? new OwnerFound([owner], people.Name, "the account that was asked about", spool.Day)
            : new OwnerFound([], null, "the account's own page is missing", spool.Day);
    }

    private void Learn()
    {
        foreach (var page in spool.Pages.Where(p => p.Kind is "statuses" or "context" or "notifications"))
        {
            cancellation.ThrowIfCancellationRequested();
            try
            {
                using var stream = archive.Open(page.File);
                using var document = JsonDocument.Parse(stream);
                foreach (var status in Statuses(page, document.RootElement))
                {
                    threads.Learn(status);
                }
            }
            catch (Exception e) when (e is JsonException or IOException or InvalidDataException or ProblemException)
            {
                // Reading it will say what is wrong.
            }
        }
    }

    private static IEnumerable<JsonElement> Statuses(SyncPage page, JsonElement json) =>
        page.Kind switch
        {
            "context" => json.Each("ancestors").Concat(json.Each("descendants")),
            "notifications" => json.Items().Select(n => n.Field("status")),
            _ => json.Items(),
        };

    private long Read(SyncPage page, JsonElement json, List<Reading> found)
    {
        var place = new Place(page.File.Index, 1);
        if (page.Kind == "account")
        {
            Account(page, json, place, found);
            return 1;
        }
        if (acts is null)
        {
            throw new ProblemException(
                new Problem(
                    "account-unknown",
                    "the account's own page is missing, so nobody knows whose page this is",
                    page.File.Name,
                    "",
                    ""
                )
            );
        }
        var rows = 0L;
        foreach (var item in page.Kind == "context" ? json.Each("descendants") : json.Items())
        {
            place = new Place(page.File.Index, ++rows);
            var before = found.Count;
            if (Row(page, item, place, found) is { } fault)
            {
                found.RemoveRange(before, found.Count - before);
                found.Add(new Unread(place, fault));
            }
        }
        return rows;
    }

    private string? Row(SyncPage page, JsonElement item, Place place, List<Reading> found) =>
        page.Kind switch
        {
            "notifications" => acts!.Notified(item, place, found),
            "statuses" => statuses!.Published(item, page, place, found),
            "context" => acts!.Wrote(item, place, found),
            "favourited_by" => acts!.Gesture(InteractionKind.Reaction, item, page.About, null, place, found),
            "reblogged_by" => acts!.Gesture(InteractionKind.Repost, item, page.About, null, place, found),
            "quotes" => acts!.Wrote(item, place, found, isQuote: true, page.About),
            "favourites" => acts!.Own(InteractionKind.Reaction, item, null, place, found),
            "followers" => acts!.Follower(item, null, place, found),
            "following" => acts!.Followed(item, place, found),
            _ => statuses!.Shown(item, place, found),
        };

    private void Account(SyncPage page, JsonElement account, Place place, List<Reading> found)
    {
        if (!people.IsOwner(account))
        {
            found.Add(new Unread(place, "the account's name or address is missing"));
            return;
        }
        acts = new MastodonActs(people, threads);
        statuses = new MastodonStatuses(people, threads, acts);
        opened = MastodonActs.Time(account)?.Day;
        if (people.Name is { } name)
        {
            found.Add(new Seen(place, Handle.Owner, name));
        }
        if (HtmlText.Of(account.Word("note") ?? "").Words is { Length: > 0 } note)
        {
            found.Add(new PersonFact(place, Handle.Owner, PersonFact.Headline, note, page.Day));
        }
        page.Counted(MastodonPeople.Network, account, place, found, ("followers_count", "followers"), ("following_count", "following"));
    }

    /// <summary>
    /// A server knows what reached it: an answer or a like on another server may never have. So what others did is never said to be all there, and what the owner did is.
    /// </summary>
    private IEnumerable<CoverageSpan> Coverage()
    {
        var answered = spool.Unanswered.All(u => u.Kind != "statuses");
        (string Kind, bool Complete)[] kinds =
        [
            ("post", answered),
            ("reply", false),
            ("quote", false),
            ("mention", false),
            ("repost", false),
            ("reaction", false),
            ("message", false),
            ("follow", spool.Unanswered.All(u => u.Kind is not ("followers" or "following"))),
        ];
        return kinds.Select(k => new CoverageSpan(MastodonApiSource.Name, k.Kind, opened, spool.Day, whole && k.Complete));
    }
}
