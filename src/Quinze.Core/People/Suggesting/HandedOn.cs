using Quinze.Views;

namespace Quinze.People;

/// <summary>
/// Conversations between the owner and one other that went on under a second address of that other: how a member who changes their address shows in later archives.
/// </summary>
internal sealed class HandedOn
{
    private const int Nobody = -1;

    private readonly Dictionary<(int, int), int> between = [];

    /// <remarks>Rows come in order of time. Whoever writes again after another did is still there: two people talk, and nothing was handed on.</remarks>
    public HandedOn(LedgerView view)
    {
        var (facts, rows) = (view.Facts, view.Facts.Interactions);
        var kinds = rows.Kind;
        var others = rows.Other;
        var conversations = rows.Conversation;
        var (first, second) = (new int[facts.ConversationCount], new int[facts.ConversationCount]);
        Array.Fill(first, Nobody);
        Array.Fill(second, Nobody);
        var talks = Groups(facts);
        for (var i = 0; i < rows.Count; i++)
        {
            var conversation = conversations[i];
            if (
                conversation < 0
                || talks[conversation]
                || kinds[i] != (byte)InteractionKind.Message
                || others[i] == InteractionColumns.Nobody
            )
            {
                continue;
            }
            if (others[i] < InteractionColumns.Nobody)
            {
                talks[conversation] = true;
            }
            else if (view.Overlay.PersonOf(others[i]) is var person && person != second[conversation] && !facts.IsOwner(person))
            {
                if (first[conversation] == Nobody)
                {
                    first[conversation] = person;
                }
                else if (second[conversation] != Nobody)
                {
                    talks[conversation] = true;
                }
                else if (first[conversation] != person)
                {
                    second[conversation] = person;
                }
            }
        }
        for (var i = 0; i < talks.Length; i++)
        {
            if (!talks[i] && second[i] != Nobody)
            {
                var pair = Ordered(first[i], second[i]);
                between[pair] = between.GetValueOrDefault(pair) + 1;
            }
        }
    }

    /// <summary>How many such conversations there are, as a number to show; null when none.</summary>
    public string? Between(int a, int b) =>
        between.TryGetValue(Ordered(a, b), out var count) ? count.ToString(System.Globalization.CultureInfo.InvariantCulture) : null;

    /// <summary>By conversation, true for one in which a letter went to several.</summary>
    private static bool[] Groups(Facts facts)
    {
        var (groups, rows) = (new bool[facts.ConversationCount], facts.Interactions);
        foreach (var (row, recipients) in facts.Parts.Groups)
        {
            if (recipients > 1 && rows.Conversation[row] >= 0 && rows.Kind[row] == (byte)InteractionKind.Message)
            {
                groups[rows.Conversation[row]] = true;
            }
        }
        return groups;
    }

    private static (int, int) Ordered(int a, int b) => a < b ? (a, b) : (b, a);
}
