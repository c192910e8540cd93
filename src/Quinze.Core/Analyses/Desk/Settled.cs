using Quinze.Views;

namespace Quinze.Analyses;

/// <summary>What the user decided about items and people of the desk: dealt with, put off until a day, or nothing for them.</summary>
internal sealed class Settled
{
    private readonly LedgerView view;
    private readonly HashSet<string> done = [];
    private readonly HashSet<string> passed = [];

    public Settled(LedgerView view)
    {
        this.view = view;
        foreach (var judgement in view.Overlay.InForce.All)
        {
            var into = judgement.Kind switch
            {
                JudgementKind.Done => done,
                JudgementKind.Pass => passed,
                _ => null,
            };
            into?.UnionWith(judgement.About);
        }
    }

    /// <summary><c>done</c>, <c>passed</c> or <c>snoozed</c>; null for what is still on the desk on a day.</summary>
    public string? Why(string item, int person, int today)
    {
        if (done.Count + passed.Count + view.Overlay.InForce.Snoozed.Count == 0)
        {
            return null;
        }
        if (done.Contains(item))
        {
            return "done";
        }
        var handles = view.Overlay.HandlesOf(person).Select(h => view.Facts.HandleAt(h).ToString()).ToList();
        return passed.Contains(item) || handles.Exists(passed.Contains) ? "passed"
            : handles.Append(item).Append(ContactEvidence.IdOf(person)).Any(n => IsSnoozed(n, today)) ? "snoozed"
            : null;
    }

    private bool IsSnoozed(string name, int today) =>
        view.Overlay.InForce.Snoozed.TryGetValue(name, out var until) && WrittenContact.ToDay(until) > today;
}
