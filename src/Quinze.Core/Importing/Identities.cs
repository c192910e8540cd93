using Quinze.Storing;

namespace Quinze.Importing;

/// <summary>
/// Gives every handle, name, conversation, audience, word and address of an import its number: the one the ledger has for it, or the next free one.
/// New ones go into the batch that first needs them.
/// </summary>
internal sealed class Identities
{
    private readonly LedgerIndex index;
    private readonly KeyMaker keys;
    private readonly Dictionary<Conversation, int> conversationObjects = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<string, int> audiences = [];
    private NaturalKey[] handleDigests = new NaturalKey[1024];
    private NaturalKey[] conversationDigests = new NaturalKey[1024];
    private NaturalKey[] wordDigests = new NaturalKey[64];
    private NaturalKey[] addressDigests = new NaturalKey[64];
    private int nextHandle;
    private int nextConversation;
    private int nextAudience;
    private int nextWord;
    private int nextAddress;

    public Identities(LedgerIndex index, KeyMaker keys)
    {
        this.index = index;
        this.keys = keys;
        (nextHandle, nextConversation, nextAudience) = (index.NextHandle, index.NextConversation, index.NextAudience);
        nextWord = index.Words.Count + 1;
        nextAddress = index.Addresses.Count + 1;
        foreach (var audience in index.Audiences)
        {
            audiences[string.Join(' ', audience.Handles)] = audience.Id;
        }
        ForgottenHandles = [.. index.Forgotten.Values];
    }

    public RowBatch Batch { get; set; } = new();

    public int NewPeople { get; private set; }

    public HashSet<int> ForgottenHandles { get; }

    public int Of(Handle? handle)
    {
        if (handle is null)
        {
            return 0;
        }
        if (index.Handles.TryGetValue(handle, out var id))
        {
            return id;
        }
        var digest = keys.Digest(handle);
        if (
            index.Forgotten.TryGetValue(digest, out id)
            || (index.Forgotten.Count > 0 && index.Forgotten.TryGetValue(NameAlone(handle), out id))
        )
        {
            index.Handles[handle] = id;
            return id;
        }
        id = handle.Equals(Handle.Owner) ? 1 : nextHandle++;
        index.Handles[handle] = id;
        Batch.Handles.Add(new HandleRow(id, handle, null));
        NewPeople += id > 1 && handle.Kind != HandleKind.Organisation ? 1 : 0;
        return id;
    }

    /// <summary>Somebody forgotten does not come back under the name alone that another archive gives: the date behind a name does not count.</summary>
    private NaturalKey NameAlone(Handle handle)
    {
        if (handle.Kind != HandleKind.NameOnly)
        {
            return default;
        }
        var mark = handle.Key.LastIndexOf('#');
        return keys.Digest(mark < 0 ? handle : new Handle(handle.Network, handle.Key[..mark], HandleKind.NameOnly));
    }

    public NaturalKey DigestOf(Handle handle)
    {
        var id = Of(handle);
        ref var digest = ref At(ref handleDigests, id);
        return digest.IsNone ? digest = keys.Digest(handle) : digest;
    }

    public void Named(Handle handle, string name)
    {
        var id = Of(handle);
        if (name.Length > 0 && !ForgottenHandles.Contains(id) && index.Names.Add(LedgerIndex.NameKey(id, name)))
        {
            Batch.Names.Add(new NameRow(id, name));
        }
    }

    public int Of(Conversation? conversation)
    {
        if (conversation is null)
        {
            return 0;
        }
        if (conversationObjects.TryGetValue(conversation, out var id))
        {
            return id;
        }
        var key = LedgerIndex.ConversationKey(conversation.Network, conversation.NativeId);
        if (!index.Conversations.TryGetValue(key, out id))
        {
            id = nextConversation++;
            index.Conversations[key] = id;
            Batch.Conversations.Add(new ConversationRow(id, conversation.Network, conversation.NativeId));
        }
        return conversationObjects[conversation] = id;
    }

    public NaturalKey DigestOf(Conversation conversation)
    {
        ref var digest = ref At(ref conversationDigests, Of(conversation));
        return digest.IsNone ? digest = keys.Digest($"{conversation.Network} {conversation.NativeId}") : digest;
    }

    /// <summary>A handle's number for one addressee, minus the number of an audience for several, 0 for none.</summary>
    public int Of(Audience audience)
    {
        if (audience.Count <= 1)
        {
            return Of(audience.Single);
        }
        var members = new int[audience.Count];
        for (var i = 0; i < members.Length; i++)
        {
            members[i] = Of(audience.Many[i]);
        }
        Array.Sort(members);
        var name = string.Join(' ', members);
        if (!audiences.TryGetValue(name, out var id))
        {
            audiences[name] = id = nextAudience++;
            Batch.Audiences.Add(new AudienceRow(id, members));
        }
        return -id;
    }

    public int Word(string? text)
    {
        if (text is null)
        {
            return 0;
        }
        if (!index.Words.TryGetValue(text, out var id))
        {
            index.Words[text] = id = nextWord++;
            Batch.Words.Add(new WordRow(id, text));
        }
        return id;
    }

    public NaturalKey DigestOfWord(string text)
    {
        ref var digest = ref At(ref wordDigests, Word(text));
        return digest.IsNone ? digest = keys.Digest(text) : digest;
    }

    public PostKey Of(PostRef post)
    {
        if (post.Kind != PostRefKind.Address)
        {
            return new PostKey(post.Kind, post.Number);
        }
        if (!index.Addresses.TryGetValue(post.Address!, out var id))
        {
            index.Addresses[post.Address!] = id = nextAddress++;
            Batch.Addresses.Add(new AddressRow(id, post.Address!));
        }
        return new PostKey(PostRefKind.Address, id);
    }

    public NaturalKey DigestOf(PostRef post)
    {
        if (post.Kind != PostRefKind.Address)
        {
            return new NaturalKey((ulong)post.Kind, (ulong)post.Number);
        }
        ref var digest = ref At(ref addressDigests, (int)Of(post).Number);
        return digest.IsNone ? digest = keys.Digest(post.Address!) : digest;
    }

    private static ref NaturalKey At(ref NaturalKey[] digests, int index)
    {
        if (index >= digests.Length)
        {
            Array.Resize(ref digests, Math.Max(digests.Length * 2, index + 1));
        }
        return ref digests[index];
    }
}
