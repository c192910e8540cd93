using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Xml.Linq;

namespace Quinze.Tests.HouseRules;

/// <summary>A project is a set of dependencies: who may know whom, and who may open a socket.</summary>
public class ProjectsTests
{
    /// <summary>What the core may use besides the runtime.</summary>
    private static readonly string[] CoreMayUse = ["NodaTime", "MathNet.Numerics", "System.Numerics.Tensors"];

    private static readonly string[] DoNotKnowEachOther = ["Quinze.Sources", "Quinze.Live", "Quinze.Storage", "Quinze.Reports"];

    /// <summary>Each is the reason for its own sockets.</summary>
    private static readonly string[] MayOpenSockets = ["Quinze.Live", "Quinze.Web", "Quinze.Mcp", "Quinze.Hosting"];

    [Fact]
    public void The_core_references_only_time_and_mathematics()
    {
        var offenders = new Offenders("The core does no I/O and knows no other project of ours.");
        var allowed = CoreMayUse.Append("Microsoft.CodeAnalysis.BannedApiAnalyzers").ToArray();

        offenders.AddRange(References("src/Quinze.Core/Quinze.Core.csproj").Where(r => !allowed.Contains(r)));
        offenders.AddRange(
            Repository.Core.GetReferencedAssemblies().Select(a => a.Name!).Where(n => !CoreMayUse.Contains(n) && !IsRuntime(n))
        );

        offenders.AssertNone();
    }

    [Fact]
    public void Sources_storage_and_reports_do_not_know_each_other()
    {
        var offenders = new Offenders("Sources, Live, Storage and Reports meet only in the front door.");

        foreach (var name in DoNotKnowEachOther.Where(n => Repository.Has($"src/{n}/{n}.csproj")))
        {
            offenders.AddRange(
                References($"src/{name}/{name}.csproj")
                    .Where(r => r.StartsWith("Quinze.", StringComparison.Ordinal) && r != "Quinze.Core")
                    .Select(r => $"{name} → {r}")
            );
        }

        offenders.AssertNone();
    }

    [Fact]
    public void Every_project_of_the_source_tree_is_held_by_these_rules()
    {
        var offenders = new Offenders("Add the assembly to Repository.Ours.");
        var known = Repository.Ours.Select(a => a.GetName().Name!).ToHashSet(StringComparer.OrdinalIgnoreCase);

        foreach (var project in Repository.Files("src", ".csproj"))
        {
            var written = XDocument.Load(Repository.At(project)).Descendants("AssemblyName").FirstOrDefault()?.Value;
            offenders.AddUnless(known.Contains(written ?? Path.GetFileNameWithoutExtension(project)), project);
        }

        offenders.AssertNone();
    }

    [Fact]
    public void Nothing_but_the_syncing_and_serving_projects_can_open_a_socket()
    {
        var offenders = new Offenders("Your file, your machine: no network.");

        foreach (var assembly in Repository.Ours.Where(a => !MayOpenSockets.Contains(a.GetName().Name)))
        {
            offenders.AddRange(TypesUsedBy(assembly).Where(IsNetwork).Select(t => $"{assembly.GetName().Name} uses {t}"));
        }

        offenders.AssertNone();
    }

    [Fact]
    public void The_rule_on_sockets_sees_what_an_assembly_uses()
    {
        var used = TypesUsedBy(Repository.Core).ToList();

        Assert.Contains("NodaTime.Instant", used);
        Assert.True(
            IsNetwork("System.Net.Http.HttpClient") && IsNetwork("System.Net.Sockets.Socket") && !IsNetwork("System.Net.WebUtility")
        );
    }

    [Fact]
    public void Native_functions_are_declared_in_one_file()
    {
        var offenders = new Offenders("See docs/decisions/0009-native-calls-in-three-places.md.");

        foreach (var file in Repository.Files("src", ".cs").Where(f => f != "src/Quinze.Storage/Sqlite/Native.cs"))
        {
            var text = File.ReadAllText(Repository.At(file));
            offenders.AddUnless(
                !text.Contains("LibraryImport(", StringComparison.Ordinal) && !text.Contains("DllImport(", StringComparison.Ordinal),
                file
            );
        }
        foreach (var project in Repository.Files("src", ".csproj").Where(p => p != "src/Quinze.Storage/Quinze.Storage.csproj"))
        {
            offenders.AddUnless(!File.ReadAllText(Repository.At(project)).Contains("AllowUnsafeBlocks", StringComparison.Ordinal), project);
        }

        offenders.AssertNone();
    }

    private static bool IsRuntime(string assembly) =>
        assembly is "netstandard" or "mscorlib" || assembly.StartsWith("System.", StringComparison.Ordinal);

    /// <summary>WebUtility only decodes entities, and an address is only a name.</summary>
    private static bool IsNetwork(string type) =>
        (type.StartsWith("System.Net.", StringComparison.Ordinal) && type is not "System.Net.WebUtility")
        || type.StartsWith("System.IO.Pipes.", StringComparison.Ordinal)
        || type.StartsWith("Microsoft.AspNetCore.", StringComparison.Ordinal);

    private static IEnumerable<string> References(string project) =>
        XDocument
            .Load(Repository.At(project))
            .Descendants()
            .Where(e => e.Name.LocalName is "PackageReference" or "ProjectReference")
            .Select(e => e.Attribute("Include")!.Value)
            .Select(r => r.EndsWith(".csproj", StringComparison.Ordinal) ? Path.GetFileNameWithoutExtension(r) : r);

    private static IEnumerable<string> TypesUsedBy(Assembly assembly)
    {
        using var file = new PEReader(File.OpenRead(assembly.Location));
        var metadata = file.GetMetadataReader();
        return
        [
            .. metadata
                .TypeReferences.Select(metadata.GetTypeReference)
                .Select(t => $"{metadata.GetString(t.Namespace)}.{metadata.GetString(t.Name)}"),
        ];
    }
}
