using Quinze.Importing;
using Quinze.Sources.Formats.Car;

namespace Quinze.Sources.Bluesky;

/// <summary>The repository that a Bluesky account can ask of its server at any time, a CAR file: everything the account did in public, dated, with stable ids; nothing that others did.</summary>
public sealed class BlueskyRepositorySource : ISource
{
    public const string Name = "bluesky-repository";
    public const string Network = "bluesky";

    public SourceCard Card { get; } =
        new(Name, Network, ReaderVersion: 3, TitleEn: "Bluesky repository (CAR file)", TitleFr: "Dépôt Bluesky (fichier CAR)");

    public IReadOnlyDictionary<string, string> ReasonsInFrench => BlueskyInFrench.Reasons;

    public Recognition Recognise(IArchive archive)
    {
        var file = Repository(archive, out var why);
        if (file is null)
        {
            return Recognition.No(why);
        }
        if (file.Trouble is not null)
        {
            return Not(file, $"it cannot be opened: {file.Trouble}");
        }
        try
        {
            using var stream = archive.Open(file);
            Span<byte> head = stackalloc byte[Varint.MaxLength + CarHeader.MaxLength];
            var length = stream.ReadAtLeast(head, head.Length, throwOnEndOfStream: false);
            return CarHeader.TryRead(head[..length], out _, out _, out var fault)
                ? Recognition.Yes($"{file.Name} begins with the header of a CAR file, version 1")
                : Not(file, fault);
        }
        catch (Exception e) when (e is ProblemException or IOException or InvalidDataException)
        {
            return Not(file, "it cannot be read");
        }
    }

    private static Recognition Not(ArchiveFile file, string? because) =>
        file.Name.EndsWith(".car", StringComparison.OrdinalIgnoreCase)
            ? Recognition.Nearly($"{file.Name}: {because}")
            : Recognition.No($"{file.Name}: {because}");

    public IEnumerable<Reading> Read(IArchive archive, ReadingOptions options, CancellationToken cancellation)
    {
        var repository = Repository(archive, out var why);
        foreach (var file in archive.Files)
        {
            if (options.Known.Contains(file.Index))
            {
                continue;
            }
            if (file.Trouble is not null)
            {
                yield return new FileUnread(file.Index, file.Trouble);
            }
            else if (file != repository)
            {
                yield return new FileLeftAside(file.Index, repository is null ? why : "no part of the repository");
            }
            else
            {
                foreach (var reading in Read(archive, file, options, cancellation))
                {
                    yield return reading;
                }
            }
        }
        if (options.KnownOwner.Count > 0 && repository is not null && options.Known.Contains(repository.Index))
        {
            yield return new OwnerFound([.. options.KnownOwner], null, "as found when this repository was first read", null);
        }
    }

    private static IEnumerable<Reading> Read(IArchive archive, ArchiveFile file, ReadingOptions options, CancellationToken cancellation)
    {
        if (!TryOpen(archive, file, out var car, out var commit, out var problem, cancellation))
        {
            return [new FileUnread(file.Index, problem.ToString())];
        }
        return AndClose(car, new BlueskyReading(car, commit, file.Index, options.Today).All(cancellation));
    }

    private static IEnumerable<Reading> AndClose(CarFile car, IEnumerable<Reading> readings)
    {
        using (car)
        {
            foreach (var reading in readings)
            {
                yield return reading;
            }
        }
    }

    private static bool TryOpen(
        IArchive archive,
        ArchiveFile file,
        [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out CarFile? car,
        [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out Commit? commit,
        [System.Diagnostics.CodeAnalysis.NotNullWhen(false)] out Problem? problem,
        CancellationToken cancellation
    )
    {
        (car, commit, problem) = (null, null, null);
        try
        {
            car = CarFile.Open(archive.Open(file), file.Name, cancellation: cancellation);
            commit = Commit.Of(car, file.Name);
            return true;
        }
        catch (ProblemException e)
        {
            car?.Dispose();
            problem = e.Problem;
            return false;
        }
    }

    /// <summary>The only file, whatever its name, or the only one that is called <c>.car</c>.</summary>
    private static ArchiveFile? Repository(IArchive archive, out string why)
    {
        if (archive.Files.Count == 1)
        {
            why = "";
            return archive.Files[0];
        }
        // macOS puts a "._x.car" beside each x.car that it packs.
        var cars = archive
            .Files.Where(f =>
                f.Name.EndsWith(".car", StringComparison.OrdinalIgnoreCase)
                && !f.Name.Split('/')[^1].StartsWith("._", StringComparison.Ordinal)
            )
            .ToArray();
        why = cars.Length == 0 ? "no .car file in it" : "more than one .car file in it: each is an archive of its own";
        return cars.Length == 1 ? cars[0] : null;
    }
}
