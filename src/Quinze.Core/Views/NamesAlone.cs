namespace Quinze.Views;

/// <summary>
/// What older archives tell by name only, and what may be concluded from it without guessing:
/// inside one conversation a name that exactly one writer bears is that writer; and a row told by name is the twin of a row told by address
/// when kind, time, detail and name are the same and only one address fits. Nothing else is ever joined by a name.
/// </summary>
internal sealed class NamesAlone(LedgerRows rows)
{
    private readonly Dictionary<int, string> names = NamesOf(rows);

    public List<HandleJoin> Joins { get; } = [];

    /// <summary>Rows that another row tells better.</summary>
    public HashSet<int> Twins { get; } = [];

    public void Resolve()
    {
        if (!rows.Handles.Any(h => h.Handle.Kind == HandleKind.NameOnly))
        {
            return;
        }
        ResolveInsideConversations();
        FindTwins();
    }

    private static Dictionary<int, string> NamesOf(LedgerRows rows)
    {
        var names = new Dictionary<int, string>();
        foreach (var handle in rows.Handles)
        {
            if (IsNameOnly(handle.Handle))
            {
                var key = handle.Handle.Key.AsSpan("name:".Length);
                var mark = key.LastIndexOf('#');
                names[handle.Id] = (mark < 0 ? key : key[..mark]).ToString();
            }
        }
        foreach (var name in rows.Names)
        {
            names.TryAdd(name.Handle, name.Name.ToLowerInvariant());
        }
        return names;
    }

    private bool IsNameOnly(int handle) => handle > 0 && IsNameOnly(rows.Handles[handle - 1].Handle);

    /// <summary>A name that was forgotten, or of which no entry speaks any more, is an empty key: it is nobody's name.</summary>
    private static bool IsNameOnly(Handle handle) => handle.Kind == HandleKind.NameOnly && handle.Key.Length > 0;

    private void ResolveInsideConversations()
    {
        var wanted = new HashSet<int>();
        foreach (ref readonly var row in rows.Interactions.AsSpan())
        {
            if (row.Conversation > 0 && (IsNameOnly(row.Target) || IsNameOnly(row.Actor)))
            {
                wanted.Add(row.Conversation);
            }
        }
        // (conversation, name) → the one writer with an address who bears it; 0 when two do.
        var writers = new Dictionary<(int, string), int>();
        foreach (ref readonly var row in rows.Interactions.AsSpan())
        {
            if (row.Actor > 0 && wanted.Contains(row.Conversation) && !IsNameOnly(row.Actor) && names.TryGetValue(row.Actor, out var name))
            {
                var key = (row.Conversation, name);
                writers[key] = !writers.TryGetValue(key, out var known) || known == row.Actor ? row.Actor : 0;
            }
        }
        foreach (ref var row in rows.Interactions.AsSpan())
        {
            if (IsNameOnly(row.Target) && writers.GetValueOrDefault((row.Conversation, names[row.Target])) is var target and > 0)
            {
                row.Target = target;
            }
            if (IsNameOnly(row.Actor) && writers.GetValueOrDefault((row.Conversation, names[row.Actor])) is var actor and > 0)
            {
                row.Actor = actor;
            }
        }
    }

    private void FindTwins()
    {
        var told = new Dictionary<(byte Kind, long At, int Detail, bool Sent, string Name), (int Handle, bool Ambiguous)>();
        foreach (ref readonly var row in rows.Interactions.AsSpan())
        {
            if (Counterpart(row, out var sent) is var other and > 0 && !IsNameOnly(other) && names.TryGetValue(other, out var name))
            {
                var key = (row.Kind, row.At, row.Detail, sent, name);
                told[key] = told.TryGetValue(key, out var known) && known.Handle != other ? (known.Handle, true) : (other, false);
            }
        }
        var joined = new HashSet<(int, int)>();
        for (var i = 0; i < rows.Interactions.Length; i++)
        {
            var row = rows.Interactions[i];
            if (
                Counterpart(row, out var sent) is var other and > 0
                && IsNameOnly(other)
                && told.TryGetValue((row.Kind, row.At, row.Detail, sent, names[other]), out var twin)
                && !twin.Ambiguous
            )
            {
                Twins.Add(i);
                // A name with a date in its key is one row's person; a bare name may be several people's.
                if (rows.Handles[other - 1].Handle.Key.Contains('#', StringComparison.Ordinal) && joined.Add((other, twin.Handle)))
                {
                    Joins.Add(
                        new HandleJoin(
                            other - 1,
                            twin.Handle - 1,
                            "same name, same kind of act, same time, told once with and once without an address"
                        )
                    );
                }
            }
        }
    }

    /// <summary>The other party of what is told about two people at a day or second: connections, invitations, endorsements, recommendations.</summary>
    private int Counterpart(in RawInteraction row, out bool sent)
    {
        sent = rows.OwnerHandles.Contains(row.Actor);
        return
            (InteractionKind)row.Kind
                is InteractionKind.Connection
                    or InteractionKind.Invitation
                    or InteractionKind.Endorsement
                    or InteractionKind.Recommendation
            ? (sent ? row.Target : row.Actor)
            : 0;
    }
}
