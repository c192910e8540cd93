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
    private readonly Pages<NaturalKey> handleDigests = new();
    private readonly Pages<NaturalKey> conversationDigests = new();
    private readonly Pages<NaturalKey> wordDigests = new();
    private readonly Pages<NaturalKey> addressDigests = new();
    private int nextHandle;
    private int nextConversation;
    private int nextAudience;
    private int nextWord;
    private int nextAddress;
    private Handle? latest;
    private int latestId;
    private Conversation? latestConversation;
    private int latestConversationId;
    private (string? Text, int Id) latestWord;
    private (string? Text, int Id) wordBefore;

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
        if (index.Handles.TryAdd(Handle.Owner, 1))
        {
            Batch.Handles.Add(new HandleRow(1, Handle.Owner, null));
        }
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
        // One side of nearly every row is the owner, and the other is asked for more than once.
        if (ReferenceEquals(handle, Handle.Owner))
        {
            return 1;
        }
        if (!ReferenceEquals(handle, latest))
        {
            latestId = index.Handles.TryGetValue(handle, out var id) ? id : Meet(handle);
            latest = handle;
        }
        return latestId;
    }

    /// <summary>The number of a handle that has one; unlike <see cref="Of(Handle?)"/> it gives none.</summary>
    public bool IsKnown(Handle handle, out int id)
    {
        if (ReferenceEquals(handle, latest))
        {
            id = latestId;
            return true;
        }
        if (!index.Handles.TryGetValue(handle, out id))
        {
            return false;
        }
        (latest, latestId) = (handle, id);
        return true;
    }

    private int Meet(Handle handle)
    {
        if (!WasForgotten(handle, out var id))
        {
            id = nextHandle++;
            Batch.Handles.Add(new HandleRow(id, handle, null));
            NewPeople += handle.Kind != HandleKind.Organisation ? 1 : 0;
        }
        return index.Handles[handle] = id;
    }

    private bool WasForgotten(Handle handle, out int id)
    {
        id = 0;
        return index.Forgotten.Count > 0
            && (index.Forgotten.TryGetValue(keys.Digest(handle), out id) || index.Forgotten.TryGetValue(NameAlone(handle), out id));
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
        ref var digest = ref handleDigests[id];
        return digest.IsNone ? digest = keys.Digest(Tenures.AddressOf(handle)) : digest;
    }

    public void Named(Handle handle, string name)
    {
        var id = Of(handle);
        if (name.Length > 0 && !ForgottenHandles.Contains(id) && index.Names.Add(id, name))
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
        if (!ReferenceEquals(conversation, latestConversation))
        {
            latestConversationId = conversationObjects.TryGetValue(conversation, out var id) ? id : Meet(conversation);
            latestConversation = conversation;
        }
        return latestConversationId;
    }

    private int Meet(Conversation conversation)
    {
        var known = index.ConversationsOf(conversation.Network);
        if (!known.TryGetValue(conversation.NativeId, out var id))
        {
            id = nextConversation++;
            known[conversation.NativeId] = id;
            Batch.Conversations.Add(new ConversationRow(id, conversation.Network, conversation.NativeId));
        }
        return conversationObjects[conversation] = id;
    }

    public NaturalKey DigestOf(Conversation conversation)
    {
        ref var digest = ref conversationDigests[Of(conversation)];
        return digest.IsNone ? digest = keys.Digest(conversation.Network, (byte)' ', conversation.NativeId) : digest;
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
        // Each row names its network, two or three times over, and a word of detail between.
        if (!ReferenceEquals(text, latestWord.Text))
        {
            (latestWord, wordBefore) = (wordBefore, latestWord);
            if (!ReferenceEquals(text, latestWord.Text))
            {
                latestWord = (text, index.Words.TryGetValue(text, out var id) ? id : MeetWord(text));
            }
        }
        return latestWord.Id;
    }

    private int MeetWord(string text)
    {
        Batch.Words.Add(new WordRow(nextWord, text));
        return index.Words[text] = nextWord++;
    }

    public NaturalKey DigestOfWord(string text)
    {
        ref var digest = ref wordDigests[Word(text)];
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
        ref var digest = ref addressDigests[(int)Of(post).Number];
        return digest.IsNone ? digest = keys.Digest(post.Address!) : digest;
    }
}
