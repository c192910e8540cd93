using Quinze.Storing;

namespace Quinze.Importing;

/// <summary>
/// Turns the readings of one archive into rows of a ledger: gives identities and keys, leaves out what the ledger already has, and accounts for every file.
/// Works on one thread; full batches go to the writer, which may be another.
/// </summary>
public sealed class Stager
{
    // Small enough that the lists of a batch stay out of the large-object heap: every large allocation there costs a full collection.
    private const int BatchRows = 512;
    private const int UnreadKept = 100;
    private const string NothingNew = "nothing new: all that it says was known";

    private readonly LedgerIndex index;
    private readonly IReadOnlyList<ArchiveFile> files;
    private readonly Action<RowBatch> write;
    private readonly Func<RowBatch> another;
    private readonly KeyMaker keys;
    private readonly Identities identities;
    private readonly InteractionKey interactionKey;
    private readonly Tenures tenures;
    private readonly FileTally[] tallies;
    private readonly List<FileRow> closed = [];
    private readonly MetEntries met;
    private (NodaTime.LocalDate Day, string Text) lastDay;
    private RowBatch batch;
    private long nextEntry;
    private readonly List<Judgement> judged = [];
    private JudgedPlaces? judgedPlaces;
    private OwnerFound? owner;
    private long posts;
    private long interactions;
    private long observations;
    private long outcomes;

    /// <param name="write">Receives full batches, each for itself; their words are not counted yet.</param>
    /// <param name="another">Gives an empty batch; a new one each time unless told otherwise.</param>
    public Stager(LedgerIndex index, IReadOnlyList<ArchiveFile> files, Action<RowBatch> write, Func<RowBatch>? another = null)
    {
        this.another = another ?? (() => new RowBatch());
        this.index = index;
        this.files = files;
        this.write = write;
        keys = new KeyMaker(index.Head.Key.Span);
        // A maker of its own: digests of identities are made while a key is being put together.
        identities = new Identities(index, new KeyMaker(index.Head.Key.Span));
        interactionKey = new InteractionKey(keys, identities);
        met = new MetEntries(index.Keys, keys);
        tenures = new Tenures(index, identities);
        tallies = [.. files.Select(_ => new FileTally())];
        nextEntry = index.NextEntry;
        batch = identities.Batch;
        batch.FirstEntry = nextEntry;
    }

    public void Accept(Reading reading)
    {
        switch (reading)
        {
            case InteractionEntry interaction:
                if (tenures.IsAnybodyHeld)
                {
                    Told(tenures.Decide(interaction));
                }
                Add(interaction);
                break;
            case Seen seen when !tenures.Holds(seen.Who, seen):
                identities.Named(tenures.Of(seen.Who, null)!, seen.Name);
                break;
            case PersonFact fact when !tenures.Holds(fact.Who, fact):
                Add(fact, tenures.Of(fact.Who, null)!);
                break;
            case SaidAgain again:
                Note(again);
                break;
            case PostEntry post:
                Add(post);
                break;
            case ObservationEntry observation:
                Add(observation);
                break;
            case OutcomeEntry outcome:
                Add(outcome);
                break;
            case OnePerson one:
                Add(one);
                break;
            case SamePost same:
                Add(same);
                break;
            case Unread unread:
                tallies[unread.Place.File].AddUnread(unread, UnreadKept);
                break;
            case LeftAside aside:
                tallies[aside.Place.File].AddAside(aside.Reason);
                break;
            case Covered covered:
                tallies[covered.Place.File].Coverage.Add(covered.Span);
                break;
            case FileRead read:
                Close(read.Place.File, FileStatus.Read, read.Remark, read.Rows);
                break;
            case FileLeftAside aside:
                Close(aside.Place.File, FileStatus.LeftAside, aside.Reason, 0);
                break;
            case FileUnread unread:
                Close(unread.Place.File, FileStatus.Unread, unread.Reason, 0);
                break;
            case OwnerFound found:
                owner = found;
                break;
            case JudgedItems items:
                judgedPlaces = new JudgedPlaces(items.Places);
                break;
            case Judged decision:
                judged.Add(judgedPlaces?.Here(decision) ?? decision.Judgement);
                tallies[decision.Place.File].Entries++;
                break;
        }
        if (batch.Count >= BatchRows)
        {
            HandOn();
        }
    }

    /// <summary>Closes the books: files that nobody spoke of are unread, files known byte for byte point at the ones they equal; the last batch is handed on.</summary>
    /// <param name="known">Files that were not read because the ledger knows them, by index, with the file they equal.</param>
    /// <param name="fingerprints">Digest of each file, by index.</param>
    public StagedImport Finish(IReadOnlyDictionary<int, FileRow> known, IReadOnlyList<string> fingerprints)
    {
        Told(tenures.Rest());
        batch.Tenures.AddRange(tenures.Found);
        for (var file = 0; file < files.Count; file++)
        {
            if (known.TryGetValue(file, out var same))
            {
                closed.Add(
                    same with
                    {
                        Id = index.NextFile + file,
                        Name = files[file].Name,
                        SameAs = same.SameAs ?? same.Id,
                        AlsoSaid = [],
                    }
                );
            }
            else if (!tallies[file].Closed)
            {
                var trouble = files[file].Trouble ?? "the source did not say what became of it";
                Close(file, FileStatus.Unread, trouble, tallies[file].UnreadCount);
            }
        }
        var rows = closed.Select(f => f with { Fingerprint = fingerprints[f.Id - index.NextFile] }).OrderBy(f => f.Id).ToList();
        batch.Files.AddRange(rows);
        var ownerRow = new OwnerRow([.. owner?.Handles.Select(h => identities.Of(h)) ?? []], owner?.Name);
        HandOn();
        var people = identities.NewPeople - ownerRow.Handles.Count(h => h >= index.NextHandle);
        return new StagedImport(rows, ownerRow, owner, new Added(people, posts, interactions, observations, outcomes), judged);
    }

    /// <summary>What waited until it was known of whom it is true.</summary>
    private void Told(IEnumerable<(Handle Who, Reading Said)> waited)
    {
        foreach (var (who, said) in waited)
        {
            if (said is Seen seen)
            {
                identities.Named(who, seen.Name);
            }
            else if (said is PersonFact fact)
            {
                Add(fact, who);
            }
        }
    }

    private void HandOn()
    {
        write(batch);
        batch = identities.Batch = another();
        batch.FirstEntry = nextEntry;
    }

    /// <summary>Meets a key: true (and the id to use) when the entry is new to the ledger.</summary>
    /// <param name="isOne">True when the key is of a thing with an id of its own: met twice in one file, it is still one.</param>
    private bool IsNew(NaturalKey key, Place place, out long id, bool isOne = false)
    {
        var isNew = Meet(key, place, out id, isOne);
        judgedPlaces?.Met(place, id);
        return isNew;
    }

    private void Note(SaidAgain again)
    {
        var tally = tallies[again.Place.File];
        tally.Entries += again.Count;
        for (var id = again.First; id < again.First + again.Count; id++)
        {
            tally.AlsoSaid.Add(id);
        }
        met.Met(again);
    }

    private bool Meet(NaturalKey key, Place place, out long id, bool isOne)
    {
        var tally = tallies[place.File];
        tally.Entries++;
        if (!met.IsNew(ref key, nextEntry, place.File + 1, isOne, out id))
        {
            tally.AlsoSaid.Add(id);
            return false;
        }
        tally.New++;
        batch.Add(key);
        nextEntry++;
        return true;
    }

    private void Add(InteractionEntry entry)
    {
        var at = entry.At?.UnixSeconds ?? 0;
        var own = entry.Reference is { } reference ? OwnId.Mark(entry.Kind, entry.Network, reference) : default;
        if (IsKnownByItsOwnId(own, entry.Place))
        {
            return;
        }
        var isNew = IsNew(interactionKey.Of(entry), entry.Place, out var id, isOne: !own.IsNone);
        if (entry.Record != 0)
        {
            batch.Add(entry.Record, entry.At, id);
        }
        if (!isNew)
        {
            return;
        }
        var actor = identities.Of(tenures.Of(entry.From, entry.At));
        var forgotten = identities.ForgottenHandles.Contains(actor);
        interactions++;
        batch.Add(
            new InteractionRow(
                id,
                identities.Word(entry.Network),
                entry.Kind,
                at,
                entry.At?.How ?? InteractionRow.NoTime,
                actor,
                identities.Of(tenures.Of(entry.To, entry.At)),
                identities.Of(entry.Conversation),
                identities.Of(entry.Post),
                entry.Comment,
                identities.Word(entry.Detail),
                forgotten ? entry.Marks | Marks.Forgotten : entry.Marks,
                Words: 0,
                forgotten ? Utf8Text.None : batch.Keep(entry.Text),
                index.NextFile + entry.Place.File,
                entry.Place.Line
            )
            {
                OwnId = own,
            }
        );
    }

    /// <summary>An export says an interaction's own id only by its mark, which makes another key: the mark says that it is the one known.</summary>
    private bool IsKnownByItsOwnId(NaturalKey own, Place place)
    {
        if (own.IsNone || !index.OwnIds.Value.TryGetValue(own, out var known))
        {
            return false;
        }
        tallies[place.File].Entries++;
        tallies[place.File].AlsoSaid.Add(known);
        judgedPlaces?.Met(place, known);
        return true;
    }

    private NaturalKey DigestOf(Handle? handle) => handle is null ? default : identities.DigestOf(handle);

    private void Add(PostEntry entry)
    {
        keys.Start((byte)'p').Add(identities.DigestOfWord(entry.Network)).Add((long)entry.Ref.Kind).Add(identities.DigestOf(entry.Ref));
        if (entry.Ref.IsNone)
        {
            keys.Add(entry.At?.UnixSeconds ?? 0).AddText(entry.Text.Bytes.Span);
        }
        if (!IsNew(keys.Finish(), entry.Place, out var id))
        {
            return;
        }
        posts++;
        batch.Posts.Add(
            new PostRow(
                id,
                identities.Word(entry.Network),
                entry.Kind,
                identities.Of(entry.Ref),
                entry.At?.UnixSeconds ?? 0,
                entry.At?.How ?? InteractionRow.NoTime,
                identities.Of(entry.Author),
                identities.Of(entry.About),
                entry.Visibility,
                entry.Link,
                entry.Media,
                entry.Title,
                entry.Language,
                Words: 0,
                entry.Text,
                index.NextFile + entry.Place.File,
                entry.Place.Line,
                entry.Origin
            )
        );
    }

    private void Add(PersonFact entry, Handle who)
    {
        var handle = identities.Of(who);
        if (identities.ForgottenHandles.Contains(handle))
        {
            return;
        }
        var day = entry.AsOf is { } asOf ? Iso(asOf) : null;
        // A fact with one value at a time (company, headline) is new only when it differs from the newest known; notes and skills are many.
        var single = entry.Field is not (PersonFact.Note or PersonFact.Skill);
        if (single)
        {
            ref var latest = ref index.Facts.Of(handle, entry.Field);
            if (latest is null || latest.GivesWayTo(day))
            {
                if (latest?.Value == entry.Value)
                {
                    // It stays when the import that told it first is taken back.
                    tallies[entry.Place.File].Confirm(latest.Id, index.NextEntry);
                    return;
                }
                latest = new LatestFact(day, entry.Value, nextEntry);
            }
        }
        keys.Start((byte)'f').Add(DigestOf(who)).Add(entry.Field).Add(single ? day : null).Add(entry.Value);
        var before = tallies[entry.Place.File].Entries;
        if (IsNew(keys.Finish(), entry.Place, out var id))
        {
            batch.PersonFacts.Add(
                new PersonFactRow(id, handle, entry.Field, entry.Value, day, index.NextFile + entry.Place.File, entry.Place.Line)
            );
        }
        tallies[entry.Place.File].Entries = before;
    }

    private void Add(ObservationEntry entry)
    {
        var (from, to) = (DayText.Write(entry.From), DayText.Write(entry.To));
        keys.Start((byte)'o').Add(identities.DigestOfWord(entry.Network)).Add((long)entry.Post.Kind).Add(identities.DigestOf(entry.Post));
        keys.Add(entry.Metric).Add(from).Add(to).Add(BitConverter.DoubleToInt64Bits(entry.Value));
        // Added only where there is something to add, so that the keys of ledgers from before these fields stay what they were.
        if (entry.Account is not null || entry.Dimension is not null || entry.Bound != Bound.Exact || entry.SeenAt is not null)
        {
            keys.Add(DigestOf(entry.Account)).Add(entry.Dimension).Add((long)entry.Bound).Add(entry.SeenAt?.UnixSeconds ?? 0);
        }
        if (!IsNew(keys.Finish(), entry.Place, out var id))
        {
            return;
        }
        observations++;
        batch.Observations.Add(
            new ObservationRow(
                id,
                identities.Word(entry.Network),
                identities.Of(entry.Post),
                entry.Metric,
                entry.Value,
                from,
                to,
                index.NextFile + entry.Place.File,
                entry.Place.Line
            )
            {
                Account = identities.Of(entry.Account),
                Dimension = entry.Dimension,
                Bound = entry.Bound,
                SeenAt = entry.SeenAt?.UnixSeconds ?? 0,
                SeenHow = entry.SeenAt?.How ?? InteractionRow.NoTime,
            }
        );
    }

    private void Add(OutcomeEntry entry)
    {
        var at = entry.At?.UnixSeconds ?? 0;
        if (entry.Reference is null)
        {
            keys.Start((byte)'u').Add(at).Add(DigestOf(entry.People.Single)).Add(entry.Kind).Add(entry.Title);
        }
        else
        {
            // A numbered outcome is one thing with many states; a state it was in before is not a new one.
            keys.Start((byte)'U').Add(entry.Reference).Add(entry.Stage).Add(entry.Closed?.UnixSeconds ?? 0);
            keys.Add(entry.Amount?.ToString(System.Globalization.CultureInfo.InvariantCulture));
        }
        if (!IsNew(keys.Finish(), entry.Place, out var id))
        {
            return;
        }
        outcomes++;
        batch.Outcomes.Add(
            new OutcomeRow(
                id,
                entry.Kind,
                at,
                entry.At?.How ?? InteractionRow.NoTime,
                identities.Of(entry.People),
                entry.Stage,
                entry.Amount,
                entry.Currency,
                entry.Said,
                entry.Title,
                index.NextFile + entry.Place.File,
                entry.Place.Line
            )
            {
                Reference = entry.Reference,
                Organisation = entry.Organisation,
                Channel = entry.Channel,
                Closed = entry.Closed?.UnixSeconds ?? 0,
                ClosedHow = entry.Closed?.How ?? InteractionRow.NoTime,
                Posts = [.. entry.Posts.Select(identities.Of)],
            }
        );
    }

    private void Add(OnePerson entry)
    {
        var (a, b) = (identities.Of(entry.A), identities.Of(entry.B));
        if (a == b || identities.ForgottenHandles.Contains(a) || identities.ForgottenHandles.Contains(b))
        {
            return;
        }
        keys.Start((byte)'j').Add(DigestOf(entry.A)).Add(DigestOf(entry.B));
        var before = tallies[entry.Place.File].Entries;
        if (IsNew(keys.Finish(), entry.Place, out var id))
        {
            batch.Joins.Add(new JoinRow(id, a, b, entry.Because, index.NextFile + entry.Place.File, entry.Place.Line));
        }
        // Like a fact about somebody, it counts for no row of the file: the card or profile that says it does.
        tallies[entry.Place.File].Entries = before;
    }

    private void Add(SamePost entry)
    {
        var (a, b) = (identities.Of(entry.A), identities.Of(entry.B));
        if (a == b || a.IsNone || b.IsNone)
        {
            return;
        }
        keys.Start((byte)'m').Add((long)entry.A.Kind).Add(identities.DigestOf(entry.A));
        keys.Add((long)entry.B.Kind).Add(identities.DigestOf(entry.B));
        var before = tallies[entry.Place.File].Entries;
        if (IsNew(keys.Finish(), entry.Place, out var id))
        {
            batch.SamePosts.Add(new SamePostRow(id, a, b, index.NextFile + entry.Place.File, entry.Place.Line));
        }
        tallies[entry.Place.File].Entries = before;
    }

    /// <summary>A whole file tells its facts as of one day: it is written once.</summary>
    private string Iso(NodaTime.LocalDate day)
    {
        if (lastDay.Text is null || lastDay.Day != day)
        {
            lastDay = (day, DayText.Write(day));
        }
        return lastDay.Text;
    }

    private void Close(int file, FileStatus status, string? reason, long rows)
    {
        var tally = tallies[file];
        tally.Closed = true;
        if (status == FileStatus.Read && tally is { Entries: > 0, New: 0, AlsoSaid.Count: > 0 })
        {
            reason = reason is null ? NothingNew : $"{reason}; {NothingNew}";
        }
        closed.Add(
            new FileRow(index.NextFile + file, files[file].Name, files[file].Length, "", status, reason)
            {
                Rows = rows,
                Entries = tally.Entries,
                AlsoSaid = tally.AlsoSaid,
                UnreadCount = tally.UnreadCount,
                Unread = tally.Unread,
                Aside = tally.Aside,
                Coverage = tally.Coverage,
            }
        );
    }
}
