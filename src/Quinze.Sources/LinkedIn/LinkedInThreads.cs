using Quinze.Importing;
using Quinze.Sources.Formats.Csv;

namespace Quinze.Sources.LinkedIn;

/// <summary>The conversations of an archive, one object each, and who takes part in how many: the owner is the one who is in all of them.</summary>
internal sealed class LinkedInThreads
{
    private sealed class Thread(Conversation conversation)
    {
        public readonly Conversation Conversation = conversation;
        public readonly List<Handle> Met = [];
        public (Handle? First, int Count) LastAudience;
    }

    private readonly ByteTable ids = new();
    private readonly List<Thread> threads = [];
    private readonly Dictionary<Handle, int> counts = [];
    private int loose;

    /// <summary>Conversations, and messages outside any.</summary>
    public int Count => threads.Count + loose;

    public IReadOnlyDictionary<Handle, int> Participants => counts;

    /// <summary>The conversation of a message; null when the row names none, which happens to system messages.</summary>
    public Conversation? Find(ReadOnlySpan<byte> id, Handle? from, in Audience to)
    {
        if (id.IsEmpty)
        {
            loose++;
            Count1(from);
            Count1(to.Single);
            return null;
        }
        Begins(id, out var number);
        var thread = threads[number];
        Meet(thread, from);
        if (to.Single is { } single)
        {
            Meet(thread, single);
        }
        else if (to.Count > 1 && thread.LastAudience != (to.Many[0], to.Count))
        {
            thread.LastAudience = (to.Many[0], to.Count);
            foreach (var one in to.Many)
            {
                Meet(thread, one);
            }
        }
        return thread.Conversation;
    }

    /// <summary>True when no message of this conversation was met before; one outside any conversation stands for itself.</summary>
    public bool Begins(ReadOnlySpan<byte> id) => id.IsEmpty || Begins(id, out _);

    private bool Begins(ReadOnlySpan<byte> id, out int number)
    {
        number = ids.Find(id, out var isNew);
        if (isNew)
        {
            threads.Add(new Thread(new Conversation(LinkedInPeople.Network, System.Text.Encoding.UTF8.GetString(id))));
        }
        return isNew;
    }

    private void Meet(Thread thread, Handle? who)
    {
        if (who is null || thread.Met.Contains(who))
        {
            return;
        }
        thread.Met.Add(who);
        Count1(who);
    }

    private void Count1(Handle? who)
    {
        if (who is not null)
        {
            counts[who] = counts.GetValueOrDefault(who) + 1;
        }
    }
}
