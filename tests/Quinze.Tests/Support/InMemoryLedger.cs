using NodaTime;
using Quinze.Importing;
using Quinze.Storing;
using Quinze.Views;

namespace Quinze.Tests.Support;

/// <summary>A ledger in memory: the second store, which keeps the first one honest, and the quick one for tests of analyses.</summary>
public sealed partial class InMemoryLedger(string name = "memory", byte[]? key = null) : ILedgerStore
{
    private readonly byte[] key = key ?? new byte[16];
    private readonly List<HandleRow> handles = [];
    private readonly List<NameRow> names = [];
    private readonly List<ConversationRow> conversations = [];
    private readonly List<AudienceRow> audiences = [];
    private readonly List<string> words = [];
    private readonly List<string> addresses = [];
    private readonly SortedDictionary<long, object> entries = [];
    private readonly Dictionary<long, NaturalKey> keys = [];
    private readonly List<(ulong Mark, ushort Day, long Entry)> records = [];
    private readonly List<ImportRow> imports = [];
    private readonly List<Judgement> judgements = [];
    private readonly Dictionary<NaturalKey, int> forgotten = [];
    private readonly Dictionary<long, NaturalKey> judgedKeys = [];
    private readonly HashSet<int> owner = [1];
    private string? ownerName;
    private long factsVersion;
    private long judgementVersion;
    private bool writing;

    /// <summary>As if no record had ever been marked: every row is read again.</summary>
    public void ForgetRecords() => records.Clear();

    public int RecordsKnown => records.Count;

    public LedgerHead Head =>
        new(name, key, [.. owner.Where(h => h > 1).Select(h => handles[h - 1].Handle)], ownerName, factsVersion, judgementVersion);

    public IReadOnlyList<ImportRow> Imports() => [.. imports];

    public IStaging Stage(long? instead = null)
    {
        if (writing)
        {
            throw new ProblemException(
                new Problem("ledger-busy", "Another import is running.", name, "One writer.", "Wait for it to end.")
            );
        }
        writing = true;
        return new Staging(this, instead is { } import ? OnlySaidBy(import) : []);
    }

    public (ImportRow Import, Added Withdrawn) Append(
        IStaging staging,
        ImportRow import,
        OwnerRow ownerFound,
        long? replaces,
        IReadOnlyList<Judgement> judged
    )
    {
        foreach (var batch in ((Staging)staging).Batches)
        {
            Append(batch);
        }
        owner.UnionWith(ownerFound.Handles);
        ownerName ??= ownerFound.Name;
        imports.Add(import);
        var withdrawn = replaces is { } old ? TakeBack(old) : default;
        FollowJudged();
        var brought = JudgementMerge.New(judgements, judged);
        judgements.AddRange(brought);
        judgementVersion += brought.Count;
        brought.SelectMany(j => j.About).ToList().ForEach(RememberJudged);
        factsVersion++;
        return (import, withdrawn);
    }

    public Added Withdraw(long import)
    {
        factsVersion++;
        return TakeBack(import);
    }

    public Added Purge(IReadOnlyList<Handle> purged, bool inTexts)
    {
        factsVersion++;
        var count = 0;
        var maker = new KeyMaker(key);
        var ids = purged.Select(h => handles.FindIndex(r => r.Handle.Equals(h)) + 1).Where(id => id > 1).ToList();
        var theirs = names.Where(n => ids.Contains(n.Handle)).Select(n => n.Name).Distinct(StringComparer.OrdinalIgnoreCase).ToList();
        foreach (var id in ids)
        {
            var handle = handles[id - 1].Handle;
            forgotten[maker.Digest(handle)] = id;
            theirs.ForEach(n =>
                forgotten.TryAdd(maker.Digest(new Handle(handle.Network, "name:" + n.ToLowerInvariant(), HandleKind.NameOnly)), id)
            );
            handles[id - 1] = new HandleRow(id, new Handle(handle.Network, "", handle.Kind), null);
            names.RemoveAll(n => n.Handle == id);
            foreach (var (entry, row) in entries.ToList())
            {
                if ((row is PersonFactRow fact && fact.Handle == id) || (row is JoinRow join && (join.A == id || join.B == id)))
                {
                    entries.Remove(entry);
                }
                else if (row is InteractionRow interaction && interaction.Actor == id)
                {
                    entries[entry] = interaction with
                    {
                        Text = Utf8Text.None,
                        Marks = interaction.Marks | Marks.Forgotten,
                        OwnId = default,
                    };
                }
                else if (row is InteractionRow towards && towards.Target == id)
                {
                    entries[entry] = towards with { OwnId = default };
                }
                else if (row is PostRow post && post.Author == id)
                {
                    entries[entry] = post with { Text = Utf8Text.None, Title = null, Link = null };
                }
            }
            count++;
        }
        var blanking = new Blanking(purged, inTexts ? theirs : []);
        foreach (var (entry, row) in entries.ToList())
        {
            entries[entry] = row switch
            {
                InteractionRow i => i with { Text = blanking.Of(i.Text) ?? i.Text },
                PostRow p => p with { Text = blanking.Of(p.Text) ?? p.Text },
                _ => row,
            };
        }
        var gone = purged.Select(h => h.ToString()).Concat(theirs).ToHashSet(StringComparer.OrdinalIgnoreCase);
        for (var i = 0; i < judgements.Count; i++)
        {
            if (judgements[i].About.Any(gone.Contains))
            {
                judgements[i] = judgements[i] with
                {
                    About = [.. judgements[i].About.Select(a => gone.Contains(a) ? "forgotten" : a)],
                    Says = judgements[i].Kind is JudgementKind.Note or JudgementKind.Case or JudgementKind.Step ? null : judgements[i].Says,
                };
            }
        }
        return new Added(count, 0, 0, 0, 0);
    }

    public long Purge(LocalDate before)
    {
        var at = before.AtMidnight().InUtc().ToInstant().ToUnixTimeSeconds();
        var count = 0L;
        foreach (var (entry, row) in entries.ToList())
        {
            if (row is InteractionRow i && !i.Text.IsEmpty && i.How != InteractionRow.NoTime && i.At < at && !owner.Contains(i.Actor))
            {
                entries[entry] = i with { Text = Utf8Text.None };
                count++;
            }
            else if (row is PostRow p && !p.Text.IsEmpty && p.How != InteractionRow.NoTime && p.At < at && !owner.Contains(p.Author))
            {
                entries[entry] = p with { Text = Utf8Text.None, Title = null };
                count++;
            }
            else if (
                row is PersonFactRow { AsOf: { } day } f
                && string.CompareOrdinal(day, NodaTime.Text.LocalDatePattern.Iso.Format(before)) < 0
                && !owner.Contains(f.Handle)
                && f.Field != PersonFact.Note
            )
            {
                entries.Remove(entry);
                count++;
            }
        }
        factsVersion += count > 0 ? 1 : 0;
        return count;
    }

    public Judgement Judge(JudgementKind kind, IReadOnlyList<string> about, string? says, Instant at)
    {
        judgementVersion++;
        judgements.Add(new Judgement(judgements.Count + 1, at, kind, about, says));
        about.ToList().ForEach(RememberJudged);
        return judgements[^1];
    }

    private void RememberJudged(string about)
    {
        if (JudgementMerge.ItemIn(about) is { } id && keys.TryGetValue(id, out var key))
        {
            judgedKeys.TryAdd(id, key);
        }
    }

    /// <summary>Decisions about items that are gone go over to the new rows with the same keys.</summary>
    private void FollowJudged()
    {
        foreach (var (old, key) in judgedKeys.Where(j => !keys.ContainsKey(j.Key)).ToList())
        {
            foreach (var now in keys.Where(k => k.Value == key).Select(k => k.Key))
            {
                for (var i = 0; i < judgements.Count; i++)
                {
                    var about = judgements[i].About.Select(a => JudgementMerge.ItemIn(a) == old ? $"{a[..a.IndexOf('-')]}-{now}" : a);
                    judgements[i] = judgements[i] with { About = [.. about] };
                }
                judgedKeys.Remove(old);
                judgedKeys[now] = key;
            }
        }
    }

    public IReadOnlyList<Judgement> Judgements() => [.. judgements];

    public Facts Read()
    {
        var rows = new LedgerRows { Version = factsVersion, Conversations = conversations.Count };
        rows.Handles.AddRange(handles);
        rows.Names.AddRange(names);
        rows.Words.AddRange(words);
        rows.Addresses.AddRange(addresses);
        rows.Audiences.AddRange(audiences);
        rows.OwnerHandles.UnionWith(owner);
        rows.Interactions =
        [
            .. entries
                .Values.OfType<InteractionRow>()
                .Select(i => new RawInteraction
                {
                    Id = i.Id,
                    At = i.At,
                    PostNumber = i.Post.Number,
                    Actor = i.Actor,
                    Target = i.Target,
                    Conversation = i.Conversation,
                    Words = i.Words,
                    Detail = i.Detail,
                    PostKind = i.Post.Kind,
                    Kind = (byte)i.Kind,
                    How = i.How,
                    Marks = (byte)i.Marks,
                }),
        ];
        rows.Posts.AddRange(entries.Values.OfType<PostRow>());
        rows.PersonFacts.AddRange(entries.Values.OfType<PersonFactRow>());
        rows.Observations.AddRange(entries.Values.OfType<ObservationRow>());
        rows.Outcomes.AddRange(entries.Values.OfType<OutcomeRow>());
        rows.Joins.AddRange(entries.Values.OfType<JoinRow>());
        rows.SamePosts.AddRange(entries.Values.OfType<SamePostRow>());
        rows.Coverage.AddRange(imports.Where(i => !i.Withdrawn).SelectMany(i => i.Files).SelectMany(f => f.Coverage));
        return FactsBuilder.Build(rows);
    }

    public IReadOnlyDictionary<long, EntryDetail> Details(IReadOnlyCollection<long> wanted)
    {
        var found = new Dictionary<long, EntryDetail>();
        foreach (var id in wanted.Where(entries.ContainsKey))
        {
            var (text, file, line, post, comment, conversation, detail) = entries[id] switch
            {
                InteractionRow i => (i.Text, i.File, i.Line, i.Post, i.Comment, i.Conversation, i.Detail),
                PostRow p => (p.Text, p.File, p.Line, p.Ref, 0L, 0, 0),
                ObservationRow o => (Utf8Text.None, o.File, o.Line, o.Post, 0L, 0, 0),
                OutcomeRow u => (Utf8Text.From(u.Said), u.File, u.Line, default, 0L, 0, 0),
                PersonFactRow f => (Utf8Text.From(f.Value), f.File, f.Line, default, 0L, 0, 0),
                _ => default,
            };
            var (import, name) = imports
                .SelectMany(i => i.Files.Select(f => (i.Id, f)))
                .Where(f => f.f.Id == file)
                .Select(f => (f.Id, f.f.Name))
                .Single();
            var reference =
                post.Kind == PostRefKind.Address ? PostRef.At(addresses[(int)post.Number - 1]) : new PostRef(post.Kind, post.Number);
            found[id] = new EntryDetail(
                import,
                name,
                line,
                text.ToString(),
                reference,
                comment,
                conversation > 0 ? conversations[conversation - 1].NativeId : null,
                detail > 0 ? words[detail - 1] : null
            );
        }
        return found;
    }

    public IEnumerable<Told> Retell(IReadOnlyCollection<Handle> people)
    {
        var named = people.Where(h => h.Key.Length > 0).ToHashSet();
        return Retell().Where(t => t.Names(named));
    }

    public IEnumerable<Told> Retell()
    {
        var retelling = new Retelling(
            new Identified(
                [.. handles.Select(h => h.Handle.Key.Length == 0 ? null : h.Handle)],
                words,
                addresses,
                audiences.ToDictionary(a => a.Id, a => a.Handles),
                [.. conversations.Select(c => new Conversation(c.Network, c.NativeId))]
            )
        );
        var told = retelling
            .Everybody(names)
            .Select(n => (Id: 0L, Entry: (Entry?)n))
            .Concat(
                entries
                    .OrderBy(e =>
                        e.Value switch
                        {
                            PersonFactRow => 0,
                            JoinRow => 1,
                            SamePostRow => 2,
                            PostRow => 3,
                            ObservationRow => 4,
                            OutcomeRow => 5,
                            _ => 6,
                        }
                    )
                    .ThenBy(e => e.Key)
                    .Select(e =>
                        (
                            Id: e.Key,
                            Entry: e.Value switch
                            {
                                InteractionRow i => retelling.Of(i),
                                PostRow p => retelling.Of(p),
                                PersonFactRow f => retelling.Of(f),
                                ObservationRow o => retelling.Of(o),
                                OutcomeRow u => retelling.Of(u),
                                SamePostRow s => retelling.Of(s),
                                var join => retelling.Of((JoinRow)join),
                            }
                        )
                    )
            );
        return told.Where(t => t.Entry is not null).Select(t => new Told(t.Id, t.Entry!));
    }

    public IReadOnlyList<string> Check() => [];

    public void Backup(string path) =>
        throw new ProblemException(new Problem("no-backup", "A ledger in memory has no file.", name, "", ""));

    public void Dispose() { }

    private void Append(RowBatch batch)
    {
        handles.AddRange(batch.Handles);
        names.AddRange(batch.Names);
        conversations.AddRange(batch.Conversations);
        audiences.AddRange(batch.Audiences);
        words.AddRange(batch.Words.Select(w => w.Text));
        addresses.AddRange(batch.Addresses.Select(a => a.Text));
        for (var i = 0; i < batch.Keys.Length; i++)
        {
            keys[batch.FirstEntry + i] = batch.Keys[i];
        }
        foreach (var row in batch.Interactions)
        {
            entries[row.Id] = row;
        }
        for (var i = 0; i < batch.RecordMarks.Length; i++)
        {
            records.Add((batch.RecordMarks[i], batch.RecordDays[i], batch.RecordEntries[i]));
        }
        batch.Posts.ForEach(r => entries[r.Id] = r);
        batch.PersonFacts.ForEach(r => entries[r.Id] = r);
        batch.Observations.ForEach(r => entries[r.Id] = r);
        batch.Outcomes.ForEach(r => entries[r.Id] = r);
        batch.Joins.ForEach(r => entries[r.Id] = r);
        batch.SamePosts.ForEach(r => entries[r.Id] = r);
    }

    private Added TakeBack(long id)
    {
        var at = imports.FindIndex(i => i.Id == id && !i.Withdrawn);
        if (at < 0)
        {
            throw new ProblemException(
                new Problem("no-such-import", $"There is no import {id}.", name, "A number from: imports list.", "")
            );
        }
        var before = Spoken().Count;
        var gone = OnlySaidBy(id);
        imports[at] = imports[at] with { Withdrawn = true };
        var removed = gone.Where(entries.ContainsKey).Select(e => entries[e]).ToList();
        foreach (var entry in gone)
        {
            entries.Remove(entry);
            keys.Remove(entry);
        }
        records.RemoveAll(r => gone.Contains(r.Entry));
        var people = before - Spoken().Count;
        ForgetUnspoken();
        return new Added(
            people,
            removed.OfType<PostRow>().Count(),
            removed.OfType<InteractionRow>().Count(),
            removed.OfType<ObservationRow>().Count(),
            removed.OfType<OutcomeRow>().Count()
        );
    }

    /// <summary>People whom any entry still speaks of.</summary>
    private HashSet<int> Spoken()
    {
        var spoken = new HashSet<int>();
        foreach (var entry in entries.Values)
        {
            spoken.UnionWith(
                entry switch
                {
                    InteractionRow i => [i.Actor, .. i.Target >= 0 ? [i.Target] : audiences[-i.Target - 1].Handles],
                    PostRow p => [p.Author],
                    PersonFactRow f => [f.Handle],
                    OutcomeRow u => u.Person >= 0 ? [u.Person] : audiences[-u.Person - 1].Handles,
                    ObservationRow o => [o.Account],
                    JoinRow j => [j.A, j.B],
                    _ => Array.Empty<int>(),
                }
            );
        }
        spoken.RemoveWhere(h => h <= 1 || owner.Contains(h) || handles[h - 1].Handle.Kind == HandleKind.Organisation);
        return spoken;
    }

    private void ForgetUnspoken()
    {
        var spoken = Spoken();
        foreach (var row in handles.Where(h => h.Id > 1 && !owner.Contains(h.Id) && !spoken.Contains(h.Id)).ToList())
        {
            handles[row.Id - 1] = new HandleRow(row.Id, new Handle(row.Handle.Network, "", row.Handle.Kind), null);
            names.RemoveAll(n => n.Handle == row.Id);
        }
    }

    private HashSet<long> OnlySaidBy(long id)
    {
        var said = SaidBy(imports.Single(i => i.Id == id));
        foreach (var other in imports.Where(i => !i.Withdrawn && i.Id != id))
        {
            said.ExceptWith(SaidBy(other));
        }
        return said;
    }

    private HashSet<long> SaidBy(ImportRow import)
    {
        var files = import.Files.Select(f => f.Id).ToHashSet();
        var said = import.Files.SelectMany(f => f.AlsoSaid).ToHashSet();
        foreach (var (id, row) in entries)
        {
            var file = row switch
            {
                InteractionRow i => i.File,
                PostRow p => p.File,
                PersonFactRow f => f.File,
                ObservationRow o => o.File,
                OutcomeRow u => u.File,
                JoinRow j => j.File,
                SamePostRow s => s.File,
                _ => 0,
            };
            if (files.Contains(file))
            {
                said.Add(id);
            }
        }
        return said;
    }
}
