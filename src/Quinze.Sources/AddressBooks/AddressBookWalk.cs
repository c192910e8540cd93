using Quinze.Importing;
using Quinze.Sources.Accounting;

namespace Quinze.Sources.AddressBooks;

/// <summary>Walks the address books of an archive twice: once to know which addresses several people share, once to tell the cards.</summary>
internal sealed class AddressBookWalk(IArchive archive, ReadingOptions options, CancellationToken cancellation)
{
    private readonly SharedAddresses shared = new();
    private readonly HashSet<(Handle, string)> named = [];

    public IEnumerable<Reading> Readings()
    {
        var files = archive.Files.Where(f => !options.Known.Contains(f.Index)).ToList();
        if (!options.AuditOnly)
        {
            foreach (var file in files.Where(f => f.Trouble is null && IsOurs(f)))
            {
                Survey(file);
            }
        }
        foreach (var file in files)
        {
            foreach (var said in Guarded.Readings(file, Of(file)))
            {
                yield return said;
            }
        }
        if (!options.AuditOnly)
        {
            yield return options.Owner is { } told
                ? new OwnerFound([told], null, "you said so", null)
                : new OwnerFound([], null, "an address book does not say whose it is", null);
        }
    }

    private void Survey(ArchiveFile file)
    {
        try
        {
            using var cards = new AddressCardReader(archive.Open(file));
            while (cards.Next() is { } card)
            {
                cancellation.ThrowIfCancellationRequested();
                shared.Count(card);
            }
        }
        catch (Exception e) when (Guarded.IsOfTheFile(e))
        {
            // Reading it again will say what is wrong.
        }
    }

    private bool IsOurs(ArchiveFile file) => archive.Files.Count == 1 || VcardSource.IsCards(file.Name);

    private IEnumerable<Reading> Of(ArchiveFile file)
    {
        cancellation.ThrowIfCancellationRequested();
        return file.Trouble is { } trouble ? [new FileUnread(file.Index, trouble)]
            : Junk.Is(file.Name) ? [new FileLeftAside(file.Index, Junk.Reason)]
            : !IsOurs(file) ? [new FileUnread(file.Index, $"not a file we know: {file.Name}")]
            : options.AuditOnly ? [new FileLeftAside(file.Index, "not read in an audit")]
            : Cards(file);
    }

    private IEnumerable<Reading> Cards(ArchiveFile file)
    {
        var rows = 0L;
        var kept = 0L;
        using var cards = new AddressCardReader(archive.Open(file));
        while (cards.Next() is { } card)
        {
            cancellation.ThrowIfCancellationRequested();
            rows++;
            var place = new Place(file.Index, card.Line);
            if (WhyAside(card) is { } aside)
            {
                yield return new LeftAside(place, aside);
                continue;
            }
            kept++;
            foreach (var entry in Told(card, place))
            {
                yield return entry;
            }
        }
        if (cards.IsCut)
        {
            rows++;
            yield return new Unread(new Place(file.Index, 0), "the last card breaks off");
        }
        yield return cards.HasCards
            ? new FileRead(file.Index, rows, kept == 0 ? null : $"{kept} cards say which addresses and profiles are one person's")
            : new FileUnread(file.Index, "no address card begins in it");
    }

    private string? WhyAside(AddressCard card) =>
        card.Kind == "group" ? "a group of cards, not a person"
        : card.Kind is "org" or "organization" or "location" ? "an organisation or a place, not a person"
        : card.Handles.Count == 0 ? "neither a mail address nor a profile on it"
        : card.Handles.TrueForAll(shared.Has) ? "every address on it stands on another person's card too"
        : null;

    private IEnumerable<Entry> Told(AddressCard card, Place place)
    {
        var own = card.Handles.Where(h => !shared.Has(h)).ToList();
        foreach (var handle in own)
        {
            if (card.WrittenName.Length > 0 && named.Add((handle, card.WrittenName)))
            {
                yield return new Seen(place, handle, card.WrittenName);
            }
        }
        foreach (var other in own.Skip(1))
        {
            yield return new OnePerson(place, own[0], other, "one address card");
        }
        if (card.Organisation.Length > 0)
        {
            yield return new PersonFact(place, own[0], PersonFact.Company, card.Organisation, card.Revised);
        }
        if (card.Position.Length > 0)
        {
            yield return new PersonFact(place, own[0], PersonFact.Position, card.Position, card.Revised);
        }
    }
}
