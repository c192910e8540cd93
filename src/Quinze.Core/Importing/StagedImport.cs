using Quinze.Storing;

namespace Quinze.Importing;

/// <summary>An import that is read and staged and not yet part of the ledger: what a preview shows.</summary>
public sealed record StagedImport(
    IReadOnlyList<FileRow> Files,
    OwnerRow Owner,
    OwnerFound? Found,
    Added Added,
    IReadOnlyList<Judgement> Judged
);
