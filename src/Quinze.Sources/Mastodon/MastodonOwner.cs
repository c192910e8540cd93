using System.Text.Json;
using NodaTime;
using Quinze.Importing;
using Quinze.Sources.Formats.Html;
using Quinze.Sources.Formats.Json;

namespace Quinze.Sources.Mastodon;

/// <summary>Whose archive it is, from <c>actor.json</c>; from the outbox alone where that file is missing.</summary>
internal sealed class MastodonOwner(MastodonPeople people, OutboxItems items)
{
    private readonly List<Handle> handles = [];
    private string because = "no file says whose it is";

    public string? Name { get; private set; }

    /// <summary>The day on which the account was opened.</summary>
    public LocalDate? Opened { get; private set; }

    /// <summary>Reads the account's own description; says what is missing, or null.</summary>
    public string? Read(JsonElement actor, Place place, LocalDate? day, List<Reading> found)
    {
        if (actor.Text("id") is not { Length: > 0 } id || MastodonAddress.HostOf(id) is not { } host)
        {
            return "the account's address is missing";
        }
        var account = actor.Text("preferredUsername") is { Length: > 0 } name ? $"{name}@{host}" : null;
        Is(id, account, "actor.json says whose account it is");
        if (actor.Text("url") is { } url)
        {
            items.OwnAddress(url);
        }
        Opened = JsonTime.Parse(actor.Text("published"))?.Day;
        Name = actor.Text("name") is { } said && !string.IsNullOrWhiteSpace(said) ? said : actor.Text("preferredUsername");
        foreach (var other in actor.Each("alsoKnownAs").Select(a => (a.Text(), "the account says that it is also known as this one")))
        {
            Join(other.Item1, other.Item2, place, found);
        }
        Join(actor.Text("movedTo") ?? actor.Field("movedTo").Text("id"), "the account moved", place, found);
        if (Name is not null)
        {
            found.Add(new Seen(place, Handle.Owner, Name));
        }
        var summary = HtmlText.Of(actor.Text("summary") ?? "").Words;
        if (summary.Length > 0)
        {
            found.Add(new PersonFact(place, Handle.Owner, PersonFact.Headline, summary, day));
        }
        if (found.Count == 0)
        {
            found.Add(new LeftAside(place, "an account without name and description"));
        }
        return null;
    }

    /// <summary>The actor of the outbox's items, where no file describes the account.</summary>
    public void IsActor(string address)
    {
        if (handles.Count == 0)
        {
            Is(address, null, "the outbox's items are this account's");
        }
    }

    public OwnerFound Found(ReadingOptions options, LocalDate? day)
    {
        if (handles.Count == 0 && options.KnownOwner.Count > 0)
        {
            return new OwnerFound([.. options.KnownOwner], Name, "as found when this archive was first read", day);
        }
        return handles.Count == 0 && options.Owner is { } told
            ? new OwnerFound([told], Name, "the user says so", day)
            : new OwnerFound([.. handles.Distinct()], Name, because, day);
    }

    private void Is(string address, string? account, string why)
    {
        items.OwnAddress(address);
        var handle = people.Own(account ?? MastodonAddress.AccountOf(address) ?? address);
        handles.Add(handle);
        because = why;
    }

    private void Join(string? address, string why, Place place, List<Reading> found)
    {
        if (address is null || people.Actor(address) is not { } other || people.IsOwn(other))
        {
            return;
        }
        found.Add(new OnePerson(place, handles[0], other, why));
        handles.Add(people.Own(other.Key));
        items.OwnAddress(address);
    }
}
