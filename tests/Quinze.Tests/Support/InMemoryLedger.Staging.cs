using Quinze.Storing;

namespace Quinze.Tests.Support;

/// <summary>The staging area of a ledger in memory.</summary>
public sealed partial class InMemoryLedger
{
    private sealed class Staging : IStaging
    {
        private readonly InMemoryLedger ledger;

        public Staging(InMemoryLedger ledger, HashSet<long> going)
        {
            this.ledger = ledger;
            var known = new KeySet(ledger.keys.Count);
            foreach (var (id, key) in ledger.keys.Where(k => !going.Contains(k.Key)))
            {
                known.AddKnown(key, id);
            }
            var index = new LedgerIndex
            {
                Head = ledger.Head,
                Keys = known,
                Audiences = [.. ledger.audiences],
                Forgotten = new(ledger.forgotten),
                Connected = new(() =>
                    ledger
                        .entries.Values.OfType<InteractionRow>()
                        .Where(i => i is { Kind: InteractionKind.Connection, Target: > 0, How: not InteractionRow.NoTime })
                        .GroupBy(i => i.Target)
                        .ToDictionary(g => g.Key, g => g.Min(i => i.At))
                ),
                OwnIds = new(() =>
                    ledger
                        .entries.Values.OfType<InteractionRow>()
                        .Where(i => !i.OwnId.IsNone && !going.Contains(i.Id))
                        .ToDictionary(i => i.OwnId, i => i.Id)
                ),
                NextHandle = ledger.handles.Count + (ledger.handles.Count == 0 ? 2 : 1),
                NextConversation = ledger.conversations.Count + 1,
                NextAudience = ledger.audiences.Count + 1,
                NextFile = ledger.imports.SelectMany(i => i.Files).Select(f => f.Id).DefaultIfEmpty().Max() + 1,
                NextEntry = ledger.keys.Keys.DefaultIfEmpty().Max() + 1,
                NextImport = ledger.imports.Count + 1,
            };
            ledger.handles.Where(h => h.Handle.Key.Length > 0).ToList().ForEach(h => index.Handles[h.Handle] = h.Id);
            ledger.names.ForEach(n => index.Names.Add(n.Handle, n.Name));
            ledger.conversations.ForEach(c => index.ConversationsOf(c.Network)[c.NativeId] = c.Id);
            for (var i = 0; i < ledger.words.Count; i++)
            {
                index.Words[ledger.words[i]] = i + 1;
            }
            for (var i = 0; i < ledger.addresses.Count; i++)
            {
                index.Addresses[ledger.addresses[i]] = i + 1;
            }
            foreach (
                var fact in ledger
                    .entries.Values.OfType<PersonFactRow>()
                    .Where(f => !going.Contains(f.Id))
                    .OrderBy(f => f.AsOf, StringComparer.Ordinal)
            )
            {
                index.Facts.Of(fact.Handle, fact.Field) = new LatestFact(fact.AsOf, fact.Value, fact.Id);
            }
            Index = index;
            Records = new KnownRecords(
                ledger.key,
                take =>
                {
                    var kept = ledger.records.Where(r => !going.Contains(r.Entry)).ToList();
                    take(kept.Select(r => r.Mark).ToArray(), kept.Select(r => r.Day).ToArray(), [.. kept.Select(r => r.Entry)], kept.Count);
                }
            );
        }

        public KnownRecords Records { get; }

        public LedgerIndex Index { get; }

        public List<RowBatch> Batches { get; } = [];

        public bool KeepsBatches => true;

        public void Write(RowBatch batch)
        {
            Batches.Add(batch);
            batch.Tenures.ForEach(t => Batches.ForEach(b => b.HandOver(t)));
        }

        public void Dispose() => ledger.writing = false;
    }
}
