using Quinze.Importing;

namespace Quinze.Sources.Native;

/// <summary>One reading of one set of our files: kinds in their order, whatever the order of the files.</summary>
internal sealed class NativeWalk(IArchive archive, ReadingOptions options, CancellationToken cancellation)
{
    private readonly List<Handle> owner = [.. options.KnownOwner];
    private readonly NativeDecisions decisions = new();
    private NativeCoverage coverage = new(toldByFile: false);
    private string? ownerName;

    public IEnumerable<Reading> Readings()
    {
        var ours = archive
            .Files.Where(f => !options.Known.Contains(f.Index) && f.Trouble is null)
            .Select(NativeFile.Of)
            .OfType<NativeFile>()
            .Where(f => !options.AuditOnly || NativeKinds.ArePublic(f.Kind))
            .OrderBy(f => NativeKinds.All.ToList().IndexOf(f.Kind))
            .ThenBy(f => f.File.Index)
            .ToList();
        coverage = new NativeCoverage(ours.Any(f => f.Kind == NativeKinds.Coverage));
        decisions.Announce(archive, ours);
        yield return decisions.Items;
        foreach (var file in ours)
        {
            foreach (var reading in Read(file))
            {
                yield return reading;
            }
        }
        foreach (var file in archive.Files.Where(f => !options.Known.Contains(f.Index) && ours.All(o => o.File != f)))
        {
            yield return file.Trouble is { } trouble ? new FileUnread(file.Index, trouble)
            : file.Name.Split('/')[^1] == NativeFile.Manifest ? new FileLeftAside(file.Index, "what the export says of itself")
            : options.AuditOnly && NativeFile.Of(file) is not null ? new FileLeftAside(file.Index, AuditGuard.Reason)
            : new FileUnread(file.Index, "not a file of this format");
        }
        yield return new OwnerFound(
            [.. owner.Distinct()],
            ownerName,
            owner.Count > 0 ? "the file owner" : "nobody says whose it is",
            options.Today
        );
    }

    private IEnumerable<Reading> Read(NativeFile file)
    {
        if (!TryOpen(file, out var rows, out var why))
        {
            yield return new FileUnread(file.File.Index, why);
            yield break;
        }
        using (rows)
        {
            var reader = new NativeRecords(file.Kind);
            var count = 0L;
            while (rows.Read())
            {
                cancellation.ThrowIfCancellationRequested();
                count++;
                var place = new Place(file.File.Index, rows.Line);
                foreach (var reading in OfRow(file, rows, reader, place))
                {
                    yield return reading;
                }
            }
            foreach (var span in coverage.Spans())
            {
                yield return new Covered(file.File.Index, span);
            }
            yield return new FileRead(file.File.Index, count, Remark(file, rows, count));
        }
    }

    private IEnumerable<Reading> OfRow(NativeFile file, NativeRows rows, NativeRecords reader, Place place)
    {
        if (rows.Fault is { } fault)
        {
            return [new Unread(place, fault)];
        }
        try
        {
            if (file.Kind == NativeKinds.Owner)
            {
                owner.Add(NativeFields.Who(rows, "handle", "quinze")!);
                ownerName ??= rows["name"];
                return [];
            }
            if (file.Kind == NativeKinds.Coverage)
            {
                return [new Covered(place.File, NativeCoverage.Told(rows))];
            }
            if (file.Kind == NativeKinds.Judgements)
            {
                return [decisions.Of(rows, place)];
            }
            var readings = reader.Of(rows, place);
            coverage.Met(readings);
            return readings;
        }
        catch (FieldException wrong)
        {
            return [new Unread(place, wrong.Message)];
        }
    }

    private bool TryOpen(
        NativeFile file,
        [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out NativeRows? rows,
        [System.Diagnostics.CodeAnalysis.NotNullWhen(false)] out string? why
    )
    {
        (rows, why) = (null, null);
        try
        {
            rows = file.Open(archive);
            return true;
        }
        catch (Exception e) when (e is ProblemException or IOException or InvalidDataException)
        {
            why = (e as ProblemException)?.Problem.Found ?? "it cannot be opened";
            return false;
        }
    }

    private static string? Remark(NativeFile file, NativeRows rows, long count)
    {
        if (!file.IsCsv || count == 0)
        {
            return null;
        }
        var unknown = rows.Names.Where(n => n.Length > 0 && !file.Kind.Fields.Contains(n, StringComparer.OrdinalIgnoreCase)).ToList();
        return unknown.Count == 0 ? null : "columns not used: " + string.Join(", ", unknown);
    }
}
