using System.Text.Json;
using NodaTime;
using Quinze.Importing;
using Quinze.Sources.Accounting;
using Quinze.Sources.Formats.Json;

namespace Quinze.Sources.Mastodon;

/// <summary>One reading of one file of the program mastodon-archive: an object with the account and lists of what the API gave.</summary>
internal sealed class MastodonJsonReading
{
    private readonly ArchiveFile file;
    private readonly Stream stream;
    private readonly ReadingOptions options;
    private readonly CancellationToken cancellation;
    private readonly MastodonPeople people = new();
    private readonly ReceivedCounts counts = new();
    private readonly Reach reach = new();
    private readonly ApiStatuses statuses;
    private readonly HashSet<string> filled = new(StringComparer.Ordinal);
    private readonly List<Reading> found = [];
    private Handle? owner;
    private string? ownName;
    private bool whole = true;

    public MastodonJsonReading(ArchiveFile file, Stream stream, ReadingOptions options, CancellationToken cancellation)
    {
        (this.file, this.stream, this.options, this.cancellation) = (file, stream, options, cancellation);
        statuses = new ApiStatuses(people, counts, options.AuditOnly);
    }

    public IEnumerable<Reading> All()
    {
        using var elements = new JsonElements(stream);
        while (elements.Read())
        {
            cancellation.ThrowIfCancellationRequested();
            found.Clear();
            Read(elements);
            foreach (var reading in found)
            {
                reach.Add(reading);
                yield return reading;
            }
        }
        foreach (var reading in counts.Until(reach.Last).Concat<Reading>(Coverage()))
        {
            yield return reading;
        }
        yield return new FileRead(file.Index, elements.Number, owner is null ? "the account comes nowhere, or after its posts" : null);
        yield return owner is null
            ? new OwnerFound([.. options.Owner is { } told ? [told] : Array.Empty<Handle>()], null, "no account in it", reach.Last)
            : new OwnerFound([owner], ownName, "the account that the file was made for", reach.Last);
    }

    private void Read(JsonElements elements)
    {
        if (!elements.IsElement)
        {
            if (elements.Name == "account" && elements.Fault is null)
            {
                Account(elements.Value);
            }
            return;
        }
        var place = new Place(file.Index, elements.Number);
        whole &= !elements.IsRest;
        filled.Add(elements.Name);
        var fault = elements.Fault ?? Element(elements.Name, elements.Value, place);
        if (fault is not null)
        {
            found.Clear();
            found.Add(new Unread(place, fault));
        }
    }

    private void Account(JsonElement account)
    {
        owner = statuses.Own(account);
        ownName = account.Text("display_name") is { } said && !string.IsNullOrWhiteSpace(said) ? said : account.Text("username");
        if (owner is not null && ownName is not null)
        {
            found.Add(new Seen(new Place(file.Index, 0), Handle.Owner, ownName));
        }
    }

    private string? Element(string list, JsonElement value, Place place)
    {
        if (owner is null && list is not ("" or "mutes" or "blocks" or "bookmarks"))
        {
            return "the account to which it belongs is not known";
        }
        switch (list)
        {
            case "statuses":
                return statuses.ReadOwn(value, place, found);
            case "favourites":
                return statuses.ReadFavourite(value, place, found);
            case "mentions":
                return statuses.ReadMention(value, place, found);
            case "followers" or "following" when options.AuditOnly:
                found.Add(new LeftAside(place, "not read in an audit"));
                return null;
            case "followers":
                return Follow(value, place, isTheirs: true);
            case "following":
                return Follow(value, place, isTheirs: false);
            case "replies":
                found.Add(new LeftAside(place, "somebody else's post, which the owner answered"));
                return null;
            case "bookmarks":
                found.Add(new LeftAside(place, "what the owner set aside to read; nobody is told of it"));
                return null;
            case "mutes" or "blocks":
                found.Add(new LeftAside(place, "whom the owner does not want to see: no contact"));
                return null;
            default:
                return "not in a list that we know";
        }
    }

    private string? Follow(JsonElement account, Place place, bool isTheirs)
    {
        if (statuses.Account(account, place, found) is not { } who)
        {
            return "the account has no name";
        }
        found.Add(
            new InteractionEntry(place)
            {
                Network = MastodonPeople.Network,
                Kind = InteractionKind.Follow,
                At = null,
                From = isTheirs ? who : Handle.Owner,
                To = Audience.One(isTheirs ? Handle.Owner : who),
                Reference = isTheirs ? OneAct.Gesture(who.Key, OneAct.Me) : OneAct.Gesture(OneAct.Me, who.Key),
            }
        );
        return null;
    }

    /// <summary>
    /// The program writes an empty list for what it was not asked to fetch: an empty list says nothing. What it did fetch goes to the newest entry, for the day of fetching is nowhere.
    /// </summary>
    private IEnumerable<Covered> Coverage()
    {
        if (filled.Contains("statuses"))
        {
            foreach (var kind in new[] { "post", "quote", "repost" })
            {
                yield return Of(kind, reach.FirstOf(kind), reach.Last, whole);
            }
            // Whom the owner answers is all there; who answers the owner, only when mentions were fetched.
            foreach (var kind in new[] { "reply", "mention" })
            {
                yield return Of(kind, reach.FirstOf(kind), reach.Last, whole && filled.Contains("mentions"));
            }
            if (reach.FirstOf("message") is { } first)
            {
                yield return Of("message", first, reach.Last, false);
            }
        }
        if (filled.Contains("favourites"))
        {
            yield return Of("reaction", null, null, false);
        }
        if (filled.Contains("followers") || filled.Contains("following"))
        {
            yield return Of("follow", null, null, false);
        }
    }

    private Covered Of(string kind, LocalDate? from, LocalDate? to, bool complete) =>
        new(file.Index, new CoverageSpan(MastodonArchiveJsonSource.Name, kind, from, to, complete));
}
