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

    /// <summary>The surest first; a pair that follows from two surer ones is left out, and so is a rival of somebody who fits far better.</summary>
    public static IReadOnlyList<Suggestion> Find(LedgerView view)
    {
        var people = PortraitsOf(view);
        var portraits = people.ConvertAll(p => p.Of);
        var names = new NameCounts(portraits);
        var conversations = new HandedOn(view);
        var apart = SaidDifferent(view);
        var pairs = NameBlocks
            .Pairs(people)
            .Where(p => !apart.Contains((p.A.Person, p.B.Person)))
            .Select(p => (p.A, p.B, Conversation: conversations.Between(p.A.Person, p.B.Person)))
            .Where(p => p.Conversation is not null || !p.A.SharesANetworkWith(p.B))
            .ToList();
        var companies = portraits.SelectMany(p => p.Companies).GroupBy(c => c).ToDictionary(g => g.Key, g => g.Count());
        var days = new ContactDays(view, pairs.SelectMany(p => (int[])[p.A.Person, p.B.Person]));
        var comparison = new Comparison(names, days, companies, portraits.Count(p => p.Companies.Count > 0));
        List<Weighed> weighed =
        [
            .. pairs
                .AsParallel()
                .AsOrdered()
                .Select(p =>
                    comparison.Name(p.A, p.B) is { } name
                        ? new Weighed(p.A, p.B, comparison.Reasons(p.A, p.B, name, p.Conversation), comparison.Prior)
                        : null
                )
                .OfType<Weighed>(),
        ];
        return Choose(view, Rivalry.Resolve(weighed), names);
    }

    /// <summary>Everybody with their blocks. What is read of each is much more work than what is then done with it: all processors read.</summary>
    private static List<(Portrait Of, ulong[] Blocks)> PortraitsOf(LedgerView view) =>
        [
            .. Enumerable
                .Range(0, view.Facts.HandleCount)
                .AsParallel()
                .AsOrdered()
                .Where(handle => view.Overlay.PersonOf(handle) == handle && IsSomebody(view, handle))
                .Select(person =>
                {
                    var portrait = new Portrait(view, person);
                    _ = portrait.Companies;
                    return (portrait, NameBlocks.Of(portrait));
                }),
        ];

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
            var key = (pair.A.Names.FirstOrDefault(n => pair.B.IsCalled(n.Key)) ?? pair.A.Names.Concat(pair.B.Names).FirstOrDefault())?.Key;
            var bearers = key is null ? 0 : names.Bearers(key) - (pair.A.IsCalled(key) ? 1 : 0) - (pair.B.IsCalled(key) ? 1 : 0);
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
