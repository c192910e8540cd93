using Quinze.Importing;
using Quinze.Sources.Pasted;
using Quinze.Views;

namespace Quinze.Cli.People;

/// <summary>Somebody captured by name, and somebody the ledger knows by that name: a suggestion, never a conclusion.</summary>
/// <param name="HeadlineAgrees">True when headline, position or company say the same on both sides; null when one side says nothing.</param>
internal sealed record Namesake(CapturedPerson Captured, Handle Known, Person Person, bool? HeadlineAgrees)
{
    /// <summary>The command that makes them one, ready to run.</summary>
    public string Command => $"quinze same {Person.Id} \"{Captured.Handle}\"";
}

/// <summary>Finds the known people who bear the exact name of somebody captured. Whoever the user said is the same, or never is, is not asked about again.</summary>
internal static class Namesakes
{
    public static IReadOnlyList<Namesake> Find(LedgerView view, IReadOnlyList<CapturedPerson> people)
    {
        var byName = people
            .Where(p => p.Handle.Kind == HandleKind.NameOnly)
            .ToLookup(p => p.Shown.Name.Trim(), StringComparer.OrdinalIgnoreCase);
        var found = new List<Namesake>();
        if (byName.Count == 0)
        {
            return found;
        }
        var facts = view.Facts;
        for (var i = 0; i < facts.HandleCount; i++)
        {
            if (facts.KindOf(i) != HandleKind.Profile || facts.IsForgotten(i) || facts.IsOwner(i) || facts.NameOf(i) is not { } name)
            {
                continue;
            }
            foreach (var captured in byName[name.Trim()])
            {
                var person = view.PersonAt(view.Overlay.PersonOf(i));
                var isSettled =
                    person.Handles.Contains(captured.Handle)
                    || IsSaidDifferent(view, captured.Handle, facts.HandleAt(i))
                    || found.Exists(f => f.Captured == captured && f.Person.Index == person.Index);
                if (!isSettled)
                {
                    found.Add(new Namesake(captured, facts.HandleAt(i), person, Agrees(view, person.Index, captured.Shown.Headline)));
                }
            }
        }
        return found;
    }

    private static bool IsSaidDifferent(LedgerView view, Handle a, Handle b)
    {
        var (one, other) = (a.ToString(), b.ToString());
        return view.Overlay.InForce.Different.Any(d => (d.A == one && d.B == other) || (d.A == other && d.B == one));
    }

    private static bool? Agrees(LedgerView view, int person, string? headline)
    {
        var known = new[] { PersonFact.Headline, PersonFact.Position, PersonFact.Company }
            .Select(field => view.Latest(person, field)?.Value)
            .OfType<string>()
            .Where(v => v.Length > 2)
            .ToList();
        return headline is null || known.Count == 0 ? null : known.Exists(k => headline.Contains(k, StringComparison.OrdinalIgnoreCase));
    }
}
