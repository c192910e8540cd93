using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Reflection.PortableExecutable;

namespace Quinze.Benchmarks.Ahead;

/// <summary>
/// A profile as crossgen2 reads it (.mibc): an assembly without types whose method AssemblyDictionary names groups, each a method
/// that loads the tokens of the methods to compile.
/// </summary>
public sealed class ProfileImage
{
    // Where the code goes: the assembly that all others stand on. The compiler looks for it there from anywhere.
    private const string Home = "Quinze.Core";

    private readonly MetadataBuilder _metadata = new();
    private readonly ProfileSignatures _signatures;
    private readonly Dictionary<string, EntityHandle> _known = new(StringComparer.Ordinal);
    private readonly List<EntityHandle> _methods = [];

    public ProfileImage() => _signatures = new(_metadata);

    public void Add(MethodBase method, CompiledMethod written, TypesOf types)
    {
        var owner =
            written.Owner.Arguments.Count == 0
                ? _signatures.Reference(types.Find(written.Owner.Name)!)
                : Once("type", _signatures.Of(written.Owner, types), b => _metadata.AddTypeSpecification(b));
        var name = _metadata.GetOrAddString(method.Name);
        var handle = Once($"{Token(owner)} {method.Name}", _signatures.Of(method), b => _metadata.AddMemberReference(owner, name, b));
        if (written.Arguments.Count > 0)
        {
            handle = Once($"{Token(handle)}", _signatures.Of(written.Arguments, types), b => _metadata.AddMethodSpecification(handle, b));
        }
        _methods.Add(handle);
    }

    public void Save(string path)
    {
        _metadata.AddModule(
            0,
            _metadata.GetOrAddString("ahead"),
            _metadata.GetOrAddGuid(new Guid(1, 5, 15, new byte[8])),
            default,
            default
        );
        _metadata.AddAssembly(_metadata.GetOrAddString("ahead"), new Version(1, 0, 0, 0), default, default, default, default);
        _metadata.AddTypeDefinition(
            TypeAttributes.NotPublic,
            default,
            _metadata.GetOrAddString("<Module>"),
            default,
            MetadataTokens.FieldDefinitionHandle(1),
            MetadataTokens.MethodDefinitionHandle(1)
        );
        var bodies = new MethodBodyStreamEncoder(new BlobBuilder());
        var methods = new InstructionEncoder(new BlobBuilder());
        foreach (var method in _methods.Distinct())
        {
            LoadToken(methods, method);
        }
        var dictionary = new InstructionEncoder(new BlobBuilder());
        dictionary.LoadString(_metadata.GetOrAddUserString(Home + ";"));
        LoadToken(dictionary, Method("Methods", methods, bodies));
        Method("AssemblyDictionary", dictionary, bodies);
        var image = new BlobBuilder();
        new ManagedPEBuilder(
            PEHeaderBuilder.CreateLibraryHeader(),
            new MetadataRootBuilder(_metadata),
            bodies.Builder,
            deterministicIdProvider: _ => new BlobContentId(Guid.Empty, 1)
        ).Serialize(image);
        using var file = File.Create(path);
        image.WriteContentTo(file);
    }

    private EntityHandle Once(string kind, BlobHandle signature, Func<BlobHandle, EntityHandle> add)
    {
        var key = $"{kind} {MetadataTokens.GetHeapOffset(signature)}";
        return _known.TryGetValue(key, out var known) ? known : _known[key] = add(signature);
    }

    private MethodDefinitionHandle Method(string name, InstructionEncoder code, MethodBodyStreamEncoder bodies)
    {
        code.OpCode(ILOpCode.Ret);
        return _metadata.AddMethodDefinition(
            MethodAttributes.Public | MethodAttributes.Static,
            MethodImplAttributes.IL,
            _metadata.GetOrAddString(name),
            _signatures.OfNothing(),
            bodies.AddMethodBody(code),
            MetadataTokens.ParameterHandle(1)
        );
    }

    private static void LoadToken(InstructionEncoder code, EntityHandle handle)
    {
        code.OpCode(ILOpCode.Ldtoken);
        code.Token(handle);
        code.OpCode(ILOpCode.Pop);
    }

    private static int Token(EntityHandle handle) => MetadataTokens.GetToken(handle);
}
