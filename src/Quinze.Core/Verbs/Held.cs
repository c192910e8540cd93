using Quinze.Importing;
using Quinze.Storing;

namespace Quinze.Verbs;

/// <summary>One thing a ledger holds about somebody, and where it was read.</summary>
public sealed record HeldItem(long Id, Entry Entry, long Import, string File)
{
    /// <summary>The id by which decisions name it; null for what only tells of somebody.</summary>
    public string? Item =>
        Entry switch
        {
            PostEntry => $"post-{Id}",
            InteractionEntry => $"interaction-{Id}",
            OutcomeEntry => $"outcome-{Id}",
            ObservationEntry => $"observation-{Id}",
            _ => null,
        };

    public Moment? At =>
        Entry switch
        {
            PersonFact { AsOf: { } day } => Moment.OnDay(day),
            PostEntry post => post.At,
            InteractionEntry act => act.At,
            OutcomeEntry outcome => outcome.At,
            _ => null,
        };

    /// <summary>What it is, in the words of the JSON: <c>company: Atelier Nord</c>, <c>message</c>.</summary>
    public string What =>
        Entry switch
        {
            Seen seen => $"name: {seen.Name}",
            PersonFact fact => $"{fact.Field}: {fact.Value}",
            OnePerson one => $"{one.A} = {one.B} ({one.Because})",
            PostEntry post => $"{Word(post.Kind)} {post.Ref} {post.Title}".TrimEnd(),
            InteractionEntry act => $"{Word(act.Kind)} {act.Detail}".TrimEnd(),
            OutcomeEntry outcome => $"outcome {outcome.Kind} {outcome.Stage} {outcome.Said}".TrimEnd(),
            _ => Entry.GetType().Name,
        };

    /// <summary>What was written; empty for what has no words.</summary>
    public string Text => Held.TextOf(Entry).ToString();

    private static string Word<T>(T kind)
        where T : struct, Enum => System.Text.Json.JsonNamingPolicy.KebabCaseLower.ConvertName(kind.ToString());
}

/// <summary>Everything a ledger holds about a person, as that person could ask for it.</summary>
public static class Held
{
    /// <param name="handles">All handles of the person.</param>
    public static IEnumerable<HeldItem> About(ILedgerStore store, IReadOnlyCollection<Handle> handles)
    {
        var files = store.Imports().SelectMany(i => i.Files.Select(f => (f.Id, Import: i.Id, f.Name))).ToDictionary(f => f.Id);
        foreach (var (id, entry) in store.Retell(handles))
        {
            var file = files.GetValueOrDefault(entry.Place.File);
            yield return new HeldItem(id, entry, file.Import, file.Name ?? "");
        }
    }

    /// <summary>Ids of texts in which one of these names stands, whoever wrote them: what forgetting leaves unless the user says otherwise.</summary>
    public static IReadOnlyList<HeldItem> NamedIn(ILedgerStore store, IReadOnlyList<string> names)
    {
        var blanking = new Blanking([], names);
        return
        [
            .. store
                .Retell()
                .Where(t => TextOf(t.Entry) is { IsEmpty: false } text && blanking.Of(text) is not null)
                .Select(t => new HeldItem(t.Id, t.Entry, 0, "")),
        ];
    }

    public static Utf8Text TextOf(Entry entry) =>
        entry switch
        {
            InteractionEntry interaction => interaction.Text,
            PostEntry post => post.Text,
            _ => Utf8Text.None,
        };
}
