using NodaTime;
using Quinze.Findings;
using Quinze.Targets;
using Quinze.Views;

namespace Quinze.Analyses;

/// <summary>Finds who may lead to a target: by the companies they worked at, and by whom they were together with in a thread, a mail or a meeting.</summary>
internal sealed class Connecting
{
    /// <summary>Beyond so many people, having been among them connects nobody.</summary>
    public const int LargestGroup = 20;

    private const int MostReasons = 5;

    private readonly LedgerView view;
    private readonly TargetFit fit;
    private readonly HashSet<int> inTarget;
    private readonly Dictionary<int, Dictionary<(string By, int With, string? Company), LocalDate?>> found = [];

    private Connecting(LedgerView view, TargetFit fit)
    {
        this.view = view;
        this.fit = fit;
        inTarget = [.. fit.Everyone(Targets.Fit.In)];
    }

    public static FitConnectors Of(LedgerView view, TargetFit fit)
    {
        var search = new Connecting(view, fit);
        if (search.inTarget.Count > 0)
        {
            search.Companies();
            search.Groups();
            search.Threads();
        }
        var people = 0;
        for (var handle = 1; handle < view.Facts.HandleCount; handle++)
        {
            people += view.Overlay.PersonOf(handle) == handle && fit.MayRead(handle) ? 1 : 0;
        }
        return new FitConnectors(
            search.inTarget.Count,
            [
                .. search
                    .found.Select(f => new Connector(PersonShape.Of(view.PersonAt(f.Key)), search.Shape(f.Value)))
                    .InAlphabet(c => c.Person),
            ],
            people - search.inTarget.Count - search.found.Count
        );
    }

    private IReadOnlyList<ConnectedBy> Shape(Dictionary<(string By, int With, string? Company), LocalDate?> reasons) =>
        [
            .. reasons
                .OrderByDescending(r => r.Value ?? LocalDate.MinIsoValue)
                .ThenBy(r => r.Key.With)
                .Take(MostReasons)
                .Select(r => new ConnectedBy(
                    r.Key.By,
                    r.Key.With < 0 ? null : PersonShape.Of(view.PersonAt(r.Key.With)),
                    r.Key.Company,
                    r.Value
                )),
        ];

    // The companies that the target names, or else those where its people work.
    private void Companies()
    {
        var named = fit.Target.Criteria.Where(c => c is { Field: TargetField.Company, Not: false }).SelectMany(c => c.Values).ToList();
        var theirs =
            named.Count > 0 ? [] : inTarget.Select(fit.Known.Company).OfType<KnownFact>().Select(t => PlainName.Of(t.Value)).ToHashSet();
        for (var person = 1; person < view.Facts.HandleCount; person++)
        {
            if (view.Overlay.PersonOf(person) != person || inTarget.Contains(person) || !fit.MayRead(person))
            {
                continue;
            }
            foreach (var company in fit.Known.Companies(person))
            {
                string[] words = named.Count > 0 ? [.. PlainPhrase.WordsOf(company.Value)] : [];
                if (named.Exists(v => v.Phrase!.IsIn(words)) || theirs.Contains(PlainName.Of(company.Value)))
                {
                    Add(person, ("company", -1, company.Value), company.AsOf);
                }
            }
        }
    }

    // One row that several were addressed in: a mail with copies, a meeting, a message to a group.
    private void Groups()
    {
        var rows = view.Facts.Interactions;
        for (var i = 0; i < rows.Count; i++)
        {
            if (rows.Other[i] > -2 || !WrittenContact.Is(rows, i))
            {
                continue;
            }
            var people = view.PersonsIn(i).ToList();
            if (people.Count > LargestGroup)
            {
                continue;
            }
            var by = (InteractionKind)rows.Kind[i] switch
            {
                InteractionKind.Mail => "mail",
                InteractionKind.Meeting => "meeting",
                _ => "thread",
            };
            Together(people, by, WrittenContact.ToDate(WrittenContact.DayOf(rows.At[i])));
        }
    }

    // A conversation that both took part in, whoever addressed whom.
    private void Threads()
    {
        var rows = view.Facts.Interactions;
        var members = new Dictionary<int, (HashSet<int> People, int Day)>();
        for (var i = 0; i < rows.Count; i++)
        {
            if (rows.Conversation[i] >= 0 && rows.Other[i] >= 0 && WrittenContact.Is(rows, i))
            {
                var (people, day) = members.GetValueOrDefault(rows.Conversation[i], ([], 0));
                people.Add(view.Overlay.PersonOf(rows.Other[i]));
                members[rows.Conversation[i]] = (people, Math.Max(day, WrittenContact.DayOf(rows.At[i])));
            }
        }
        foreach (var (people, day) in members.Values)
        {
            if (people.Count is > 1 and <= LargestGroup)
            {
                Together(people, "thread", WrittenContact.ToDate(day));
            }
        }
    }

    private void Together(IReadOnlyCollection<int> people, string by, LocalDate day)
    {
        foreach (var with in people.Where(inTarget.Contains))
        {
            foreach (var person in people.Where(p => !inTarget.Contains(p) && fit.MayRead(p)))
            {
                Add(person, (by, with, null), day);
            }
        }
    }

    private void Add(int person, (string By, int With, string? Company) reason, LocalDate? day)
    {
        var reasons = found.TryGetValue(person, out var known) ? known : found[person] = [];
        if (!reasons.TryGetValue(reason, out var before) || (day is { } d && (before is null || d > before)))
        {
            reasons[reason] = day;
        }
    }
}
