using Quinze.Importing;

namespace Quinze.Sources.Native;

/// <summary>
/// Quinze's own format, JSON lines or CSV, one file a kind: what <c>quinze export</c> writes, what a person or a script writes for anything no other source reads.
/// </summary>
public sealed class NativeSource : ISource
{
    public const string Name = "quinze";

    public SourceCard Card { get; } = new(Name, "quinze", ReaderVersion: 1, "Quinze's own files", "Fichiers de Quinze");

    public IReadOnlyDictionary<string, string> ReasonsInFrench => NativeInFrench.Reasons;

    public Recognition Recognise(IArchive archive)
    {
        string? near = null;
        foreach (var file in archive.Files.Where(f => f.Trouble is null))
        {
            if (NativeFile.Of(file) is not { } native)
            {
                continue;
            }
            try
            {
                using var rows = native.Open(archive);
                if (rows.Read() && rows.Lacks(native.Kind) is not { } lacking)
                {
                    return Recognition.Yes($"{file.Name} has the fields of Quinze's own {native.Kind.Name}");
                }
                near ??= $"{file.Name} is named like Quinze's own {native.Kind.Name}, and its first row lacks fields of it";
            }
            catch (Exception e) when (e is IOException or InvalidDataException or ProblemException)
            {
                near ??= $"{file.Name} cannot be read";
            }
        }
        return near is not null
            ? Recognition.Nearly(near)
            : Recognition.No("no file is named like one of Quinze's own (posts.jsonl, people.csv…)");
    }

    public IEnumerable<Reading> Read(IArchive archive, ReadingOptions options, CancellationToken cancellation) =>
        new NativeWalk(archive, options, cancellation).Readings();
}
