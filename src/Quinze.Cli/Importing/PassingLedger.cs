using Quinze.Storing;

namespace Quinze.Cli.Importing;

/// <summary>A ledger for one run, in a folder that only this user can read and that goes away at the end.</summary>
internal sealed class PassingLedger : IDisposable
{
    public string Folder { get; } = Directory.CreateTempSubdirectory("quinze-").FullName;

    public ILedgerStore Open() => House.OpenLedger(Path.Combine(Folder, "audit.quinze"));

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
