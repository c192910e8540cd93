using Quinze.Live;
using Quinze.Live.Asking;
using Quinze.Live.Secrets;

namespace Quinze.Cli.Syncing;

/// <summary>Where the connections of the ledger at hand lie, and where their secrets do.</summary>
internal static class SyncPlace
{
    public static string FolderOf(string ledger) => ledger + ".sync";

    /// <summary>Drops the connections of a ledger that is deleted, and the answers of what an interrupted sync left: they are full of people.</summary>
    public static void Delete(string ledger)
    {
        if (Directory.Exists(FolderOf(ledger)))
        {
            Directory.Delete(FolderOf(ledger), recursive: true);
        }
    }

    public static void Move(string ledger, string to)
    {
        if (Directory.Exists(FolderOf(ledger)))
        {
            Directory.Move(FolderOf(ledger), FolderOf(to));
        }
    }

    public static Syncs Of(Call call)
    {
        var now = call.Around.Clock.GetCurrentInstant();
        // Only for the spread of waiting times; nothing that is kept depends on it.
        var chance = new Random((int)(now.ToUnixTimeMilliseconds() & int.MaxValue));
        return new Syncs(FolderOf(call.LedgerPath), Secrets(call), new Patience(call.Around.Clock, call.Around.Wait, chance));
    }

    private static ISecrets Secrets(Call call) =>
        call.Around.Variable("QUINZE_KEYRING") == "1"
            ? new Keyring("secret-tool")
            : new SecretsFile(Path.Combine(call.Around.Settings(), "tokens.json"));
}
