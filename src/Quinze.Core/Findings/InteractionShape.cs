using System.Collections.Concurrent;
using System.Text.Json;
using Quinze.Views;

namespace Quinze.Findings;

/// <summary>An interaction as it appears in results: what it was, which way it went, between whom, when, on which of the owner's posts.</summary>
/// <param name="Direction"><c>sent</c>, <c>received</c> or <c>mutual</c>, seen from the owner.</param>
/// <param name="From">Null when the account is closed, forgotten or was never told.</param>
public sealed record InteractionShape(
    string Id,
    string Kind,
    string Direction,
    PersonShape? From,
    IReadOnlyList<PersonShape> To,
    Moment? At,
    PostShape? Post,
    string? Conversation
);

/// <summary>Shapes interactions of one view; a person who wrote a thousand times is made once.</summary>
internal sealed class InteractionShapes(LedgerView view)
{
    // Results may tell their items when they are read, and two visitors read at once.
    private readonly ConcurrentDictionary<int, PersonShape> people = new();

    public InteractionShape Of(int row)
    {
        var columns = view.Facts.Interactions;
        var direction = (Direction)columns.DirectionArray[row];
        var others = view.PersonsIn(row).Select(PersonOf).ToList();
        var own = columns.PostArray[row];
        return new InteractionShape(
            IdOf(row),
            Word((InteractionKind)columns.KindArray[row]),
            Word(direction),
            direction == Direction.Received ? others.FirstOrDefault() : Owner,
            direction == Direction.Received ? [Owner] : others,
            AtOf(row),
            own < 0 ? null : PostShape.Of(view.Facts.Posts[own]),
            columns.ConversationArray[row] < 0 ? null : $"conversation-{columns.ConversationArray[row] + 1}"
        );
    }

    public string IdOf(int row) => $"interaction-{view.Facts.Interactions.IdArray[row]}";

    public Moment? AtOf(int row)
    {
        var columns = view.Facts.Interactions;
        return columns.HowArray[row] == Storing.InteractionRow.NoTime
            ? null
            : Moment.FromParts(columns.AtArray[row], columns.HowArray[row]);
    }

    public PersonShape PersonOf(int person) => people.GetOrAdd(person, static (p, v) => PersonShape.Of(v.PersonAt(p)), view);

    private PersonShape Owner => PersonOf(view.Overlay.PersonOf(0));

    private static string Word<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString());
}
