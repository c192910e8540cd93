using NodaTime;

namespace Quinze.World;

/// <summary>Brings residents to life: a name, an address, a working life, and for connections the day they joined.</summary>
internal sealed class Population
{
    private static readonly string[] DidLetters = [.. "abcdefghijklmnopqrstuvwxyz234567".Select(c => c.ToString())];
    private readonly TownPlan plan;
    private readonly Chance chance;
    private readonly Grammar book;
    private readonly NameBook names;
    private readonly string[] companies;

    public List<Resident> Everyone { get; } = [];

    public Population(TownPlan plan, Grammar book, Chance chance)
    {
        this.plan = plan;
        this.book = book;
        this.chance = chance;
        names = new NameBook(book, chance.For("names"), plan.French);
        companies = [.. Enumerable.Range(0, Math.Max(60, plan.Connections / 12)).Select(_ => Company()).Distinct()];
    }

    public IReadOnlyList<string> Companies => companies;

    public Resident Invent(Role role = Role.Passer)
    {
        var (first, last, french) = names.Invent();
        return Make(first, last, french, role);
    }

    /// <summary>Somebody else with exactly the same name.</summary>
    public Resident Double(Resident original, Role role) => Make(original.First, original.Last, original.French, role);

    private Resident Make(string first, string last, bool french, Role role)
    {
        var (slug, spelling) = names.SlugFor(first, last);
        var resident = new Resident
        {
            Number = Everyone.Count,
            First = first,
            Last = last,
            Slug = slug,
            Spelling = spelling,
            French = french,
            Role = role,
            Jobs = WorkingLife(french),
            ShowsMail = chance.Happens(0.03),
            Did = chance.Happens(0.1) ? Did() : null,
        };
        Everyone.Add(resident);
        return resident;
    }

    public string Did() => "did:plc:" + string.Concat(Enumerable.Range(0, 24).Select(_ => chance.Pick(DidLetters)));

    private List<Job> WorkingLife(bool french)
    {
        List<Job> jobs = [Job(plan.Start.PlusYears(-chance.Between(1, 9)), french)];
        // About one person in nine changes job in a year.
        for (var at = plan.Start; ; )
        {
            at = at.PlusDays(30 + (int)chance.Gap(365 * 9, 1));
            if (at > plan.End)
            {
                return jobs;
            }
            jobs.Add(Job(at, french));
        }
    }

    private Job Job(LocalDate from, bool french) =>
        chance.Happens(0.03)
            ? new Job(from, "", "")
            : new Job(from, chance.Pick(companies), chance.Pick(book[french ? "position.fr" : "position.en"]));

    private string Company() =>
        chance.Unit() switch
        {
            < 0.2 => chance.Pick(book["company.english"]) + " " + chance.Pick(book["company.english.tail"]),
            < 0.55 => chance.Pick(book["company.head"]) + " " + chance.Pick(book["company.body"]),
            < 0.93 => chance.Pick(book["company.body"]) + " " + chance.Pick(book["company.tail"]),
            // A comma and quotes, for readers that split by hand.
            _ => chance.Pick(book["company.body"])
                + ", "
                + chance.Pick(book["company.body"])
                + " \""
                + chance.Pick(book["company.tail"])
                + "\"",
        };
}
