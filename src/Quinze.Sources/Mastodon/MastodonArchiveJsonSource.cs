using System.Text;
using System.Text.RegularExpressions;
using Quinze.Importing;
using Quinze.Sources.Accounting;

namespace Quinze.Sources.Mastodon;

/// <summary>The file that the program mastodon-archive (Alex Schroeder) keeps of an account: what the API gave, with those who mentioned and follow the owner, which the server's own archive lacks.</summary>
public sealed class MastodonArchiveJsonSource : ISource
{
    public const string Name = "mastodon-archive-json";

    private const int HeadLength = 1 << 16;

    public SourceCard Card { get; } =
        new(Name, MastodonPeople.Network, 2, "Mastodon, kept with mastodon-archive (JSON)", "Mastodon, gardé avec mastodon-archive (JSON)");

    public IReadOnlyDictionary<string, string> ReasonsInFrench => MastodonInFrench.Reasons;

    public Recognition Recognise(IArchive archive)
    {
        var because = "it holds no JSON file of mastodon-archive";
        foreach (var file in Candidates(archive).Where(f => f.Trouble is null))
        {
            try
            {
                if (Begins(archive, file))
                {
                    return Recognition.Yes($"{file.Name} begins with an account, as mastodon-archive writes its files");
                }
            }
            catch (Exception e) when (Guarded.IsOfTheFile(e))
            {
                because = $"{file.Name} cannot be read: {Guarded.Reason(e)}";
            }
        }
        return Recognition.No(because);
    }

    public IEnumerable<Reading> Read(IArchive archive, ReadingOptions options, CancellationToken cancellation) =>
        All(archive, options, cancellation);

    private static IEnumerable<Reading> All(IArchive archive, ReadingOptions options, CancellationToken cancellation)
    {
        ArchiveFile? read = null;
        foreach (var file in archive.Files.Where(f => !options.Known.Contains(f.Index)))
        {
            var ours = read is null && file.Trouble is null && Begins(archive, file);
            read = ours ? file : read;
            var readings = ours
                ? Guarded.Readings(file, () => new MastodonJsonReading(file, archive.Open(file), options, cancellation).All())
                : Guarded.Readings(file, () => [Beside(archive, file)]);
            foreach (var reading in readings)
            {
                yield return reading;
            }
        }
        if (read is null)
        {
            yield return new OwnerFound([.. options.KnownOwner], null, "as found when this file was first read", null);
        }
    }

    private static Reading Beside(IArchive archive, ArchiveFile file) =>
        Junk.Is(file.Name) ? new FileLeftAside(file.Index, Junk.Reason)
        : !IsJson(file.Name) ? new FileLeftAside(file.Index, "pictures, pages and secrets beside the file are not opened")
        : Begins(archive, file) ? new FileUnread(file.Index, "a second account's file: hand it over on its own")
        : new FileUnread(file.Index, $"not a file we know: {file.Name}");

    /// <summary>Files called as the program calls them first.</summary>
    private static IEnumerable<ArchiveFile> Candidates(IArchive archive) =>
        archive.Files.Where(f => IsJson(f.Name) && !Junk.Is(f.Name)).OrderBy(f => !UsualName.IsMatch(f.Name)).ThenBy(f => f.Index).Take(3);

    private static bool IsJson(string name) =>
        name.EndsWith(".json", StringComparison.OrdinalIgnoreCase) || name.EndsWith(".json~", StringComparison.OrdinalIgnoreCase);

    private static bool Begins(IArchive archive, ArchiveFile file)
    {
        if (!IsJson(file.Name))
        {
            return false;
        }
        using var stream = archive.Open(file);
        var head = new byte[HeadLength];
        var text = Encoding.UTF8.GetString(head, 0, stream.ReadAtLeast(head, head.Length, throwOnEndOfStream: false));
        return FirstMember.IsMatch(text)
            && text.Contains("\"acct\"", StringComparison.Ordinal)
            && text.Contains("\"username\"", StringComparison.Ordinal);
    }

    private static readonly Regex FirstMember = new(@"^\uFEFF?\s*\{\s*""account""\s*:\s*\{", RegexOptions.CultureInvariant);

    private static readonly Regex UsualName = new(@"\.user\.[^/]+\.json$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);
}
