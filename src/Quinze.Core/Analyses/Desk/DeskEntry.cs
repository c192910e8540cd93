namespace Quinze.Analyses;

/// <summary>One thing that waits, whatever was decided about it since.</summary>
/// <param name="Label">What the letter or comment was taken for; null where that decided nothing.</param>
/// <param name="Folds">One of those that are folded into one line: wishes, pitches, boasts, hostile comments.</param>
public sealed record DeskEntry(DeskItem Item, string? Label, bool Folds)
{
    /// <summary>The entry of the ledger that it is; for a silence, the person.</summary>
    public long Id { get; init; }

    /// <summary>What one can do about a critic, by the names of the advice; empty for what is none.</summary>
    public IReadOnlyList<string> Advice => Label is null ? [] : CriticAdvice.On(Label);

    internal DeskKind Kind { get; init; }

    internal Distance Nearness { get; init; }

    internal int Person { get; init; }

    /// <summary>The end of what its channel covers: the day against which it is put off.</summary>
    internal int End { get; init; }
}

/// <summary>A draft of the desk after what was settled, fitted into some minutes.</summary>
/// <param name="Planned">Minutes that today's are thought to take.</param>
/// <param name="Later">What did not fit.</param>
/// <param name="Settled">Dealt with, put off or passed over.</param>
/// <param name="Quiet">Those of the fifteen who have gone quiet here, the latest first, also where the queue names only some.</param>
/// <param name="LeftOut">Not on the desk, by reason.</param>
public sealed record DeskFit(
    int Minutes,
    double Planned,
    IReadOnlyList<DeskEntry> Today,
    IReadOnlyList<DeskEntry> Later,
    IReadOnlyList<DeskEntry> Folded,
    IReadOnlyList<DeskEntry> Settled,
    IReadOnlyList<DeskEntry> Quiet,
    IReadOnlyDictionary<string, int> LeftOut
)
{
    /// <summary>Nothing was written to the owner in these days, and nothing else waits either: there is no desk to speak of.</summary>
    public required bool IsEmpty { get; init; }
}
