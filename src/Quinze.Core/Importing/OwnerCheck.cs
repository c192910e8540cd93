using Quinze.Storing;

namespace Quinze.Importing;

/// <summary>Asks before another person's archive is mixed into a ledger.</summary>
public static class OwnerCheck
{
    /// <summary>The question to put to the user; null when the archive is the ledger owner's, or when too little is known to doubt it.</summary>
    public static Problem? Ask(LedgerHead head, StagedImport staged, string archive)
    {
        if (staged.Found is not { } found)
        {
            return null;
        }
        var sameNetwork = head.Owner.Where(h => found.Handles.Any(f => f.Network == h.Network)).ToList();
        if (sameNetwork.Count > 0)
        {
            return sameNetwork.Any(found.Handles.Contains) ? null : Question(head, found, archive);
        }
        // No handle to compare on this network: a name is all there is, and only a different one is worth a question.
        var differs =
            found.Name is { } name
            && head.OwnerName is { } known
            && found.Handles.All(f => f.Network == "linkedin")
            && head.Owner.All(h => h.Network == "linkedin")
            && !name.Equals(known, StringComparison.OrdinalIgnoreCase);
        return differs ? Question(head, found, archive) : null;
    }

    private static Problem Question(LedgerHead head, OwnerFound found, string archive) =>
        new(
            "another-owner",
            $"This archive seems to be {Who(found.Name, found.Handles)}'s ({found.Because}).",
            archive,
            $"This ledger is {Who(head.OwnerName, head.Owner)}'s.",
            "Name another ledger with --ledger, or import it all the same with --anyway."
        );

    private static string Who(string? name, IReadOnlyList<Handle> handles) =>
        (name, handles) switch
        {
            ({ } n, [var first, ..]) => $"{n} ({first})",
            ({ } n, _) => n,
            (null, [var first, ..]) => first.ToString(),
            _ => "nobody",
        };
}
