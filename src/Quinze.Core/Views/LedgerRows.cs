using Quinze.Storing;

namespace Quinze.Views;

/// <summary>An interaction as a store hands it to the facts: numbers only. Identities are ledger numbers (from 1; 0 is none; a negative target is an audience).</summary>
public struct RawInteraction
{
    public long Id { get; set; }
    public long At { get; set; }
    public long PostNumber { get; set; }
    public int Actor { get; set; }
    public int Target { get; set; }
    public int Conversation { get; set; }
    public int Words { get; set; }
    public int Detail { get; set; }
    public PostRefKind PostKind { get; set; }
    public byte Kind { get; set; }
    public byte How { get; set; }
    public byte Marks { get; set; }
}

/// <summary>Everything a store read for the facts, as it stands in its tables. Filled once, handed to <see cref="FactsBuilder"/>, then dropped.</summary>
public sealed class LedgerRows
{
    public required long Version { get; init; }

    /// <summary>All handles in the order of their numbers, without gaps.</summary>
    public List<HandleRow> Handles { get; } = [];
    public List<NameRow> Names { get; } = [];

    /// <summary>Words in the order of their numbers.</summary>
    public List<string> Words { get; } = [];

    /// <summary>Addresses in the order of their numbers.</summary>
    public List<string> Addresses { get; } = [];
    public List<AudienceRow> Audiences { get; } = [];
    public int Conversations { get; set; }
    public RawInteraction[] Interactions { get; set; } = [];
    public List<PostRow> Posts { get; } = [];
    public List<PersonFactRow> PersonFacts { get; } = [];
    public List<ObservationRow> Observations { get; } = [];
    public List<OutcomeRow> Outcomes { get; } = [];
    public List<JoinRow> Joins { get; } = [];
    public List<SamePostRow> SamePosts { get; } = [];
    public List<CoverageSpan> Coverage { get; } = [];

    /// <summary>Handles found to be the owner's; the first handle of the ledger always is.</summary>
    public HashSet<int> OwnerHandles { get; } = [1];

    public PostRef Ref(PostKey key) =>
        key.Kind == PostRefKind.Address ? PostRef.At(Addresses[(int)key.Number - 1]) : new PostRef(key.Kind, key.Number);
}
