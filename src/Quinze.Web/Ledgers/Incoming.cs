using System.Text;
using Quinze.Web.Guard;

namespace Quinze.Web.Ledgers;

/// <summary>
/// Where the files of an upload wait until they are read: a folder of this user's beside the ledgers. The name a browser gives is only shown, and kept so that
/// a source can see it; the place is ours. What an earlier run left is swept at the start.
/// </summary>
internal sealed class Incoming
{
    private const int LongestName = 120;
    private readonly string folder;

    public Incoming(IWebHouse house)
    {
        folder = Path.Combine(house.LedgerFolder, ".incoming");
        if (Directory.Exists(folder))
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    /// <summary>Streams a body to a new place; what was cancelled halfway leaves nothing.</summary>
    /// <returns>The path of the whole file.</returns>
    public async Task<string> Receive(string name, Stream body, CancellationToken cancellation)
    {
        var place = Path.Combine(folder, Entrance.Secret());
        MakePrivate(folder);
        MakePrivate(place);
        var path = Path.Combine(place, Plain(name));
        try
        {
            await using var file = new FileStream(path, FileMode.CreateNew, FileAccess.Write, FileShare.None, 1, FileOptions.Asynchronous);
            await body.CopyToAsync(file, 1 << 18, cancellation).ConfigureAwait(false);
        }
        catch
        {
            Directory.Delete(place, recursive: true);
            throw;
        }
        return path;
    }

    /// <summary>A place for other things that are only needed for a while.</summary>
    public string Scratch()
    {
        var place = Path.Combine(folder, Entrance.Secret());
        MakePrivate(folder);
        MakePrivate(place);
        return place;
    }

    public static void Leave(string path) => Directory.Delete(Path.GetDirectoryName(path)!, recursive: true);

    /// <summary>The last part of a name, without what a file system or a terminal would take for its own.</summary>
    internal static string Plain(string name)
    {
        var last = name[(name.LastIndexOfAny(['/', '\\']) + 1)..];
        var plain = new StringBuilder();
        foreach (var rune in last.EnumerateRunes())
        {
            plain.Append(Rune.IsControl(rune) || rune.Value is ':' or '*' or '?' or '"' or '<' or '>' or '|' ? '_' : rune.ToString());
        }
        var text = plain.ToString().Trim().TrimStart('.');
        if (text.Length > LongestName)
        {
            text = text[^LongestName..];
        }
        return text.Length == 0 ? "file" : text;
    }

    private static void MakePrivate(string folder)
    {
        if (OperatingSystem.IsWindows())
        {
            Directory.CreateDirectory(folder);
        }
        else
        {
            Directory.CreateDirectory(folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }
    }
}
