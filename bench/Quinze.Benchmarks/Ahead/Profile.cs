using System.Reflection;

namespace Quinze.Benchmarks.Ahead;

/// <summary>The list of generic code that runs compiled and the compiler does not see by itself, as a profile for the next build (docs/decisions/0013).</summary>
public static class Profile
{
    private const BindingFlags Declared =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    /// <summary>Writes to <paramref name="into"/> what the lists say was compiled while the program in <paramref name="folder"/> ran.</summary>
    public static void Write(string folder, string into, IEnumerable<string> lists)
    {
        var types = new TypesOf(folder);
        var enums = new EnumArguments(folder, types);
        var profile = new ProfileImage();
        var methods = lists
            .SelectMany(File.ReadLines)
            .Select(CompiledMethod.Read)
            .OfType<CompiledMethod>()
            .Where(m => m.IsGeneric)
            .DistinctBy(m => m.ToText())
            .SelectMany(enums.Meant);
        var (placed, unknown) = (0, 0);
        foreach (var method in methods.DistinctBy(m => m.ToText()).OrderBy(m => m.ToText(), StringComparer.Ordinal))
        {
            var found =
                types.Find(method.Owner.Name) is { } owner && types.Knows(method)
                    ? owner.GetMembers(Declared).OfType<MethodBase>().Where(m => Fits(m, method)).ToList()
                    : [];
            found.ForEach(m => profile.Add(m, method, types));
            _ = found.Count > 0 ? placed++ : unknown++;
        }
        profile.Save(into);
        Console.WriteLine($"{placed} methods, {unknown} that no reflection finds");
    }

    // Overloads with as many parameters are all taken: one too many costs a kilobyte.
    private static bool Fits(MethodBase method, CompiledMethod written) =>
        method.Name == written.Name
        && method.GetParameters() is var parameters
        && parameters.Length == written.Parameters
        && (method.IsGenericMethod ? method.GetGenericArguments().Length : 0) == written.Arguments.Count
        && !parameters.Any(p => p.ParameterType.IsFunctionPointer);
}

/// <summary>Types by name, of a published program and of the runtime under it.</summary>
public sealed class TypesOf
{
    private readonly List<Assembly> assemblies = [typeof(object).Assembly];
    private readonly Dictionary<string, Type?> found = new(StringComparer.Ordinal) { [WrittenType.AnyClass] = typeof(AnyClass) };

    public TypesOf(string folder)
    {
        var runtime = Path.GetDirectoryName(typeof(object).Assembly.Location)!;
        foreach (var file in Directory.GetFiles(folder, "*.dll").Concat(Directory.GetFiles(runtime, "System*.dll")))
        {
            try
            {
                assemblies.Add(Assembly.Load(AssemblyName.GetAssemblyName(file)));
            }
            catch (Exception e) when (e is BadImageFormatException or FileNotFoundException or FileLoadException)
            {
                // A native library, or an assembly that this program does not stand on.
            }
        }
    }

    public Type? Find(string name) =>
        found.TryGetValue(name, out var known)
            ? known
            : found[name] = assemblies.Select(a => a.GetType(name)).FirstOrDefault(t => t is not null);

    public bool Knows(CompiledMethod method) => Knows(method.Owner) && method.Arguments.All(Knows);

    private bool Knows(WrittenType type) =>
        type.Element is { } element ? Knows(element) : Find(type.Name) is not null && type.Arguments.All(Knows);

    /// <summary>Stands for every class.</summary>
    public sealed class AnyClass;
}
