using Quinze.Cli;
using Quinze.ServerTests.Support;
using Quinze.Verbs;

namespace Quinze.ServerTests.Web;

/// <summary>The sample as a ledger, read once in a run; who wants to change it gets a file of their own.</summary>
internal static class SampleLedger
{
    private static readonly Lazy<Task<byte[]>> Read = new(Import);

    public static async Task PutInto(string path) => await File.WriteAllBytesAsync(path, await Read.Value);

    /// <summary>True for the secret of the sample's ledger and of its copies.</summary>
    public static bool IsIts(ReadOnlySpan<byte> key) => key.SequenceEqual(secret);

    private static byte[] secret = [];

    private static async Task<byte[]> Import()
    {
        var folder = Directory.CreateTempSubdirectory("quinze-sample-");
        var path = Path.Combine(folder.FullName, "sample.quinze");
        var house = new WebRooms(new House(new StoppedClock()), folder.FullName);
        using (var archive = house.OpenArchive(Repository.At("samples", "linkedin-small"), folder.FullName))
        using (var store = house.OpenLedger(path))
        {
            Assert.NotNull((await house.Importer.RunAsync(archive, store, new ImportOptions(), null, CancellationToken.None)).Id);
        }
        using (var read = house.OpenLedger(path))
        {
            secret = read.Head.Key.ToArray();
        }
        var bytes = await File.ReadAllBytesAsync(path);
        folder.Delete(recursive: true);
        return bytes;
    }
}
