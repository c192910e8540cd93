using System.Collections.Concurrent;
using NodaTime;
using Quinze.Importing;
using Quinze.Targets.Titles;
using Quinze.Views;

namespace Quinze.Targets;

/// <summary>How a person stands to a target: every criterion holds, all but one, fewer, or a field that would decide is not known.</summary>
public enum Fit
{
    In,
    Near,
    Out,
    Unknown,
}

/// <summary>Whether a criterion holds of a person.</summary>
public enum Holds
{
    Yes,
    No,
    Unknown,
}

/// <summary>One criterion read against one person.</summary>
/// <param name="Told">What decided: a dated fact; null when nothing is known.</param>
public sealed record CriterionReading(Criterion Criterion, Holds Holds, KnownFact? Told);

/// <summary>A person read against a target, with the reason for each criterion.</summary>
public sealed record FitReading(Fit Fit, IReadOnlyList<CriterionReading> Criteria);

/// <summary>
/// Reads people against a target. In: every criterion holds. Near: all but one, and one at least. Out: fewer. Unknown: a field that is not known would decide between these.
/// </summary>
/// <param name="on">The day for which to read dated facts; null for the newest.</param>
public sealed class TargetFit(LedgerView view, Target target, LocalDate? on = null)
{
    private readonly KnownOf known = new(view, on);
    private readonly ConcurrentDictionary<string, IReadOnlyList<TitleReading>> titles = new();

    // By person. Of two that read the same person at once, both come to the same.
    private readonly FitReading?[] read = new FitReading?[view.Facts.HandleCount];

    /// <summary>People against a target as they are known now; several analyses ask, and each person is read once.</summary>
    public static TargetFit Now(LedgerView view, Target target) =>
        view.Once((typeof(TargetFit), target.Name, target.Expression), () => new TargetFit(view, target));

    public Target Target { get; } = target;

    public KnownOf Known => known;

    /// <summary>True for somebody who may be read at all: no organisation, not the owner, not forgotten, and without an objection.</summary>
    public bool MayRead(int person) =>
        view.Facts.KindOf(person) != HandleKind.Organisation
        && !view.Facts.IsOwner(person)
        && !view.Facts.IsForgotten(person)
        && !(view.Overlay.InForce.Objected.Count > 0 && view.Objected(person));

    public Fit Of(int person) => Read(person).Fit;

    /// <summary>Everyone who is in the target, by person index.</summary>
    public IEnumerable<int> Everyone(Fit fit)
    {
        for (var handle = 0; handle < view.Facts.HandleCount; handle++)
        {
            if (view.Overlay.PersonOf(handle) == handle && MayRead(handle) && Of(handle) == fit)
            {
                yield return handle;
            }
        }
    }

    public FitReading Read(int person)
    {
        if (read[person] is { } known)
        {
            return known;
        }
        CriterionReading[] criteria = [.. Target.Criteria.Select(c => Read(person, c))];
        return read[person] = new FitReading(Judge(criteria), criteria);
    }

    private static Fit Judge(CriterionReading[] criteria)
    {
        var (yes, no) = (criteria.Count(c => c.Holds == Holds.Yes), criteria.Count(c => c.Holds == Holds.No));
        var unknown = criteria.Length - yes - no;
        // Of a target with a single criterion nobody is near: nothing of it would hold.
        var worst = At(no + unknown, criteria.Length);
        return worst == At(no, criteria.Length) ? worst : Fit.Unknown;
    }

    private static Fit At(int failed, int of) =>
        failed == 0 ? Fit.In
        : failed == 1 && of > 1 ? Fit.Near
        : Fit.Out;

    private CriterionReading Read(int person, Criterion criterion)
    {
        var (holds, told) = criterion.Field switch
        {
            TargetField.Role => OfTitles(person, t => criterion.Values.Any(v => t.Any(part => part.Has(v.Role!)))),
            TargetField.Seniority => OfTitles(person, t => criterion.Values.Any(v => (v.Levels & LevelsOf(t)) != Levels.None)),
            TargetField.Headline => OfWords(criterion, [known.Of(person, PersonFact.Headline), known.Of(person, PersonFact.Position)]),
            TargetField.Company => OfWords(criterion, [known.Company(person)]),
            TargetField.Industry => OfWords(criterion, [known.OfPersonOrCompany(person, PersonFact.Industry)]),
            TargetField.Place => OfWords(criterion, [known.OfPersonOrCompany(person, PersonFact.Location)]),
            _ => OfSize(criterion, known.OfPersonOrCompany(person, KnownOf.Size)),
        };
        holds =
            !criterion.Not || holds == Holds.Unknown ? holds
            : holds == Holds.Yes ? Holds.No
            : Holds.Yes;
        return new CriterionReading(criterion, holds, told);
    }

    private (Holds, KnownFact?) OfTitles(int person, Func<IReadOnlyList<TitleReading>, bool> fits)
    {
        KnownFact? first = null;
        foreach (var title in known.Titles(person))
        {
            var parts = Parts(title.Value);
            if (parts.Count > 0)
            {
                first ??= title;
                if (fits(parts))
                {
                    return (Holds.Yes, title);
                }
            }
        }
        return first is null ? (Holds.Unknown, null) : (Holds.No, first);
    }

    private static (Holds, KnownFact?) OfWords(Criterion criterion, ReadOnlySpan<KnownFact?> told)
    {
        KnownFact? first = null;
        foreach (var fact in told)
        {
            if (fact is not null)
            {
                first ??= fact;
                string[] words = [.. PlainPhrase.WordsOf(fact.Value)];
                if (criterion.Values.Any(v => v.Phrase!.IsIn(words)))
                {
                    return (Holds.Yes, fact);
                }
            }
        }
        return first is null ? (Holds.Unknown, null) : (Holds.No, first);
    }

    private static (Holds, KnownFact?) OfSize(Criterion criterion, KnownFact? told)
    {
        if (told is null || Headcount.Parse(told.Value) is not { } size)
        {
            return (Holds.Unknown, told);
        }
        var within = criterion.Values.Select(v => size.IsWithin(v.Size!)).ToList();
        return (
            within.Contains(true) ? Holds.Yes
            : within.Contains(null) ? Holds.Unknown
            : Holds.No,
            told
        );
    }

    private IReadOnlyList<TitleReading> Parts(string title) => titles.GetOrAdd(title, TitleReading.Of);

    /// <summary>A part that names no level says nothing beside one that does.</summary>
    private static Levels LevelsOf(IReadOnlyList<TitleReading> parts)
    {
        var all = parts.Aggregate(Levels.None, (levels, part) => levels | part.Levels);
        return all == Levels.Staff ? all : all & ~Levels.Staff;
    }
}
