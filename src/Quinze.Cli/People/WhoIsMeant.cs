using System.Globalization;
using Quinze.Cli.Language;
using Quinze.Views;

namespace Quinze.Cli.People;

/// <summary>Somebody whom the user named: the person, and the handle that decisions about them are kept under.</summary>
internal sealed record Meant(Person Person, Handle Handle);

/// <summary>Finds the person meant by an id, a handle, a profile's address, or a name that only one person has.</summary>
internal sealed class WhoIsMeant(LedgerView view, Tongue tongue)
{
    private const int CandidatesShown = 10;

    private static readonly Phrase Nobody = new("Nobody here is '{0}'.", "Personne ici ne correspond à « {0} ».");
    private static readonly Phrase Several = new("{1} people here are called '{0}'.", "{1} personnes ici s'appellent « {0} ».");
    private static readonly Phrase Expected = new(
        "An id (person-12), a handle, a profile URL, or a name that only one person has was expected.",
        "Il faut un numéro (person-12), un identifiant, une adresse de profil, ou un nom que porte une seule personne."
    );
    private static readonly Phrase OneOf = new("One of: {0}.", "L'une de : {0}.");
    private static readonly Phrase Look = new(
        "Look for them: quinze show people --where name=…",
        "Cherchez : quinze show people --where name=…"
    );

    public Meant Find(string text)
    {
        var facts = view.Facts;
        if (ById(text) is { } person)
        {
            return Of(person);
        }
        if (ProfileAddress.Parse(text) is { } handle)
        {
            for (var i = 0; i < facts.HandleCount; i++)
            {
                if (!facts.IsForgotten(i) && facts.HandleAt(i).Equals(handle))
                {
                    return new Meant(view.PersonAt(view.Overlay.PersonOf(i)), facts.HandleAt(i));
                }
            }
        }
        var called = Called(text);
        return called switch
        {
            [var only] => Of(only),
            [] => throw Problem("person-unknown", Nobody.In(tongue, text), Look.In(tongue)),
            _ => throw Problem("person-ambiguous", Several.In(tongue, text, called.Count), OneOf.In(tongue, Candidates(called))),
        };
    }

    private int? ById(string text)
    {
        const string prefix = "person-";
        return
            text.StartsWith(prefix, StringComparison.Ordinal)
            && int.TryParse(text.AsSpan(prefix.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            && number >= 1
            && number <= view.Facts.HandleCount
            && !view.Facts.IsForgotten(number - 1)
            ? view.Overlay.PersonOf(number - 1)
            : null;
    }

    private List<int> Called(string name)
    {
        name = name.Trim();
        var people = new SortedSet<int>();
        for (var i = 0; i < view.Facts.HandleCount; i++)
        {
            if (!view.Facts.IsForgotten(i) && view.Facts.NamesOf(i).Any(known => known.Equals(name, StringComparison.OrdinalIgnoreCase)))
            {
                people.Add(view.Overlay.PersonOf(i));
            }
        }
        return [.. people];
    }

    private Meant Of(int person)
    {
        var shown = view.PersonAt(person);
        return new Meant(shown, HandleOf(shown));
    }

    /// <summary>A key of their own says more surely who is meant than a name does.</summary>
    public static Handle HandleOf(Person person) =>
        person.Handles.FirstOrDefault(h => h.Kind == HandleKind.Profile && h.Key.Length > 0) ?? person.Handles[0];

    private string Candidates(List<int> people) =>
        string.Join(", ", people.Take(CandidatesShown).Select(view.PersonAt).Select(p => $"{p.Id} ({p.Name}, {p.Handles[0]})"));

    private static ProblemException Problem(string id, string found, string tryThis, Tongue tongue) =>
        new(new Problem(id, found, "PERSON", Expected.In(tongue), tryThis));

    private ProblemException Problem(string id, string found, string tryThis) => Problem(id, found, tryThis, tongue);
}
