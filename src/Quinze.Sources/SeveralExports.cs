using Quinze.Importing;
using Quinze.Sources.Accounting;
using Quinze.Sources.Articles;
using Quinze.Sources.Crm;
using Quinze.Sources.Feeds;
using Quinze.Sources.Formats.Archives;
using Quinze.Sources.WebAnalytics;

namespace Quinze.Sources;

/// <summary>One export of several that lie together.</summary>
/// <param name="Where">Where it lies in the whole; empty when it is the whole.</param>
public sealed record ExportWithin(string Where, IArchive Archive);

/// <summary>
/// People keep their exports in one folder: a zip of one network, the unpacked folder of another, a mailbox beside them. Each is given to its own source; those of one source stay together,
/// for networks cut large exports into several zips. A folder that is one export stays whole, however many folders it has.
/// </summary>
public static class SeveralExports
{
    private const int MostUnits = 300;
    private const int NamesShown = 3;

    /// <summary>Sources that take single documents: what they know at a glance may as well be a part of something larger.</summary>
    private static readonly HashSet<string> OfDocuments =
    [
        ArticlesSource.Name,
        CrmTableSource.Name,
        FeedsSource.Name,
        WebAnalyticsSource.Name,
    ];

    /// <summary>Sources of one file each: several such files at one level are no unpacked export.</summary>
    private static readonly HashSet<string> OfOneFile =
    [
        Mail.MboxSource.Name,
        Calendars.IcsSource.Name,
        AddressBooks.VcardSource.Name,
        Bluesky.BlueskyRepositorySource.Name,
        "linkedin-analytics",
        LinkedInPage.LinkedInPageSource.Name,
        Mastodon.MastodonArchiveJsonSource.Name,
        YouTube.YouTubeTakeoutSource.Name,
    ];

    /// <summary>Exports that resemble each other: a profile or letters alone may be of any of them.</summary>
    private static readonly HashSet<string> OfMeta =
    [
        Meta.FacebookArchiveSource.Name,
        Meta.InstagramArchiveSource.Name,
        Meta.ThreadsArchiveSource.Name,
    ];

    private enum Shape
    {
        /// <summary>A zip or tar: what a network hands over.</summary>
        Packed,
        Folder,

        /// <summary>Files of one ending that lie at the top.</summary>
        Loose,
    }

    private sealed record Unit(string Name, Shape Shape, IReadOnlyList<ArchiveFile> Files)
    {
        public string? Source { get; init; }

        /// <summary>True when it may be a part of another network's export as well.</summary>
        public bool IsPartial { get; init; }

        public bool IsSure => Source is not null && (Shape == Shape.Packed || (!OfDocuments.Contains(Source) && !IsPartial));
    }

    /// <summary>The exports in an archive, each as an archive; the archive itself when it is one. What nobody knows comes last, as one.</summary>
    public static IReadOnlyList<ExportWithin> In(IArchive archive, IReadOnlyList<ISource> sources) =>
        !IsSurelyOne(archive, sources) && Within(archive, sources) is { Count: > 1 } several ? several : [new ExportWithin("", archive)];

    /// <summary>The archive that comes most often is known by its names alone: to ask everybody about each of its folders takes longer than to read a small one.</summary>
    private static bool IsSurelyOne(IArchive archive, IReadOnlyList<ISource> sources) =>
        LinkedIn.LinkedInArchiveSource.IsWhole(archive.Files) && sources.Any(s => s is LinkedIn.LinkedInArchiveSource);

    private static List<ExportWithin> Within(IArchive archive, IReadOnlyList<ISource> sources)
    {
        var units = Units(archive);
        if (units.Count > MostUnits || archive.Name == "Takeout")
        {
            return [];
        }
        if (units is [{ Shape: not Shape.Loose } only])
        {
            return Inside(archive, only, sources);
        }
        units = [.. units.Select(u => Asked(u, archive, sources))];
        if (units.TrueForAll(u => u.Source is null))
        {
            return [];
        }
        var owner = Owner(units);
        var groups = units.GroupBy(u => GroupOf(u, owner, units)).OrderBy(g => g.Key is null).ToList();
        return groups.Count(g => g.Key is not null) < 2 ? [] : [.. groups.SelectMany(g => Of(archive, [.. g], sources))];
    }

    /// <summary>A zip may hold several exports itself.</summary>
    private static List<ExportWithin> Of(IArchive archive, List<Unit> units, IReadOnlyList<ISource> sources) =>
        units is [{ Shape: Shape.Packed } zip] && Inside(archive, zip, sources) is { Count: > 1 } several
            ? several
            : [new ExportWithin(Where(units), AsArchive(archive, units))];

    private static List<ExportWithin> Inside(IArchive archive, Unit unit, IReadOnlyList<ISource> sources) =>
        [.. Within(AsArchive(archive, [unit]), sources).Select(e => e with { Where = $"{unit.Name}/{e.Where}" })];

    private static string Where(List<Unit> units)
    {
        var names = units.SelectMany(u => u.Shape == Shape.Loose ? u.Files.Select(f => f.Name) : [u.Name]).ToList();
        var shown = string.Join(", ", names.Take(NamesShown));
        return names.Count > NamesShown ? shown + ", …" : shown;
    }

    private static List<Unit> Units(IArchive archive)
    {
        var units = new List<Unit>();
        foreach (var top in archive.Files.GroupBy(TopOf))
        {
            var files = top.ToList();
            var shape =
                top.Key.Loose is not null ? Shape.Loose
                : ZipNames.IsZip(top.Key.Folder!) || ZipNames.IsTar(top.Key.Folder!) ? Shape.Packed
                : Shape.Folder;
            units.Add(new Unit(top.Key.Folder ?? top.Key.Loose!, shape, files));
        }
        return units;
    }

    private static (string? Folder, string? Loose) TopOf(ArchiveFile file)
    {
        var cut = file.Name.IndexOf('/', StringComparison.Ordinal);
        return cut < 0 ? (null, Path.GetExtension(file.Name).ToLowerInvariant()) : (file.Name[..cut], null);
    }

    private static Unit Asked(Unit unit, IArchive archive, IReadOnlyList<ISource> sources)
    {
        if (unit.Files.All(f => Junk.Is(f.Name) || Junk.NameOf(f.Name) == "no-data.txt"))
        {
            return unit;
        }
        // A folder keeps its name here: some sources know their files by it.
        using var alone = unit.Shape == Shape.Folder ? new Portion(archive, archive.Name, "", unit.Files) : AsArchive(archive, [unit]);
        foreach (var source in sources)
        {
            if (source.Recognise(alone) is { IsOurs: true } recognition)
            {
                return unit with
                {
                    Source = source.Card.Name,
                    IsPartial = recognition.Advice is not null && OfMeta.Contains(source.Card.Name),
                };
            }
        }
        return unit;
    }

    /// <summary>Whose unpacked export the level itself is: files of it lie at the top, or several of its folders side by side.</summary>
    private static string? Owner(List<Unit> units) =>
        units.FirstOrDefault(u => u.Shape == Shape.Loose && u.IsSure && !OfOneFile.Contains(u.Source!))?.Source
        ?? units
            .Where(u => u.Shape == Shape.Folder && u.IsSure && !OfOneFile.Contains(u.Source!))
            .GroupBy(u => u.Source!)
            .Where(g => g.Count() > 1 && !g.All(u => HoldsAWhole(u)))
            .Select(g => g.Key)
            .FirstOrDefault();

    /// <summary>A folder named as a network names its exports is one on its own.</summary>
    private static bool HoldsAWhole(Unit folder) =>
        folder.Name.StartsWith(folder.Source!.Split('-')[0] + "-", StringComparison.OrdinalIgnoreCase);

    /// <summary>With whom a unit is read; null for what nobody knows.</summary>
    private static string? GroupOf(Unit unit, string? owner, List<Unit> units)
    {
        if (unit.Files.All(f => Junk.Is(f.Name)))
        {
            return owner ?? units.First(u => u.Source is not null).Source;
        }
        if (unit.IsSure || unit.Shape == Shape.Packed)
        {
            return unit.Source;
        }
        // A page at the top, or a part of an export, belongs to the export whose folder stands beside it; a folder of texts stands for itself.
        bool IsOfIt(Unit beside) =>
            beside is { Shape: Shape.Folder, IsSure: true }
            && (unit.IsPartial ? OfMeta.Contains(beside.Source!) : unit.Shape == Shape.Loose);
        return owner ?? (unit.Source is null ? null : units.Find(IsOfIt)?.Source ?? unit.Source);
    }

    private static Portion AsArchive(IArchive archive, IReadOnlyList<Unit> units) =>
        units switch
        {
            [{ Shape: not Shape.Loose } one] => new Portion(archive, one.Name, one.Name + "/", one.Files),
            [{ Files: [var only] }] => new Portion(archive, only.Name, "", [only]),
            _ => new Portion(archive, archive.Name, "", [.. units.SelectMany(u => u.Files).OrderBy(f => f.Index)]),
        };
}
