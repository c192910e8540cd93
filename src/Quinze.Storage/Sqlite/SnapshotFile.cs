using Quinze.Views;

namespace Quinze.Storage.Sqlite;

/// <summary>The snapshot of the facts beside a ledger: <c>name.quinze-facts</c>. Disposable: whatever is wrong with it, the tables are read instead.</summary>
internal static class SnapshotFile
{
    public static Facts? Read(string ledger, long version, ReadOnlySpan<byte> stamp)
    {
        try
        {
            using var file = new FileStream(PathOf(ledger), FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 1 << 16);
            return FactsSnapshot.Read(file, version, stamp);
        }
        catch (IOException)
        {
            return null;
        }
    }

    /// <summary>Writes a snapshot when it can; a full disk or a read-only folder is no reason to fail a reading.</summary>
    public static void Write(string ledger, Facts facts, ReadOnlySpan<byte> stamp)
    {
        var unfinished = PathOf(ledger) + "-new";
        try
        {
            using (var file = new FileStream(unfinished, FileMode.Create, FileAccess.Write, FileShare.None, bufferSize: 1 << 16))
            {
                FactsSnapshot.Write(file, facts, stamp);
            }
            File.Move(unfinished, PathOf(ledger), overwrite: true);
        }
        catch (Exception unwritable) when (unwritable is IOException or UnauthorizedAccessException)
        {
            Delete(ledger);
        }
    }

    public static void Delete(string ledger)
    {
        File.Delete(PathOf(ledger));
        File.Delete(PathOf(ledger) + "-new");
    }

    private static string PathOf(string ledger) => ledger + "-facts";
}
