using System.Data.Common;

namespace Quinze.Web.Ledgers;

/// <summary>A disk that is full, in the words of whoever meets it.</summary>
internal static class NoRoom
{
    /// <summary>What the system answers for it: POSIX, Windows (twice), SQLite.</summary>
    private const int NoSpace = 28;
    private const int DiskFull = unchecked((int)0x80070070);
    private const int HandleDiskFull = unchecked((int)0x80070027);
    private const string SqliteFull = "13";

    public static bool Is(Exception broken) =>
        broken switch
        {
            IOException { HResult: NoSpace or DiskFull or HandleDiskFull } => true,
            DbException database => database.Message.Contains("SQLite", StringComparison.Ordinal)
                && database.Message.Split(' ', ':', '\'').Contains(SqliteFull),
            _ => broken.InnerException is { } inner && Is(inner),
        };

    public static Problem Problem(string name) =>
        new(
            "no-room",
            "There is no room left on the disk.",
            name,
            "Room for the file, and as much again while it is read, was expected. The ledger is as it was before.",
            "Make room, then drop the file again."
        );
}
