using NodaTime;
using Quinze.Importing;
using Quinze.Sources.Formats.Tables;

namespace Quinze.Sources.Crm;

/// <summary>Reads the rows of one table: deals become outcomes, contacts become people.</summary>
internal sealed class CrmRows(CrmLayout layout, CrmSurvey survey, CrmPeople people)
{
    private LocalDate? first;
    private LocalDate? last;
    private int amountsUnread;
    private int datesUnread;

    public IEnumerable<Reading> All(Table table, int file, CancellationToken cancellation)
    {
        var rows = 0L;
        while (table.Read())
        {
            cancellation.ThrowIfCancellationRequested();
            rows++;
            foreach (var reading in Of(table, new Place(file, table.Line)))
            {
                yield return reading;
            }
        }
        if (!layout.OfPeople)
        {
            // A view of a customer program shows some deals; nothing in the file says whether these are all.
            yield return new Covered(file, new CoverageSpan(CrmTableSource.Name, "outcome", first, last, Complete: false));
        }
        yield return new FileRead(file, rows, Remark(table));
    }

    private IEnumerable<Reading> Of(Table row, Place place) =>
        row.Fault is { } fault ? [new Unread(place, fault)]
        : row.IsEmptyRow() ? [new LeftAside(place, "an empty row")]
        : row.Count > row.Header.Count ? [new Unread(place, "more cells than the header has columns")]
        : layout.OfPeople ? Person(row, place)
        : Deal(row, place);

    private IEnumerable<Reading> Deal(Table row, Place place)
    {
        var who = people.Of(Name(row), Cell(row, Meaning.PersonNumber), Cell(row, Meaning.Mail) + ";" + Cell(row, Meaning.OtherMail));
        var (title, number, amountText) = (Cell(row, Meaning.Title), Cell(row, Meaning.Reference), Cell(row, Meaning.Amount));
        if (title.Length == 0 && number.Length == 0 && amountText.Length == 0 && who.Count == 0)
        {
            yield return new Unread(place, "no title, number, amount or person");
            yield break;
        }
        foreach (var (handle, name) in who)
        {
            foreach (var seen in people.FirstSight(place, handle, name))
            {
                yield return seen;
            }
        }
        var stage = CrmStage.Of(row, layout);
        var created = Time(row, Meaning.Created);
        var closed = Closed(row, stage);
        Cover(created);
        Cover(closed);
        var amount = Amount(amountText);
        yield return new OutcomeEntry(place)
        {
            Kind = OrNull(row, Meaning.Kind) ?? "deal",
            At = created,
            Closed = closed,
            People = Audience.Of([.. who.Select(w => w.Who)]),
            Organisation = OrNull(row, Meaning.Organisation),
            Reference = number.Length > 0 ? $"{layout.References}:{number}" : null,
            Channel = Channel(row),
            Stage = stage,
            Amount = amount,
            Currency = amount is null ? null : OrNull(row, Meaning.Currency)?.ToUpperInvariant() ?? DecimalMark.CurrencyIn(amountText),
            Said = OrNull(row, Meaning.Said),
            Posts = [.. CrmPeople.Several(Cell(row, Meaning.Post)).Select(p => PostAddress.Parse(p).Ref)],
            Title = title.Length > 0 ? title : null,
        };
    }

    private IEnumerable<Reading> Person(Table row, Place place)
    {
        var name = Name(row);
        var mails = CrmPeople
            .SeveralMails(Cell(row, Meaning.Mail) + ";" + Cell(row, Meaning.OtherMail))
            .Select(CrmPeople.ByMail)
            .OfType<Handle>()
            .Distinct()
            .ToList();
        var number = Cell(row, Meaning.Reference);
        var handles = number.Length > 0 && !layout.IsExplained ? [people.ByNumber(number), .. mails] : mails;
        if (handles.Count == 0 && name.Length > 0)
        {
            handles = [people.ByName(name)];
        }
        if (handles.Count == 0)
        {
            yield return new Unread(place, "no name, number or mail address");
            yield break;
        }
        foreach (var reading in handles.SelectMany(h => people.FirstSight(place, h, name)))
        {
            yield return reading;
        }
        foreach (var other in handles.Skip(1))
        {
            yield return new OnePerson(place, handles[0], other, "one contact of a customer table");
        }
        foreach (
            var (meaning, field) in ((string, string)[])
                [(Meaning.Organisation, PersonFact.Company), (Meaning.Position, PersonFact.Position)]
        )
        {
            if (OrNull(row, meaning) is { } value && handles[0].Kind != HandleKind.NameOnly)
            {
                yield return new PersonFact(place, handles[0], field, value, null);
            }
        }
    }

    private string Cell(Table row, string meaning) => row[layout[meaning]];

    private string? OrNull(Table row, string meaning) => Cell(row, meaning) is { Length: > 0 } text ? text : null;

    private string Name(Table row) =>
        Cell(row, Meaning.Person) is { Length: > 0 } whole ? whole : $"{Cell(row, Meaning.FirstName)} {Cell(row, Meaning.LastName)}".Trim();

    /// <summary>
    /// HubSpot writes the day on which an open deal is hoped to close into the same column as the day on which a deal did: it counts only once the deal is won or lost.
    /// A table that the user explained is taken at its word.
    /// </summary>
    private Moment? Closed(Table row, string? stage) =>
        stage == CrmStage.Won ? Time(row, Meaning.Won) ?? Time(row, Meaning.Closed)
        : stage == CrmStage.Lost ? Time(row, Meaning.Lost) ?? Time(row, Meaning.Closed)
        : layout.IsExplained ? Time(row, Meaning.Closed)
        : null;

    /// <summary>HubSpot's source and the two columns that say which: <c>Organic Social / LinkedIn</c>.</summary>
    private string? Channel(Table row)
    {
        string?[] parts = [OrNull(row, Meaning.Channel), OrNull(row, Meaning.ChannelDetail), OrNull(row, Meaning.ChannelMoreDetail)];
        return parts.OfType<string>().ToList() is { Count: > 0 } some ? string.Join(" / ", some) : null;
    }

    private Moment? Time(Table row, string meaning)
    {
        var cell = Cell(row, meaning);
        var time = survey.Days.Read(cell);
        datesUnread += cell.Length > 0 && time is null ? 1 : 0;
        return time;
    }

    private decimal? Amount(string cell)
    {
        var amount = survey.Amounts.Read(cell);
        amountsUnread += cell.Length > 0 && amount is null ? 1 : 0;
        return amount;
    }

    private void Cover(Moment? at)
    {
        if (at?.Day is { } day)
        {
            first = first is { } f && f < day ? f : day;
            last = last is { } l && l > day ? l : day;
        }
    }

    private string? Remark(Table table)
    {
        string?[] remarks =
        [
            table.Remark,
            survey.Days.IsGuess ? "no row tells day from month: dates were read as day/month/year" : null,
            amountsUnread > 0 ? $"{amountsUnread} amounts that are no number: unknown" : null,
            datesUnread > 0 ? $"{datesUnread} dates that cannot be read: unknown" : null,
        ];
        return remarks.OfType<string>().ToList() is { Count: > 0 } some ? string.Join("; ", some) : null;
    }
}
