using Quinze.Importing;
using Quinze.Sources.Accounting;

namespace Quinze.Sources.GoogleTakeout;

/// <summary>What Google hands over (takeout.google.com): one zip or several, or the folder <c>Takeout</c>, with a folder for each product. Each product goes to the reader of its kind.</summary>
public sealed class GoogleTakeoutSource : ISource
{
    public const string Name = "google-takeout";

    public SourceCard Card { get; } = new(Name, "google", 2, "Google Takeout", "Google Takeout");

    public IReadOnlyDictionary<string, string> ReasonsInFrench => TakeoutInFrench.Reasons;

    public Choices Choices => Choices.Bodies;

    public Recognition Recognise(IArchive archive)
    {
        var inside = archive.Files.Select(f => TakeoutNames.Inside(archive, f)).OfType<string>().ToList();
        if (inside.Count == 0)
        {
            return Recognition.No("no folder Takeout in it");
        }
        var known = inside.Count(n => TakeoutParts.All.Any(p => p.Takes(n)));
        return known > 0
            ? Recognition.Yes($"it is a Google Takeout with {known} files of mail, calendars, contacts or YouTube")
            : Recognition.Nearly("a Google Takeout without mail, calendars, contacts or YouTube");
    }

    public IEnumerable<Reading> Read(IArchive archive, ReadingOptions options, CancellationToken cancellation)
    {
        var left = archive.Files.Where(f => !options.Known.Contains(f.Index)).ToList();
        options = options with { Today = TakeoutNames.Day(archive) ?? options.Today };
        var owners = new TakeoutOwners(options);
        foreach (var part in TakeoutParts.All)
        {
            var files = left.FindAll(f => TakeoutNames.Inside(archive, f) is { } name && !Junk.Is(name) && part.Takes(name));
            if (files.Count == 0)
            {
                continue;
            }
            left.RemoveAll(files.Contains);
            foreach (var said in part.Reader.Read(new PartOfArchive(archive, files), owners.Known(), cancellation))
            {
                if (said is OwnerFound found)
                {
                    owners.Add(found);
                }
                else
                {
                    yield return said;
                }
            }
        }
        foreach (var file in left)
        {
            yield return file.Trouble is { } trouble ? new FileUnread(file.Index, trouble)
            : Junk.Is(file.Name) ? new FileLeftAside(file.Index, Junk.Reason)
            : new FileLeftAside(file.Index, "a Google product that is not read");
        }
        yield return owners.Found(TakeoutNames.Day(archive));
    }
}
