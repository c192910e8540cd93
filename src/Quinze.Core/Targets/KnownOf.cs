using NodaTime;
using Quinze.Analyses;
using Quinze.Importing;
using Quinze.Targets.Titles;
using Quinze.Views;

namespace Quinze.Targets;

/// <summary>Something told of a person, with its day and the field it was told in; a company read out of a headline names the headline.</summary>
public sealed record KnownFact(string Field, string Value, LocalDate? AsOf);

/// <summary>
/// What a ledger knows of people that a target asks for, as it was on a day: of each field the newest fact told until then, else the first one told later.
/// What is told of an organisation of the same name (its industry, size, place) stands in where nothing is told of the person.
/// </summary>
/// <param name="on">Null for the newest.</param>
public sealed class KnownOf(LedgerView view, LocalDate? on = null)
{
    /// <summary>The field for the number of people who work for a company.</summary>
    public const string Size = "size";

    private readonly Lazy<Dictionary<string, int>> organisations = new(() => OrganisationsOf(view));

    /// <summary>What is told of a person in a field; null when nothing is.</summary>
    public KnownFact? Of(int person, string field)
    {
        KnownFact? best = null;
        foreach (var handle in view.Overlay.HandlesOf(person))
        {
            foreach (var fact in view.Facts.PersonFacts(handle, field))
            {
                if (fact.Value.Length > 0 && (best is null || IsBetter(fact.AsOf, best.AsOf)))
                {
                    best = new KnownFact(field, fact.Value, fact.AsOf);
                }
            }
        }
        return best;
    }

    /// <summary>The job title and the headline, those of them that are known.</summary>
    public IEnumerable<KnownFact> Titles(int person)
    {
        if (Of(person, PersonFact.Position) is { } position)
        {
            yield return position;
        }
        if (Of(person, PersonFact.Headline) is { } headline)
        {
            yield return headline;
        }
    }

    /// <summary>The company as told, else the one that the headline names.</summary>
    public KnownFact? Company(int person) =>
        Of(person, PersonFact.Company) is { } told ? told
        : Of(person, PersonFact.Headline) is { } headline && TitleReading.EmployerIn(headline.Value) is { } employer
            ? headline with
            {
                Value = employer,
            }
        : null;

    /// <summary>Every company a person was ever told to work for.</summary>
    public IEnumerable<KnownFact> Companies(int person)
    {
        foreach (var handle in view.Overlay.HandlesOf(person))
        {
            foreach (var fact in view.Facts.PersonFacts(handle, PersonFact.Company).Where(f => f.Value.Length > 0))
            {
                yield return new KnownFact(PersonFact.Company, fact.Value, fact.AsOf);
            }
        }
    }

    /// <summary>A field of the person, else of their company's page or record.</summary>
    public KnownFact? OfPersonOrCompany(int person, string field) =>
        Of(person, field)
        ?? (
            Company(person) is { } company && organisations.Value.TryGetValue(PlainName.Of(company.Value), out var organisation)
                ? Of(organisation, field)
                : null
        );

    // Known by then beats known later; then the nearest to the day wins. What has no day counts as older than everything.
    private bool IsBetter(LocalDate? day, LocalDate? than)
    {
        var (a, b) = (day ?? LocalDate.MinIsoValue, than ?? LocalDate.MinIsoValue);
        var until = on ?? LocalDate.MaxIsoValue;
        return a <= until && b <= until ? a > b
            : a <= until || b <= until ? a <= until
            : a < b;
    }

    private static Dictionary<string, int> OrganisationsOf(LedgerView view)
    {
        var found = new Dictionary<string, int>();
        for (var handle = 0; handle < view.Facts.HandleCount; handle++)
        {
            if (view.Facts.KindOf(handle) == HandleKind.Organisation)
            {
                foreach (var name in view.Facts.NamesOf(handle))
                {
                    found.TryAdd(PlainName.Of(name), view.Overlay.PersonOf(handle));
                }
            }
        }
        return found;
    }
}
