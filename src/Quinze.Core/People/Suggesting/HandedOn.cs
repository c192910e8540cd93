using Quinze.Views;

namespace Quinze.People;

/// <summary>
/// Conversations between the owner and one other that went on under a second address of that other: how a member who changes their address shows in later archives.
/// </summary>
internal sealed class HandedOn
{
    private readonly Dictionary<(int, int), int> between = [];

    public HandedOn(LedgerView view)
    {
        var rows = view.Facts.Interactions;
        var parties = new Dictionary<int, List<Party>>();
        var groups = new HashSet<int>();
        for (var i = 0; i < rows.Count; i++)
        {
            var conversation = rows.Conversation[i];
            if (conversation < 0 || (InteractionKind)rows.Kind[i] != InteractionKind.Message)
            {
                continue;
            }
            if (rows.Other[i] < -1 || view.Facts.Recipients(i) > 1)
            {
                groups.Add(conversation);
            }
            else if (rows.Other[i] >= 0 && view.Overlay.PersonOf(rows.Other[i]) is var person && !view.Facts.IsOwner(person))
            {
                Meet(parties.TryGetValue(conversation, out var known) ? known : parties[conversation] = [], person);
            }
        }
        foreach (var (conversation, people) in parties)
        {
            if (people is [{ WrittenAgain: false } first, var second] && !groups.Contains(conversation))
            {
                var pair = Ordered(first.Person, second.Person);
                between[pair] = between.GetValueOrDefault(pair) + 1;
            }
        }
    }

    /// <summary>How many such conversations there are, as a number to show; null when none.</summary>
    public string? Between(int a, int b) =>
        between.TryGetValue(Ordered(a, b), out var count) ? count.ToString(System.Globalization.CultureInfo.InvariantCulture) : null;

    /// <summary>Rows come in order of time. Whoever writes again after another did is still there: two people talk, and nothing was handed on.</summary>
    private static void Meet(List<Party> known, int person)
    {
        if (known.Find(p => p.Person == person) is not { } party)
        {
            known.Add(new Party(person));
        }
        else
        {
            party.WrittenAgain |= known[^1] != party;
        }
    }

    private sealed class Party(int person)
    {
        public int Person { get; } = person;
        public bool WrittenAgain { get; set; }
    }

    private static (int, int) Ordered(int a, int b) => a < b ? (a, b) : (b, a);
}
