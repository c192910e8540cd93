using Quinze.Views;

namespace Quinze.Web.Ledgers;

/// <summary>A decision as a page lists it: what it was about by name, and whether it holds.</summary>
/// <param name="About">Names of people where handles stand and titles where cases do, else what was decided about.</param>
/// <param name="Undone">The decision that undid it; null while it holds.</param>
internal sealed record Decided(Judgement Judgement, IReadOnlyList<string> About, long? Undone)
{
    private const int MostCharacters = 140;

    public string Says => Short(Judgement.Says ?? "");

    /// <summary>The newest first; what undoes is told with what it undid.</summary>
    public static (IReadOnlyList<Decided> Some, int Total) Of(LedgerView view, IReadOnlyList<Judgement> judgements, int from, int most)
    {
        var undoing = new Dictionary<long, long>();
        var inForce = view.Overlay.InForce.All.Select(j => j.Number).ToHashSet();
        foreach (var undo in judgements.Where(j => j.Kind == JudgementKind.Undo))
        {
            if (long.TryParse(undo.About[0], System.Globalization.CultureInfo.InvariantCulture, out var number))
            {
                undoing[number] = undo.Number;
            }
        }
        var all = judgements.Where(j => j.Kind != JudgementKind.Undo).OrderByDescending(j => j.Number).ToList();
        var some = all.Skip(from).Take(most).ToList();
        var names = NamesOf(view, some.SelectMany(j => j.About));
        foreach (var opened in judgements.Where(j => j is { Kind: JudgementKind.Case, Says: not null }))
        {
            names[Case.IdOf(opened.Number)] = Short(opened.Says!);
        }
        return (
            [
                .. some.Select(j => new Decided(
                    j,
                    [.. j.About.Select(a => names.GetValueOrDefault(a, a))],
                    inForce.Contains(j.Number) || !undoing.TryGetValue(j.Number, out var by) ? null : by
                )),
            ],
            all.Count
        );
    }

    private static string Short(string text) => text.Length > MostCharacters ? text[..MostCharacters] + "…" : text;

    private static Dictionary<string, string> NamesOf(LedgerView view, IEnumerable<string> about)
    {
        var wanted = about.Select(a => (Text: a, Handle: Handle.Parse(a))).Where(a => a.Handle is not null).DistinctBy(a => a.Text);
        var byHandle = wanted.GroupBy(a => a.Handle!).ToDictionary(g => g.Key, g => g.First().Text);
        var names = new Dictionary<string, string>();
        foreach (var (known, text) in byHandle)
        {
            if (view.Facts.Find(known) is { } handle)
            {
                names[text] = view.PersonAt(view.Overlay.PersonOf(handle)).Name;
            }
        }
        return names;
    }
}
