using System.Reflection;
using Quinze.Sources;
using Quinze.Storage.Sqlite;

namespace Quinze.Tests.HouseRules;

/// <summary>The repository as its own rules see it: its files, its assemblies.</summary>
internal static class Repository
{
    private static readonly string[] NotOurs = [".git", "artifacts", "node_modules", "bin", "obj", ".quinze"];

    public static string Root { get; } = FindRoot();

    public static Assembly Core { get; } = typeof(Handle).Assembly;

    /// <summary>The assemblies under src/, by hand: a new one is added here when it is added to the solution.</summary>
    public static IReadOnlyList<Assembly> Ours { get; } =
    [
        Core,
        typeof(AllSources).Assembly,
        typeof(Quinze.Live.Syncs).Assembly,
        typeof(SqliteLedger).Assembly,
        Assembly.Load("Quinze.Reports"),
        typeof(Quinze.Web.WebApp).Assembly,
        Assembly.Load("quinze"),
    ];

    public static IReadOnlyList<Assembly> OursAndTests { get; } = [.. Ours, typeof(Repository).Assembly];

    public static string At(string relative) => Path.Combine(Root, relative);

    public static bool Has(string relative) => File.Exists(At(relative)) || Directory.Exists(At(relative));

    /// <summary>Files under a folder with one of these endings, as paths from the root with forward slashes; none when there is no such folder.</summary>
    public static IEnumerable<string> Files(string folder, params string[] endings) =>
        Directory.Exists(At(folder))
            ? Walk(At(folder)).Where(f => endings.Length == 0 || endings.Any(f.EndsWith)).Order(StringComparer.Ordinal)
            : [];

    /// <summary>All C# of the repository.</summary>
    public static IEnumerable<string> SourceFiles => new[] { "src", "tests", "tools", "bench" }.SelectMany(f => Files(f, ".cs"));

    /// <summary>All prose of the repository.</summary>
    public static IEnumerable<string> Pages => Files(".", ".md");

    public static IEnumerable<string> Folders(string folder) =>
        Directory.Exists(At(folder))
            ? Directory.EnumerateDirectories(At(folder)).Select(d => Path.GetFileName(d)!).Order(StringComparer.Ordinal)
            : [];

    /// <summary>Types somebody wrote, not the compiler.</summary>
    public static IEnumerable<Type> TypesOf(Assembly assembly) =>
        assembly.GetTypes().Where(t => !t.FullName!.Contains('<') && t.Namespace?.StartsWith("Quinze", StringComparison.Ordinal) == true);

    private static IEnumerable<string> Walk(string folder)
    {
        foreach (var file in Directory.EnumerateFiles(folder))
        {
            yield return Path.GetRelativePath(Root, file).Replace('\\', '/');
        }
        foreach (var inner in Directory.EnumerateDirectories(folder).Where(d => !NotOurs.Contains(Path.GetFileName(d))))
        {
            foreach (var file in Walk(inner))
            {
                yield return file;
            }
        }
    }

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Quinze.slnx")))
        {
            folder = folder.Parent;
        }
        return folder?.FullName
            ?? throw new InvalidOperationException("The tests are run outside the repository: no Quinze.slnx above them.");
    }
}
