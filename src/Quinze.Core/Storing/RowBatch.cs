using NodaTime;

namespace Quinze.Storing;

/// <summary>
/// A few hundred rows on their way into a store, with every identity they need: a batch can be written as soon as those before it are.
/// Batches are handed from one thread to another and never shared; one that was written may be filled again.
/// </summary>
public sealed class RowBatch
{
    private const int RoomOfTexts = 64 << 10;

    private NaturalKey[] keys = new NaturalKey[512];
    private InteractionRow[] interactions = new InteractionRow[512];
    private readonly List<byte[]> texts = [];
    private int fullTexts;
    private int textLength;
    private int keyCount;
    private int interactionCount;
    private ulong[] recordMarks = new ulong[512];
    private ushort[] recordDays = new ushort[512];
    private readonly List<long> recordEntries = new(512);

    /// <summary>Id of the first entry in it. The entries of a batch have ids without gaps, and <see cref="Keys"/> holds their keys in id order.</summary>
    public long FirstEntry { get; set; }
    public ReadOnlySpan<NaturalKey> Keys => keys.AsSpan(0, keyCount);
    public List<HandleRow> Handles { get; } = [];
    public List<WordRow> Words { get; } = [];
    public List<AddressRow> Addresses { get; } = [];
    public List<NameRow> Names { get; } = [];
    public List<ConversationRow> Conversations { get; } = [];
    public List<AudienceRow> Audiences { get; } = [];
    public ReadOnlySpan<InteractionRow> Interactions => interactions.AsSpan(0, interactionCount);
    public List<PostRow> Posts { get; } = [];
    public List<PersonFactRow> PersonFacts { get; } = [];
    public List<ObservationRow> Observations { get; } = [];
    public List<OutcomeRow> Outcomes { get; } = [];
    public List<JoinRow> Joins { get; } = [];
    public List<SamePostRow> SamePosts { get; } = [];
    public List<FileRow> Files { get; } = [];

    /// <summary>Rows of this import, in batches before, that turned out to be somebody else's.</summary>
    public List<TenureRow> Tenures { get; } = [];

    /// <summary>Marks of the records that said interactions, new ones or known ones, and for each the entry (<see cref="KnownRecords"/>).</summary>
    public ReadOnlySpan<ulong> RecordMarks => recordMarks.AsSpan(0, recordEntries.Count);
    public IReadOnlyList<long> RecordEntries => recordEntries;

    /// <summary>For each its day, counted from 1970-01-01; 0 undated.</summary>
    public ReadOnlySpan<ushort> RecordDays => recordDays.AsSpan(0, recordEntries.Count);

    /// <summary>Rows in it, without files; a batch is handed on when it holds about five hundred.</summary>
    public int Count =>
        Handles.Count
        + Names.Count
        + Conversations.Count
        + Math.Max(interactionCount, recordEntries.Count)
        + Posts.Count
        + PersonFacts.Count
        + Observations.Count
        + Outcomes.Count
        + Joins.Count
        + SamePosts.Count;

    public void Add(NaturalKey key)
    {
        if (keyCount == keys.Length)
        {
            Array.Resize(ref keys, keys.Length * 2);
        }
        keys[keyCount++] = key;
    }

    /// <summary>The mark of a record that says nothing but this interaction. A date that no network has (before 1970, after 2149) is not kept, and the record will be read again.</summary>
    public void Add(ulong recordMark, Moment? at, long entry)
    {
        var day = at is { } moment ? moment.UnixSeconds / NodaConstants.SecondsPerDay : 0;
        if (at is not null && day is <= 0 or > ushort.MaxValue)
        {
            return;
        }
        if (recordEntries.Count == recordMarks.Length)
        {
            Array.Resize(ref recordMarks, recordMarks.Length * 2);
            Array.Resize(ref recordDays, recordDays.Length * 2);
        }
        recordMarks[recordEntries.Count] = recordMark;
        recordDays[recordEntries.Count] = (ushort)day;
        recordEntries.Add(entry);
    }

    public void Add(in InteractionRow row)
    {
        if (interactionCount == interactions.Length)
        {
            Array.Resize(ref interactions, interactions.Length * 2);
        }
        interactions[interactionCount++] = row;
    }

    /// <summary>A copy of a text that stays true as long as the batch is not emptied: what a source said may be told anew before the row is written.</summary>
    public Utf8Text Keep(Utf8Text text)
    {
        var bytes = text.Bytes.Span;
        if (bytes.IsEmpty)
        {
            return text;
        }
        if (fullTexts == texts.Count || texts[fullTexts].Length - textLength < bytes.Length)
        {
            fullTexts = Math.Min(fullTexts + 1, texts.Count);
            textLength = 0;
            if (fullTexts == texts.Count || texts[fullTexts].Length < bytes.Length)
            {
                texts.Insert(fullTexts, new byte[Math.Max(RoomOfTexts, bytes.Length)]);
            }
        }
        bytes.CopyTo(texts[fullTexts].AsSpan(textLength));
        var kept = new Utf8Text(texts[fullTexts].AsMemory(textLength, bytes.Length));
        textLength += bytes.Length;
        return kept;
    }

    /// <summary>Empties it, to be filled again: the room for its rows is the largest part of what an import would otherwise ask the memory for.</summary>
    public void Clear()
    {
        (keyCount, interactionCount, fullTexts, textLength) = (0, 0, 0, 0);
        texts.RemoveAll(t => t.Length > RoomOfTexts);
        recordEntries.Clear();
        Handles.Clear();
        Words.Clear();
        Addresses.Clear();
        Names.Clear();
        Conversations.Clear();
        Audiences.Clear();
        Posts.Clear();
        PersonFacts.Clear();
        Observations.Clear();
        Outcomes.Clear();
        Joins.Clear();
        SamePosts.Clear();
        Files.Clear();
        Tenures.Clear();
    }

    /// <summary>Gives rows that turned out to be somebody else's to them.</summary>
    public void HandOver(TenureRow tenure)
    {
        for (var i = 0; i < interactionCount; i++)
        {
            ref var row = ref interactions[i];
            if (row.How == InteractionRow.NoTime || row.At < tenure.From || row.At >= tenure.To)
            {
                continue;
            }
            if (row.Actor == tenure.Address)
            {
                row = row with
                {
                    Actor = tenure.Bearer,
                    Text = tenure.Forgotten ? Utf8Text.None : row.Text,
                    Marks = tenure.Forgotten ? row.Marks | Marks.Forgotten : row.Marks,
                };
            }
            else if (row.Target == tenure.Address)
            {
                row = row with { Target = tenure.Bearer };
            }
        }
    }

    /// <summary>Counts the words of every text in it.</summary>
    public void CountWords(Func<ReadOnlyMemory<byte>, int> count)
    {
        for (var i = 0; i < interactionCount; i++)
        {
            if (!interactions[i].Text.IsEmpty)
            {
                interactions[i] = interactions[i] with { Words = count(interactions[i].Text.Bytes) };
            }
        }
        for (var i = 0; i < Posts.Count; i++)
        {
            Posts[i] = Posts[i] with { Words = count(Posts[i].Text.Bytes) };
        }
    }
}
