using Quinze.Importing;
using Quinze.Sources.AddressBooks;
using Quinze.Sources.Calendars;
using Quinze.Sources.Mail;
using Quinze.Tests.Sources.LinkedIn;
using Quinze.Tests.World;
using Quinze.World;

namespace Quinze.Tests.Sources.Mail;

/// <summary>One town, written as mail, calendar and address book: what is read is what is true of it.</summary>
public class WorldMailTests
{
    [Theory]
    [InlineData(MailboxVariant.Mboxo)]
    [InlineData(MailboxVariant.Mboxrd)]
    [InlineData(MailboxVariant.Mboxcl)]
    [InlineData(MailboxVariant.Mboxcl2)]
    [InlineData(MailboxVariant.Gmail)]
    public void A_towns_mail_gives_its_counts_in_every_variant(MailboxVariant variant)
    {
        using var folder = new TempFolder();
        var town = Towns.Small();
        var truth = Mailbox.Write(town, Path.Combine(folder.Folder, "mail.mbox"), variant);

        var told = ToldOfTexts.OnDisk(new MboxSource(), truth.Path, new ReadingOptions { WithBodies = true });

        told.AssertAccounted();
        Assert.Equal(["owner@example.org"], told.Owner.Handles.Select(h => h.Key));
        var owner = told.Owner.Handles[0];
        Assert.Equal(truth.Rows["mail.mbox"], Assert.Single(told.All.OfType<FileRead>()).Rows);
        Assert.Equal(truth.Interactions["mail"].Sent, told.Interactions.Count(i => owner.Equals(i.From)));
        Assert.Equal(truth.Interactions["mail"].Received, told.Interactions.Count(i => !owner.Equals(i.From)));
        Assert.Equal(truth.Aside["automatic"], told.Interactions.Count(i => i.Marks.HasFlag(Marks.Automatic)));
        Assert.Equal(variant == MailboxVariant.Gmail ? truth.Aside["spam"] : 0, told.Interactions.Count(i => i.Marks.HasFlag(Marks.Spam)));
        Assert.Equal(truth.Aside["repeated"] + truth.Aside["drafts"], told.Aside.Count());
        var people = told
            .Interactions.SelectMany(i => i.To.Single is { } one ? [one] : i.To.Many.ToArray())
            .Concat(told.Interactions.Select(i => i.From));
        Assert.Equal(truth.People, people.Where(h => h is { Kind: HandleKind.Profile } && !h.Equals(owner)).Distinct().Count());
        Assert.All(
            told.Interactions.Where(i => i.Marks == Marks.None),
            i => Assert.EndsWith("From here on nothing new.", i.Text.ToString(), StringComparison.Ordinal)
        );
    }

    [Fact]
    public void A_towns_calendar_gives_its_meetings()
    {
        using var folder = new TempFolder();
        var truth = Calendar.Write(Towns.Small(), Path.Combine(folder.Folder, "calendar.ics"));

        var told = ToldOfTexts.OnDisk(new IcsSource(), truth.Path);

        told.AssertAccounted();
        Assert.Equal(["owner@example.org"], told.Owner.Handles.Select(h => h.Key));
        Assert.Equal(truth.Interactions["meeting"].Mutual, told.Interactions.Count);
        Assert.Equal(truth.Aside["events"], told.Aside.Count());
        Assert.Equal(truth.People, told.Interactions.Select(i => i.To.Single).Distinct().Count());
    }

    [Fact]
    public void A_towns_address_book_joins_mail_with_profiles_as_the_truth_says()
    {
        using var folder = new TempFolder();
        var town = Towns.Small();
        var book = AddressBook.Write(town, Path.Combine(folder.Folder, "contacts.vcf"));

        var told = ToldOfTexts.OnDisk(new VcardSource(), book.Path);

        var joined = told.All.OfType<OnePerson>().Where(o => o.B.Network == "linkedin").ToDictionary(o => o.A.Key, o => o.B.Key);
        var truth = Truth.Of(town, book).People.Where(p => p.Planted).ToList();
        Assert.NotEmpty(truth);
        Assert.All(truth, t => Assert.Equal(t.Handles[0]["linkedin:".Length..], joined[t.Handles[^1]["mail:".Length..]]));
        Assert.Equal(
            truth.Count(t => t.Handles.Any(h => h.StartsWith("bluesky:", StringComparison.Ordinal))),
            told.All.OfType<OnePerson>().Count(o => o.B.Network == "bluesky")
        );
    }
}
