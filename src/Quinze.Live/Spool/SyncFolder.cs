using System.Text.Json;
using NodaTime;
using NodaTime.Text;
using Quinze.Live.Asking;

namespace Quinze.Live.Spool;

/// <summary>The folder of one connection beside the ledger: the connection, what its last sync knew, and the spool of an unfinished one.</summary>
internal sealed class SyncFolder(string path, string name)
{
    private const string ConnectionName = "connection.json";
    private const string DoneName = "done.json";
    private static readonly LocalDateTimePattern Stamp = LocalDateTimePattern.CreateWithInvariantCulture("uuuuMMdd-HHmmss");

    public Connection? Connection()
    {
        var file = Path.Combine(path, ConnectionName);
        if (!File.Exists(file))
        {
            return null;
        }
        try
        {
            var said = JsonSerializer.Deserialize(File.ReadAllBytes(file), Written.Default.ConnectionFile)!;
            return new Connection(name, said.Network, new Uri(said.Host), said.Account, said.SignedIn);
        }
        catch (Exception e) when (e is JsonException or UriFormatException)
        {
            throw SyncProblems.SpoolBroken(file);
        }
    }

    public void Keep(Connection connection)
    {
        PrivateFiles.MakeFolder(Path.GetDirectoryName(path)!);
        PrivateFiles.MakeFolder(path);
        var said = new ConnectionFile(
            connection.Network,
            connection.Host.GetLeftPart(UriPartial.Authority),
            connection.Account,
            connection.SignedIn
        );
        PrivateFiles.Write(Path.Combine(path, ConnectionName), JsonSerializer.SerializeToUtf8Bytes(said, Written.Default.ConnectionFile));
    }

    public Remembered Before()
    {
        var file = Path.Combine(path, DoneName);
        try
        {
            return File.Exists(file) && JsonSerializer.Deserialize(File.ReadAllBytes(file), Written.Default.DoneFile) is { } done
                ? new Remembered(InstantPattern.General.Parse(done.At).Value, done.Counts)
                : Remembered.Nothing;
        }
        catch (Exception e) when (e is JsonException or UnparsableValueException)
        {
            return Remembered.Nothing;
        }
    }

    /// <summary>The spool of a sync that was not finished, or not imported; null when there is none.</summary>
    public SpoolFolder? Unfinished() => Spools().Select(SpoolFolder.Resume).FirstOrDefault(s => s is not null);

    public bool HasUnfinished => Spools().Any();

    public SpoolFolder Begin(Connection connection, bool feed, Instant now, IReadOnlyList<Ask> opening)
    {
        Drop();
        return SpoolFolder.Begin(Path.Combine(path, $"{name}.{Stamp.Format(now.InUtc().LocalDateTime)}"), connection, feed, now, opening);
    }

    /// <summary>A spool is in the ledger: what it knew is remembered, and it goes, for it is full of other people.</summary>
    public void Close(SpoolFolder spool, Instant now)
    {
        var counts = new Dictionary<string, long>(Before().Counts, StringComparer.Ordinal);
        foreach (var (key, count) in spool.Counts())
        {
            counts[key] = count;
        }
        var done = new DoneFile(InstantPattern.General.Format(now), counts);
        PrivateFiles.Write(Path.Combine(path, DoneName), JsonSerializer.SerializeToUtf8Bytes(done, Written.Default.DoneFile));
        Drop();
    }

    public void Drop()
    {
        foreach (var spool in Spools().ToList())
        {
            Directory.Delete(spool, recursive: true);
        }
    }

    public void Forget() => File.Delete(Path.Combine(path, DoneName));

    /// <summary>Held for the length of a run, so that two runs do not write into one spool.</summary>
    public IDisposable Lock()
    {
        try
        {
            return PrivateFiles.Open(Path.Combine(path, "lock"), FileMode.OpenOrCreate);
        }
        catch (IOException)
        {
            throw SyncProblems.Running(name);
        }
    }

    private IEnumerable<string> Spools() =>
        Directory.Exists(path)
            ? Directory.EnumerateDirectories(path).Where(d => Path.GetFileName(d).StartsWith(name + ".", StringComparison.Ordinal))
            : [];
}
