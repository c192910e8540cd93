using Quinze.Importing;
using Quinze.Sources;
using Quinze.Sources.GoogleTakeout;
using Quinze.Tests.Sources.Mail;

namespace Quinze.Tests.Sources.GoogleTakeout;

public class GoogleTakeoutSourceTests
{
    private const string Mail =
        "From 1@xxx Tue Mar 03 09:12:44 +0000 2026\nX-Gmail-Labels: Sent\nDate: Tue, 3 Mar 2026 10:12:44 +0100\nMessage-ID: <1@example.org>\nFrom: me@example.org\nTo: anna@example.org\n\nHi\n";

    private const string Calendar =
        "BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:1\nDTSTAMP:20260307T120000Z\nDTSTART:20260303T090000Z\nORGANIZER:mailto:me@example.org\nATTENDEE:mailto:anna@example.org\nEND:VEVENT\nEND:VCALENDAR\n";

    private const string Card =
        "BEGIN:VCARD\nVERSION:3.0\nFN:Anna\nEMAIL:anna@example.org\nURL:https://www.linkedin.com/in/anna-9x41\nEND:VCARD\n";

    private static readonly GoogleTakeoutSource Source = new();

    private static readonly (string, string)[] Whole =
    [
        ("Takeout/archive_browser.html", "<html>"),
        ("Takeout/Agenda/Travail.ics", Calendar),
        ("Takeout/Contacts/Tous/Tous.vcf", Card),
        ("Takeout/Mail/Envoyés.mbox", Mail),
        ("Takeout/Keep/list.json", "{}"),
    ];

    [Fact]
    public void Each_product_goes_to_the_reader_of_its_kind_and_the_rest_is_left_aside()
    {
        var told = ToldOfTexts.By(Source, Whole);

        told.AssertAccounted();
        Assert.Equal([InteractionKind.Mail, InteractionKind.Meeting], told.Interactions.Select(i => i.Kind));
        Assert.Equal("linkedin:/in/anna-9x41", Assert.Single(told.All.OfType<OnePerson>()).B.ToString());
        Assert.Equal([0, 4], told.All.OfType<FileLeftAside>().Select(f => f.Place.File));
    }

    [Fact]
    public void What_mail_shows_of_the_owner_helps_the_calendar()
    {
        var told = ToldOfTexts.By(Source, Whole);

        Assert.Equal("me@example.org", Assert.Single(told.Owner.Handles).Key);
        Assert.Equal("anna@example.org", told.Interactions[1].To.Single?.Key);
    }

    [Fact]
    public void The_day_in_the_name_of_the_zip_is_the_day_of_the_archive() =>
        Assert.Equal(
            new NodaTime.LocalDate(2026, 11, 1),
            ToldOfTexts.By(Source, [.. Whole.Select(f => ("takeout-20261101T101500Z-002.zip/" + f.Item1, f.Item2))]).Owner.ArchiveDay
        );

    [Theory]
    [InlineData("Takeout/Mail/a.mbox", true)]
    [InlineData("takeout-20261101T101500Z-001.zip/Takeout/Calendar/a.ics", true)]
    [InlineData("Takeout/Keep/a.json", false)]
    [InlineData("Mail/a.mbox", false)]
    public void A_takeout_is_known_by_its_folder_and_what_is_in_it(string name, bool ours)
    {
        using var archive = ToldOfTexts.Of((name, ""));

        Assert.Equal(ours, Source.Recognise(archive).IsOurs);
    }

    [Fact]
    public void A_takeout_is_asked_about_before_the_mail_in_it()
    {
        using var archive = ToldOfTexts.Of(Whole);

        Assert.Equal("google-takeout", AllSources.List.First(s => s.Recognise(archive).IsOurs).Card.Name);
    }
}
