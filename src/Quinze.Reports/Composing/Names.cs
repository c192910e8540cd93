using System.Globalization;
using Quinze.Findings;
using Quinze.Reports.Words;
using Quinze.Views;

namespace Quinze.Reports.Composing;

/// <summary>How people are called in one report: by their name, or by letters that say nothing and stay the same throughout it.</summary>
internal sealed class Names(Wording words, bool hide)
{
    private readonly Dictionary<string, string> letters = [];

    public bool Hidden => hide;

    public string Of(PersonShape person) => hide ? Lettered(person.Id) : Plain.Of(person.Name);

    /// <summary>A name that the user wrote, which may be nobody's here.</summary>
    public string Written(string name, PersonShape? person) => hide ? Lettered(person?.Id ?? "written:" + name) : Plain.Of(name);

    /// <summary>The name in a sentence or a cell, from where a form may lead to the person.</summary>
    public Run Called(PersonShape person) => Run.Name(Of(person), hide ? null : person.Id);

    public Run Called(string name, PersonShape? person) => Run.Name(Written(name, person), hide ? null : person?.Id);

    /// <summary>Several names with commas between them.</summary>
    public Prose Called(IReadOnlyList<PersonShape> people) =>
        new([.. people.SelectMany((p, i) => (Run[])(i == 0 ? [Called(p)] : [new Run(", "), Called(p)]))]);

    /// <summary>A short form for a picture: the first name, and more of the name where two share it.</summary>
    public IReadOnlyDictionary<string, string> Short(IReadOnlyList<PersonShape> people)
    {
        var firsts = people.ToDictionary(p => p.Id, p => First(Of(p)));
        var shared = firsts.Values.CountBy(f => f).Where(g => g.Value > 1).Select(g => g.Key).ToHashSet();
        return people.ToDictionary(p => p.Id, p => hide || shared.Contains(firsts[p.Id]) ? WithInitial(Of(p)) : firsts[p.Id]);
    }

    /// <summary>What they do, as last told; nothing when names are hidden.</summary>
    public string? Position(LedgerView view, PersonShape person)
    {
        if (hide || !int.TryParse(person.Id.AsSpan("person-".Length), CultureInfo.InvariantCulture, out var number))
        {
            return null;
        }
        var position = Plain.Of(view.Latest(number - 1, Importing.PersonFact.Position)?.Value ?? "");
        var company = Plain.Of(view.Latest(number - 1, Importing.PersonFact.Company)?.Value ?? "");
        return position.Length + company.Length == 0 ? null : words.PositionAt(position, company);
    }

    private string Lettered(string id)
    {
        if (!letters.TryGetValue(id, out var name))
        {
            letters[id] = name = words.PersonCalled(Letters(letters.Count));
        }
        return name;
    }

    private static string Letters(int number)
    {
        var text = "";
        for (var left = number; left >= 0; left = (left / 26) - 1)
        {
            text = (char)('A' + (left % 26)) + text;
        }
        return text;
    }

    private string First(string name)
    {
        var space = name.IndexOf(' ', StringComparison.Ordinal);
        return Cut(hide || space < 0 ? name : name[..space]);
    }

    private string WithInitial(string name)
    {
        var parts = name.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return hide || parts.Length < 2 ? Cut(name) : Cut($"{parts[0]} {parts[^1][0]}.");
    }

    private static string Cut(string name) => Plain.Beginning(name, 16);
}
