using System.Collections.Immutable;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Reflection.PortableExecutable;

namespace Quinze.Benchmarks.Ahead;

/// <summary>
/// The runtime's list writes an enumeration as the number under it. The program's own metadata says which lists of type arguments hold
/// enumerations; each that the list may have meant is compiled: a few too many cost some kilobytes.
/// </summary>
public sealed class EnumArguments
{
    // Where an enumeration stands alone, it may be any; only what compares two of them is worth compiling for all.
    private static readonly string[] Comparing = ["Comparer`1", "EnumEquals", "EnumCompareTo"];

    // What the runtime's types and methods are called, and what of ours leads to them.
    private static readonly (string[] Compiled, string[] Asked)[] Ways =
    [
        (["Order", "Sorter", "CachingComparer"], ["Order", "ThenBy", "Sort"]),
        (["Group", "Lookup"], ["GroupBy", "ToLookup"]),
        (["CountBy", "CountDictionary"], ["CountBy"]),
        (["Dictionary"], ["Dictionary"]),
        (["Select"], ["Select"]),
    ];

    private readonly TypesOf types;
    private readonly Dictionary<string, Dictionary<string, (string Asked, IReadOnlyList<WrittenType> Arguments)>> meanings = new(
        StringComparer.Ordinal
    );

    public EnumArguments(string folder, TypesOf types)
    {
        this.types = types;
        foreach (var file in Directory.GetFiles(folder, "*uinze*.dll"))
        {
            using var image = new PEReader(File.OpenRead(file));
            var reader = image.GetMetadataReader();
            var signatures = new WrittenSignatures();
            for (var row = 1; row <= reader.GetTableRowCount(TableIndex.TypeSpec); row++)
            {
                var handle = MetadataTokens.TypeSpecificationHandle(row);
                if (reader.GetTypeSpecification(handle).DecodeSignature(signatures, null) is { } type)
                {
                    Met(type);
                }
            }
            for (var row = 1; row <= reader.GetTableRowCount(TableIndex.MethodSpec); row++)
            {
                var handle = MetadataTokens.MethodSpecificationHandle(row);
                var method = reader.GetMethodSpecification(handle);
                var arguments = method.DecodeSignature(signatures, null);
                if (!arguments.Contains(null))
                {
                    Met([.. arguments.OfType<WrittenType>()], NameOf(method.Method, reader));
                }
            }
        }
    }

    /// <summary>The method itself, and those that it may have meant.</summary>
    public IEnumerable<CompiledMethod> Meant(CompiledMethod written)
    {
        var comparing = Comparing.Any(c => written.Owner.Name.EndsWith(c, StringComparison.Ordinal) || written.Name == c);
        var text = $"{written.Owner.Name} {written.Name}";
        var way = Ways.FirstOrDefault(w => w.Compiled.Any(c => text.Contains(c, StringComparison.Ordinal))).Asked;
        foreach (var owner in Meant(written.Owner.Arguments, comparing, way))
        {
            foreach (var method in Meant(written.Arguments, comparing, way))
            {
                yield return written with
                {
                    Owner = written.Owner with { Arguments = owner },
                    Arguments = method,
                };
            }
        }
    }

    private IEnumerable<IReadOnlyList<WrittenType>> Meant(IReadOnlyList<WrittenType> written, bool comparing, string[]? way) =>
        (written is not [{ Arguments.Count: 0 }] || comparing) && meanings.TryGetValue(Key(written), out var meant)
            ? meant
                .Values.Where(m => way is null || way.Any(a => m.Asked.Contains(a, StringComparison.Ordinal)))
                .Select(m => m.Arguments)
                .Prepend(written)
            : [written];

    private void Met(WrittenType type)
    {
        if (type.Element is { } element)
        {
            Met(element);
            return;
        }
        Met(type.Arguments, type.Name);
    }

    private void Met(IReadOnlyList<WrittenType> arguments, string asked)
    {
        var shared = arguments.Select(Shared).ToImmutableArray();
        if (shared.Any(HoldsEnum))
        {
            Keep(shared, asked);
            foreach (var one in shared.Where(HoldsEnum))
            {
                Keep([one], asked);
            }
            if (shared is [var first, var second])
            {
                // A query is over elements and keys, what it makes of them over keys and elements.
                Keep([second, first], asked);
            }
        }
        foreach (var argument in arguments)
        {
            Met(argument);
        }
    }

    private void Keep(ImmutableArray<WrittenType> arguments, string asked)
    {
        var key = Key(arguments.Select(AsNumber));
        if (!meanings.TryGetValue(key, out var all))
        {
            meanings[key] = all = new(StringComparer.Ordinal);
        }
        all[$"{asked} {Key(arguments)}"] = (asked, arguments);
    }

    private bool IsEnum(WrittenType type) => type.Element is null && types.Find(type.Name) is { IsEnum: true };

    private bool HoldsEnum(WrittenType type) => IsEnum(type) || type.Arguments.Any(HoldsEnum);

    // One code serves all classes.
    private WrittenType Shared(WrittenType type) =>
        type.Element is not null || types.Find(type.Name) is not { IsValueType: true } ? new(WrittenType.AnyClass, [])
        : type.Arguments.Count == 0 ? type
        : type with { Arguments = [.. type.Arguments.Select(Shared)] };

    private WrittenType AsNumber(WrittenType type) =>
        IsEnum(type)
            ? new(types.Find(type.Name)!.GetEnumUnderlyingType().FullName!, [])
            : type with
            {
                Arguments = [.. type.Arguments.Select(AsNumber)],
            };

    private static string NameOf(EntityHandle method, MetadataReader reader) =>
        method.Kind == System.Reflection.Metadata.HandleKind.MemberReference
            ? reader.GetString(reader.GetMemberReference((MemberReferenceHandle)method).Name)
            : reader.GetString(reader.GetMethodDefinition((MethodDefinitionHandle)method).Name);

    private static string Key(IEnumerable<WrittenType> arguments) => string.Join(',', arguments.Select(a => a.ToText()));
}
