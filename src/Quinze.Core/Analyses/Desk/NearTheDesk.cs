using Quinze.Targets;
using Quinze.Views;

namespace Quinze.Analyses;

/// <summary>
/// Who is near: the fifteen that the user named (a name that exactly one person bears) and the fifteen that the letters show; then who is in the newest target; then everyone with whom contact went both ways
/// in three months of the last two years of coverage; then who is all but in the target.
/// </summary>
internal sealed class NearTheDesk
{
    private readonly HashSet<int> fifteen;
    private readonly HashSet<int> circle;
    private readonly TargetFit? fit;

    public NearTheDesk(LedgerView view)
    {
        var ties = Ties.Of(view, Period.All);
        var closest = Closest.Of(view, ties);
        Known = ties.All;
        fit = Target.Find(view.Overlay.InForce, null) is { } target ? TargetFit.Now(view, target) : null;
        circle = [.. closest.Eligible.Select(t => t.Person)];
        fifteen = [.. closest.Members.Select(t => t.Person)];
        var written = view.Overlay.InForce.Fifteen.Where(n => n.Trim().Length > 0).ToList();
        if (written.Count > 0)
        {
            var named = new NamedPeople(view, written);
            fifteen.UnionWith(written.Select(named.Find).Where(found => found.Count == 1).Select(found => found[0]));
        }
    }

    public IReadOnlyList<Tie> Known { get; }

    /// <summary>Person indexes, in no order.</summary>
    public IReadOnlySet<int> Fifteen => fifteen;

    public Distance Of(int person) =>
        fifteen.Contains(person) ? Distance.Fifteen
        : fit is not null && fit.MayRead(person) && fit.Of(person) is Fit.In ? Distance.Target
        : circle.Contains(person) ? Distance.Circle
        : fit is not null && fit.MayRead(person) && fit.Of(person) is Fit.Near ? Distance.NearTarget
        : Distance.Other;
}
