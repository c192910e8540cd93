using Quinze.Importing;
using Quinze.Sources.Formats.Archives;
using Quinze.Sources.LinkedIn;

namespace Quinze.Tests.Sources.LinkedIn;

/// <summary>Everything the LinkedIn source says of one archive.</summary>
internal sealed class Drained
{
    public required IReadOnlyList<ArchiveFile> Files { get; init; }
    public required IReadOnlyList<Reading> All { get; init; }

    public IEnumerable<InteractionEntry> Interactions => All.OfType<InteractionEntry>();
    public IEnumerable<PostEntry> Posts => All.OfType<PostEntry>();
    public OwnerFound Owner => Assert.Single(All.OfType<OwnerFound>());

    public IEnumerable<InteractionEntry> Of(InteractionKind kind) => Interactions.Where(i => i.Kind == kind);

    public IEnumerable<T> In<T>(string file)
        where T : Reading => All.OfType<T>().Where(r => r.Place.File == Index(file));

    public int Index(string file) => Files.Single(f => f.Name == file).Index;

    public static string Root
    {
        get
        {
            var at = new DirectoryInfo(AppContext.BaseDirectory);
            while (!File.Exists(Path.Combine(at.FullName, "Quinze.slnx")))
            {
                at = at.Parent!;
            }
            return at.FullName;
        }
    }

    public static string Case(string name) => Path.Combine(Root, "tests", "Archives", "linkedin-archive", name);

    public static string CheckData(string name)
    {
        var path = Path.GetFullPath(Path.Combine(Root, "..", "shared", "data", name));
        Assert.SkipUnless(File.Exists(path) || Directory.Exists(path), $"The check data '{name}' is not beside this repository.");
        return path;
    }

    public static Drained Of(string path, ReadingOptions? options = null)
    {
        using var scratch = new TempFolder();
        using var archive = Archives.Open(path, scratch.Folder);
        var all = new List<Reading>();
        foreach (var reading in new LinkedInArchiveSource().Read(archive, options ?? ReadingOptions.Default, CancellationToken.None))
        {
            all.Add(reading);
        }
        return new Drained { Files = archive.Files, All = all };
    }

    /// <summary>Files given as name and text, as a folder.</summary>
    public static Drained OfFiles(params (string Name, string Text)[] files) => OfFiles(ReadingOptions.Default, files);

    public static Drained OfFiles(ReadingOptions options, params (string Name, string Text)[] files)
    {
        using var scratch = new TempFolder();
        foreach (var (name, text) in files)
        {
            scratch.Write(name, text);
        }
        return Of(scratch.Folder, options);
    }
}

/// <summary>A folder that goes away with the test.</summary>
internal sealed class TempFolder : IDisposable
{
    public string Folder { get; } = Directory.CreateTempSubdirectory("quinze-test-").FullName;

    public string Write(string name, string text) => Write(name, System.Text.Encoding.UTF8.GetBytes(text));

    public string Write(string name, byte[] bytes)
    {
        var path = Path.Combine(Folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, bytes);
        return path;
    }

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
