using NodaTime;
using Quinze.Importing;
using Quinze.Tests.Support;
using Quinze.Views;

namespace Quinze.Tests.People;

/// <summary>A ledger of people met on several networks, in a few words.</summary>
internal sealed class Presence
{
    private readonly LedgerOf ledger = LedgerOf.Linkedin();
    private long line = 1_000_000;

    public Presence Member(string slug, string name, string? company = null, LocalDate? connected = null)
    {
        var who = new Handle("linkedin", "/in/" + slug);
        Add(new Seen(Next(), who, name));
        if (company is not null)
        {
            Fact(who, PersonFact.Company, company);
        }
        ledger.Act(InteractionKind.Connection, sent: true, slug, connected ?? new LocalDate(2024, 5, 6));
        return this;
    }

    public Presence Mail(string address, string name)
    {
        Add(new Seen(Next(), new Handle("mail", address), name));
        return Letter(address, new LocalDate(2025, 1, 2).PlusDays((int)(line % 300)));
    }

    public Presence Letter(string address, LocalDate day) =>
        Add(
            new InteractionEntry(Next())
            {
                Network = "mail",
                Kind = InteractionKind.Mail,
                At = Moment.At(day.AtMidnight().InUtc().ToInstant().Plus(Duration.FromSeconds(30_000 + (line % 1000)))),
                From = new Handle("mail", address),
                To = Audience.One(Handle.Owner),
            }
        );

    public Presence Follows(Handle who) =>
        Add(
            new InteractionEntry(Next())
            {
                Network = who.Network,
                Kind = InteractionKind.Follow,
                At = null,
                From = Handle.Owner,
                To = Audience.One(who),
            }
        );

    public Presence Fact(Handle who, string field, string value) =>
        Add(new PersonFact(Next(), who, field, value, new LocalDate(2026, 10, 31)));

    public Presence Message(bool sent, string slug, LocalDate day, string? conversation = null)
    {
        ledger.Message(sent, slug, day, conversation: conversation);
        return this;
    }

    public Presence Judged(JudgementKind kind, IReadOnlyList<string> about)
    {
        ledger.Judged(kind, about);
        return this;
    }

    public LedgerView View() => ledger.View();

    private Presence Add(Reading reading)
    {
        ledger.Add(reading);
        return this;
    }

    private Place Next() => new(0, ++line);
}
