using Quinze.Views;

namespace Quinze.People;

/// <summary>
/// Finds the records that may be one person, by probabilistic record linkage (Fellegi and Sunter 1969): a name brings two records together, its rarity in this ledger and what else agrees weigh it,
/// and everybody who fits as well takes from it. A pure function of the view; it joins nobody.
/// </summary>
public static class Suggestions
{
    private const double Least = 0.05;
    private const double MoreLikelyThanNot = 0.5;
    private const double NearlySure = 0.95;

    /// <summary>Of so many records with one name nothing can be told apart by it.</summary>
    private const int MostOfOneName = 40;

    /// <summary>The surest first; a pair that follows from two surer ones is left out, and so is a rival of somebody who fits far better.</summary>
    public static IReadOnlyList<Suggestion> Find(LedgerView view)
    {
        var portraits = PortraitsOf(view);
        var names = new NameCounts(portraits);
        var conversations = new HandedOn(view);
        var apart = SaidDifferent(view);
        var pairs = CandidatePairs(portraits)
            .Where(p => !apart.Contains((p.A.Person, p.B.Person)))
            .Select(p => (p.A, p.B, Conversation: conversations.Between(p.A.Person, p.B.Person)))
            .Where(p => p.Conversation is not null || !p.A.Networks.Overlaps(p.B.Networks))
            .ToList();
        var companies = portraits.SelectMany(p => p.Companies).GroupBy(c => c).ToDictionary(g => g.Key, g => g.Count());
        var days = new ContactDays(view, pairs.SelectMany(p => (int[])[p.A.Person, p.B.Person]));
        var comparison = new Comparison(names, days, companies, portraits.Count(p => p.Companies.Count > 0));
        var weighed = new List<Weighed>();
        foreach (var (a, b, conversation) in pairs)
        {
            if (comparison.Name(a, b) is { } name)
            {
                weighed.Add(new Weighed(a, b, comparison.Reasons(a, b, name, conversation), comparison.Prior));
            }
        }
        return Choose(view, Rivalry.Resolve(weighed), names);
    }

    private static List<Portrait> PortraitsOf(LedgerView view)
    {
        var (facts, people) = (view.Facts, new List<Portrait>());
        for (var handle = 0; handle < facts.HandleCount; handle++)
        {
            var person = view.Overlay.PersonOf(handle);
            if (person == handle && IsSomebody(view, person))
            {
                people.Add(new Portrait(view, person));
            }
        }
        return people;
    }

    /// <summary>Neither the owner, nor an organisation, nor somebody forgotten or of whom no entry speaks any more.</summary>
    private static bool IsSomebody(LedgerView view, int person)
    {
        var facts = view.Facts;
        return !view
            .Overlay.HandlesOf(person)
            .Any(h => facts.IsOwner(h) || facts.IsForgotten(h) || facts.KindOf(h) == HandleKind.Organisation);
    }

    private static HashSet<(int, int)> SaidDifferent(LedgerView view)
    {
        var apart = new HashSet<(int, int)>();
        foreach (var (a, b) in view.Overlay.InForce.Different)
        {
            if (PersonOf(view, a) is { } one && PersonOf(view, b) is { } other)
            {
                apart.Add((one, other));
                apart.Add((other, one));
            }
        }
        return apart;
    }

    private static int? PersonOf(LedgerView view, string said) =>
        Handle.Parse(said) is { } handle && view.Facts.Find(handle) is { } known ? view.Overlay.PersonOf(known) : null;

    /// <summary>Those of some suggestions that a newer decision leaves open: neither joined since nor said to be two. What a merge suggests anew is not among them.</summary>
    public static IReadOnlyList<Suggestion> StillOpen(LedgerView view, IReadOnlyList<Suggestion> found)
    {
        ArgumentNullException.ThrowIfNull(found);
        var apart = SaidDifferent(view);
        var seen = new HashSet<(int, int)>();
        var open = new List<Suggestion>();
        foreach (var suggestion in found)
        {
            var (a, b) = (view.Overlay.PersonOf(suggestion.A.Index), view.Overlay.PersonOf(suggestion.B.Index));
            if (a != b && !apart.Contains((a, b)) && seen.Add((Math.Min(a, b), Math.Max(a, b))))
            {
                var same =
                    view.Overlay.HandlesOf(a).Count == suggestion.A.Handles.Count
                    && view.Overlay.HandlesOf(b).Count == suggestion.B.Handles.Count;
                open.Add(same ? suggestion : suggestion with { A = view.PersonAt(a), B = view.PersonAt(b) });
            }
        }
        return open;
    }

    /// <summary>Pairs that share a name in one of the forms that <see cref="Comparison.Name"/> knows, each once.</summary>
    private static IEnumerable<(Portrait A, Portrait B)> CandidatePairs(List<Portrait> people)
    {
        var blocks = new Dictionary<string, List<Portrait>>();
        foreach (var person in people)
        {
            foreach (var block in BlocksOf(person).Distinct())
            {
                (blocks.TryGetValue(block, out var known) ? known : blocks[block] = []).Add(person);
            }
        }
        var seen = new HashSet<(int, int)>();
        foreach (var block in blocks.Values.Where(b => b.Count is > 1 and <= MostOfOneName))
        {
            for (var i = 0; i < block.Count; i++)
            {
                for (var j = i + 1; j < block.Count; j++)
                {
                    if (seen.Add((block[i].Person, block[j].Person)))
                    {
                        yield return (block[i], block[j]);
                    }
                }
            }
        }
    }

    private static IEnumerable<string> BlocksOf(Portrait person)
    {
        foreach (var name in person.Names.Values)
        {
            yield return name.Key;
            yield return "sound " + name.Sound;
            foreach (var block in name.Shorter().Concat(name.Pieces.Select(p => "piece " + p)))
            {
                yield return block;
            }
        }
        if (person.Spelled is { } spelled)
        {
            yield return spelled.Key;
            foreach (var block in spelled.Shorter().Append("piece " + spelled.Pieces[0]))
            {
                yield return block;
            }
        }
    }

    private static List<Suggestion> Choose(LedgerView view, IReadOnlyList<Weighed> weighed, NameCounts names)
    {
        var chosen = new List<Suggestion>();
        var groups = new Dictionary<int, int>();
        foreach (var pair in weighed.Where(w => w.Probability >= Least))
        {
            var (a, b) = (Root(groups, pair.A.Person), Root(groups, pair.B.Person));
            if (a == b)
            {
                continue;
            }
            if (pair.Probability >= MoreLikelyThanNot)
            {
                groups[b] = a;
            }
            var key =
                pair.A.Names.Keys.FirstOrDefault(pair.B.Names.ContainsKey) ?? pair.A.Names.Keys.Concat(pair.B.Names.Keys).FirstOrDefault();
            var bearers = key is null
                ? 0
                : names.Bearers(key) - (pair.A.Names.ContainsKey(key) ? 1 : 0) - (pair.B.Names.ContainsKey(key) ? 1 : 0);
            chosen.Add(
                new Suggestion(
                    view.PersonAt(pair.A.Person),
                    view.PersonAt(pair.B.Person),
                    ConfidenceOf(pair),
                    Math.Round(pair.Probability, 3),
                    Math.Round(pair.Weight, 1),
                    pair.Reasons,
                    Math.Max(0, bearers),
                    names.People,
                    pair.Rivals
                )
            );
        }
        return chosen;
    }

    private static Confidence ConfidenceOf(Weighed pair) =>
        pair.Probability >= NearlySure && pair.IsMoreThanAName && !pair.A.IsBareName && !pair.B.IsBareName ? Confidence.High
        : pair.Probability >= MoreLikelyThanNot ? Confidence.Medium
        : Confidence.Low;

    private static int Root(Dictionary<int, int> groups, int person)
    {
        while (groups.TryGetValue(person, out var next))
        {
            person = next;
        }
        return person;
    }
}
