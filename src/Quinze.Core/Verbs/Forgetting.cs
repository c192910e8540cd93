using NodaTime;
using Quinze.Importing;
using Quinze.Storing;
using Quinze.Views;

namespace Quinze.Verbs;

/// <summary>What forgetting a person would take away and what it would leave, looked at before it is done: it cannot be undone.</summary>
/// <param name="Rows">Interactions, posts and outcomes that stay as counts of nobody.</param>
/// <param name="NamedIn">Texts by others, the owner's own among them, in which the name stands: they stay, and the name with them, unless the user has it blanked.</param>
public sealed record Forgetting(Person Person, int Rows, IReadOnlyList<HeldItem> NamedIn)
{
    public static Forgetting Look(ILedgerStore store, LedgerView view, Person person)
    {
        ArgumentNullException.ThrowIfNull(store);
        ArgumentNullException.ThrowIfNull(view);
        ArgumentNullException.ThrowIfNull(person);
        var handles = person.Handles.ToHashSet();
        var rows = Held.About(store, handles).Count(i => i.Entry is InteractionEntry or PostEntry or OutcomeEntry);
        List<string> names =
        [
            .. view
                .Overlay.HandlesOf(person.Index)
                .SelectMany(view.Facts.NamesOf)
                .Where(n => n.Length > 0)
                .Distinct(StringComparer.OrdinalIgnoreCase),
        ];
        return new Forgetting(person, rows, [.. Held.NamedIn(store, names).Where(h => !WroteIt(handles, h.Entry))]);
    }

    /// <summary>Does it: names, keys, facts and texts go for good, and keyed digests keep them from coming back.</summary>
    /// <param name="inTexts">Also blank the name in the texts that stay.</param>
    public static void Do(ILedgerStore store, Person person, bool inTexts, Instant at)
    {
        ArgumentNullException.ThrowIfNull(store);
        ArgumentNullException.ThrowIfNull(person);
        _ = store.Purge(person.Handles, inTexts);
        _ = store.Judge(JudgementKind.Forget, [], null, at);
    }

    /// <summary>What they wrote themselves goes anyway.</summary>
    private static bool WroteIt(HashSet<Handle> handles, Entry entry) =>
        entry switch
        {
            InteractionEntry act => act.From is { } from && handles.Contains(from),
            PostEntry post => handles.Contains(post.Author),
            _ => true,
        };
}
