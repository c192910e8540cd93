using System.Text.Json;
using NodaTime;
using Quinze.Importing;
using Quinze.Sources.Formats.Html;
using Quinze.Sources.Formats.Sync;

namespace Quinze.Sources.MastodonApi;

/// <summary>The accounts that the pages show, as <c>name@host</c> in lower case, each told by name once; and the owner among them.</summary>
internal sealed class MastodonPeople(LocalDate day)
{
    public const string Network = "mastodon";

    private readonly Dictionary<string, Handle> handles = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Handle> byNumber = new(StringComparer.Ordinal);
    private readonly HashSet<Handle> shown = [];
    private string host = "";

    public Handle? Owner { get; private set; }

    /// <summary>The number the server knows the owner by.</summary>
    public string? OwnNumber { get; private set; }

    public string? Name { get; private set; }

    /// <summary>Takes the owner's account; false when it does not say enough.</summary>
    public bool IsOwner(JsonElement account)
    {
        if (
            account.Word("url") is not { } url
            || !Uri.TryCreate(url, UriKind.Absolute, out var address)
            || Key(account, address.Host) is not { } key
        )
        {
            return false;
        }
        host = address.Host;
        OwnNumber = account.Word("id");
        Owner = Handle(key);
        Name = account.Word("display_name") is { } shownAs && !string.IsNullOrWhiteSpace(shownAs) ? shownAs : account.Word("username");
        return true;
    }

    /// <summary>Who an account is, with a name and a place moved to at the first sight; null when it does not tell.</summary>
    public Handle? Show(JsonElement account, Place place, List<Reading> found)
    {
        if (Key(account, host) is not { } key)
        {
            return null;
        }
        var who = Handle(key);
        if (account.Word("id") is { } number)
        {
            byNumber.TryAdd(number, who);
        }
        if (who == Owner || !shown.Add(who))
        {
            return who;
        }
        var name = account.Word("display_name");
        if ((string.IsNullOrWhiteSpace(name) ? account.Word("username") : name) is { Length: > 0 } said)
        {
            found.Add(new Seen(place, who, said));
        }
        if (HtmlText.Of(account.Word("note") ?? "").Words is { Length: > 0 } note)
        {
            found.Add(new PersonFact(place, who, PersonFact.Headline, note, day));
        }
        if (account.Field("moved") is { ValueKind: JsonValueKind.Object } moved && Show(moved, place, found) is { } now && now != who)
        {
            found.Add(new OnePerson(place, who, now, "the account moved"));
        }
        return who;
    }

    /// <summary>Somebody other than the owner; null for the owner and for nobody.</summary>
    public Handle? Other(Handle? who) => who == Owner ? null : who;

    public Handle? ByNumber(string? number) => number is null ? null : byNumber.GetValueOrDefault(number);

    /// <summary>The server leaves its own name out of its own accounts.</summary>
    private static string? Key(JsonElement account, string host) =>
        account.Word("acct") is { Length: > 0 } name
            ? (name.Contains('@', StringComparison.Ordinal) ? name : $"{name}@{host}").ToLowerInvariant()
            : null;

    private Handle Handle(string key)
    {
        if (!handles.TryGetValue(key, out var handle))
        {
            handles.Add(key, handle = new Handle(Network, key));
        }
        return handle;
    }
}
