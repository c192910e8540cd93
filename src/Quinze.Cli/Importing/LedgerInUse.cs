using Quinze.Storing;

namespace Quinze.Cli.Importing;

/// <summary>
/// The ledger that archives are read into for one run: a named one, or a passing one in a folder that only this user can read.
/// A passing one goes away at the end, and so does a named one that was made for this run and that nothing came into.
/// </summary>
internal sealed class LedgerInUse : IDisposable
{
    private readonly string path;
    private readonly bool isNew;
    private readonly string? passingFolder;
    private readonly Task<ILedgerStore> opening;

    private LedgerInUse(string path, string? passingFolder)
    {
        this.path = path;
        this.passingFolder = passingFolder;
        isNew = !File.Exists(path);
        Directory.CreateDirectory(ScratchFolder);
        // Opened while archives are looked at: either takes some hundredths of a second, and most runs do both.
        opening = Task.Run(() => House.OpenLedger(path));
    }

    /// <summary>The ledger, once it is open; what is wrong with it is told here.</summary>
    public ILedgerStore Store => opening.GetAwaiter().GetResult();

    /// <summary>Where a zip inside a zip is laid while it is read: beside the ledger, where there is room and nobody else looks.</summary>
    public string ScratchFolder => Path.GetDirectoryName(path)!;

    public static LedgerInUse Named(string path) => new(path, null);

    public static LedgerInUse Passing()
    {
        var folder = Directory.CreateTempSubdirectory("quinze-").FullName;
        return new LedgerInUse(Path.Combine(folder, "passing.quinze"), folder);
    }

    public void Dispose()
    {
        var head = default(LedgerHead);
        try
        {
            head = Store.Head;
            Store.Dispose();
        }
        catch (Exception) when (opening.IsFaulted)
        {
            // Whoever asked for it has been told.
        }
        if (passingFolder is not null)
        {
            Directory.Delete(passingFolder, recursive: true);
        }
        else if (isNew && head is { FactsVersion: 0, JudgementVersion: 0 })
        {
            foreach (var ending in (ReadOnlySpan<string>)["", "-wal", "-shm", "-facts"])
            {
                File.Delete(path + ending);
            }
        }
    }
}
