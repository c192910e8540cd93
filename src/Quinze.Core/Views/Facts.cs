namespace Quinze.Views;

/// <summary>A dated fact about the person behind a handle.</summary>
public sealed record PersonFactView(int Handle, string Field, string Value, NodaTime.LocalDate? AsOf);

/// <summary>A metric seen for a window, of a post (by index) or of an account (by handle index, -1 for the owner's own).</summary>
public sealed record ObservationView(
    long Id,
    string Network,
    int Post,
    PostRef Ref,
    string Metric,
    double Value,
    NodaTime.LocalDate From,
    NodaTime.LocalDate To
)
{
    public int Account { get; init; } = -1;

    /// <summary>The part it speaks of (<c>industry=Software</c>); null for the whole. Parts are never added up.</summary>
    public string? Dimension { get; init; }
    public Bound Bound { get; init; }
    public Moment? SeenAt { get; init; }
}

/// <summary>Something that came of a presence, in its newest state.</summary>
/// <param name="People">Handle indices of the people it is about.</param>
public sealed record OutcomeView(
    long Id,
    string Kind,
    Moment? At,
    IReadOnlyList<int> People,
    string? Stage,
    decimal? Amount,
    string? Currency,
    string? Said,
    string? Title
)
{
    public string? Reference { get; init; }
    public string? Organisation { get; init; }
    public string? Channel { get; init; }
    public Moment? Closed { get; init; }

    /// <summary>The posts it came of, as somebody said: indices into <see cref="Facts.Posts"/>.</summary>
    public IReadOnlyList<int> Posts { get; init; } = [];

    /// <summary>Stages it was in before, oldest first; empty when it has no number or was seen once.</summary>
    public IReadOnlyList<string> Before { get; init; } = [];
}

/// <summary>Two handles that are surely one person, by what the sources themselves say (never by a name alone).</summary>
/// <param name="Because">The rule that says so, in English.</param>
public sealed record HandleJoin(int A, int B, string Because);

/// <summary>
/// One half of the view: everything the sources said, as columns, at one version of the facts. Depends on no decision of the user;
/// built once per version and kept in a disposable snapshot. The other half is the <see cref="Overlay"/>.
/// </summary>
public sealed class Facts
{
    private readonly Lazy<RowsByHandle> rows;
    private readonly Lazy<Dictionary<Handle, int>> byHandle;

    internal Facts(FactsParts parts)
    {
        Parts = parts;
        rows = new Lazy<RowsByHandle>(() => new RowsByHandle(this));
        byHandle = new Lazy<Dictionary<Handle, int>>(ByHandle);
    }

    internal FactsParts Parts { get; }

    public long Version => Parts.Version;

    /// <summary>Number of handles; handle index = handle number in the ledger - 1, and index 0 is the owner.</summary>
    public int HandleCount => Parts.HandleKinds.Length;

    public InteractionColumns Interactions => Parts.Interactions;

    /// <summary>All posts, ordered by time.</summary>
    public IReadOnlyList<PostFact> Posts => Parts.Posts;

    public IReadOnlyList<CoverageSpan> Coverage => Parts.Coverage;

    public IReadOnlyList<ObservationView> Observations => Parts.Observations;

    public IReadOnlyList<OutcomeView> Outcomes => Parts.Outcomes;

    public IReadOnlyList<HandleJoin> Joins => Parts.Joins;

    public int ConversationCount => Parts.ConversationCount;

    /// <summary>Connections of which only a date is known.</summary>
    public int HiddenProfiles => Parts.HiddenProfiles;

    public HandleKind KindOf(int handle) => (HandleKind)Parts.HandleKinds[handle];

    /// <summary>True when the handle was forgotten: it has neither name nor key any more.</summary>
    public bool IsForgotten(int handle) => Parts.HandleKeys.Span(handle).IsEmpty;

    public string NetworkOf(int handle) => Parts.Words[Parts.HandleNetworks[handle]];

    public Handle HandleAt(int handle) => new(Parts.Words[Parts.HandleNetworks[handle]], Parts.HandleKeys[handle], KindOf(handle));

    /// <summary>The index of a handle; null when it is not here, or was forgotten.</summary>
    public int? Find(Handle handle) => byHandle.Value.TryGetValue(handle, out var index) ? index : null;

    /// <summary>Every spelling of the name seen with a handle, the first one first.</summary>
    public IEnumerable<string> NamesOf(int handle)
    {
        if (NameOf(handle) is { } first)
        {
            yield return first;
        }
        var at = Parts.SpellingHandles.AsSpan().BinarySearch(handle);
        while (at > 0 && Parts.SpellingHandles[at - 1] == handle)
        {
            at--;
        }
        for (; at >= 0 && at < Parts.SpellingHandles.Length && Parts.SpellingHandles[at] == handle; at++)
        {
            yield return Parts.Spellings[at];
        }
    }

    /// <summary>The first name seen with a handle; null when none.</summary>
    public string? NameOf(int handle) => Parts.HandleNames.Span(handle) is { IsEmpty: false } ? Parts.HandleNames[handle] : null;

    /// <summary>True when the handle is one of the owner's.</summary>
    public bool IsOwner(int handle) => Parts.OwnerHandles.Contains(handle);

    /// <summary>The handles of an audience.</summary>
    public ReadOnlySpan<int> Audience(int audience) => Parts.Audiences[audience];

    /// <summary>The interactions that a handle is the other party of, alone or in an audience, in their order. The first question costs one walk over all of them.</summary>
    public ReadOnlySpan<int> RowsOf(int handle) => rows.Value.Of(handle);

    /// <summary>To how many an interaction was addressed; at least 1. A message to n counts 1/n towards closeness.</summary>
    public int Recipients(int interaction)
    {
        var group = Parts.Groups;
        return group.TryGetValue(interaction, out var recipients) ? recipients : 1;
    }

    /// <summary>What is told about the person behind a handle, oldest first.</summary>
    public IEnumerable<PersonFactView> PersonFacts(int handle) => Told(handle, []);

    /// <summary>What is told about the person behind a handle in some fields, oldest first; the others' values are not even read.</summary>
    public IEnumerable<PersonFactView> PersonFacts(int handle, params string[] fields) => Told(handle, fields);

    private Dictionary<Handle, int> ByHandle()
    {
        var index = new Dictionary<Handle, int>(HandleCount);
        for (var handle = 0; handle < HandleCount; handle++)
        {
            if (!IsForgotten(handle))
            {
                index[HandleAt(handle)] = handle;
            }
        }
        return index;
    }

    private IEnumerable<PersonFactView> Told(int handle, string[] fields)
    {
        var (low, high) = (0, Parts.FactHandles.Length);
        while (low < high)
        {
            var middle = low + ((high - low) / 2);
            (low, high) = Parts.FactHandles[middle] < handle ? (middle + 1, high) : (low, middle);
        }
        for (var i = low; i < Parts.FactHandles.Length && Parts.FactHandles[i] == handle; i++)
        {
            if (fields.Length > 0 && !fields.Contains(Parts.Words[Parts.FactFields[i]]))
            {
                continue;
            }
            var day = Parts.FactDays[i];
            yield return new PersonFactView(
                handle,
                Parts.Words[Parts.FactFields[i]],
                Parts.FactValues[i],
                day == int.MinValue ? null : FactsParts.Epoch.PlusDays(day)
            );
        }
    }
}
