using Quinze.Importing;

namespace Quinze.Sources.Native;

/// <summary>A file of an archive that is named like one of ours: <c>posts.jsonl</c>, <c>outcomes.csv</c>, <c>outcomes-2026.csv</c>.</summary>
internal sealed record NativeFile(ArchiveFile File, NativeKind Kind, bool IsCsv)
{
    /// <summary>What an export writes about itself beside the files of rows.</summary>
    public const string Manifest = "quinze.json";

    public static NativeFile? Of(ArchiveFile file)
    {
        var name = file.Name.Split('/')[^1].ToLowerInvariant();
        var dot = name.LastIndexOf('.');
        if (dot < 0 || name[dot..] is not (".jsonl" or ".ndjson" or ".csv"))
        {
            return null;
        }
        var stem = name[..dot].Split('-')[0];
        var kind = NativeKinds.All.FirstOrDefault(k => k.Name == stem);
        return kind is null ? null : new NativeFile(file, kind, name.EndsWith(".csv", StringComparison.Ordinal));
    }

    public NativeRows Open(IArchive archive)
    {
        var stream = archive.Open(File);
        return IsCsv ? new CsvRows(stream) : new JsonRows(stream);
    }
}
