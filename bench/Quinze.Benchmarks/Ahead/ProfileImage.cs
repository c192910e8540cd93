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

    private readonly MetadataBuilder metadata = new();
    private readonly ProfileSignatures signatures;
    private readonly Dictionary<string, EntityHandle> handles = new(StringComparer.Ordinal);
    private readonly List<EntityHandle> tokens = [];

    public ProfileImage() => signatures = new(metadata);

    public void Add(MethodBase method, CompiledMethod written, TypesOf types)
    {
        var owner =
            written.Owner.Arguments.Count == 0
                ? signatures.Reference(types.Find(written.Owner.Name)!)
                : Once("type", signatures.Of(written.Owner, types), b => metadata.AddTypeSpecification(b));
        var name = metadata.GetOrAddString(method.Name);
        var handle = Once($"{Token(owner)} {method.Name}", signatures.Of(method), b => metadata.AddMemberReference(owner, name, b));
        if (written.Arguments.Count > 0)
        {
            handle = Once($"{Token(handle)}", signatures.Of(written.Arguments, types), b => metadata.AddMethodSpecification(handle, b));
        }
        tokens.Add(handle);
    }

    public void Save(string path)
    {
        metadata.AddModule(0, metadata.GetOrAddString("ahead"), metadata.GetOrAddGuid(new Guid(1, 5, 15, new byte[8])), default, default);
        metadata.AddAssembly(metadata.GetOrAddString("ahead"), new Version(1, 0, 0, 0), default, default, default, default);
        metadata.AddTypeDefinition(
            TypeAttributes.NotPublic,
            default,
            metadata.GetOrAddString("<Module>"),
            default,
            MetadataTokens.FieldDefinitionHandle(1),
            MetadataTokens.MethodDefinitionHandle(1)
        );
        var bodies = new MethodBodyStreamEncoder(new BlobBuilder());
        var methods = new InstructionEncoder(new BlobBuilder());
        foreach (var method in tokens.Distinct())
        {
            LoadToken(methods, method);
        }
        var dictionary = new InstructionEncoder(new BlobBuilder());
        dictionary.LoadString(metadata.GetOrAddUserString(Home + ";"));
        LoadToken(dictionary, Method("Methods", methods, bodies));
        Method("AssemblyDictionary", dictionary, bodies);
        var image = new BlobBuilder();
        new ManagedPEBuilder(
            PEHeaderBuilder.CreateLibraryHeader(),
            new MetadataRootBuilder(metadata),
            bodies.Builder,
            deterministicIdProvider: _ => new BlobContentId(Guid.Empty, 1)
        ).Serialize(image);
        using var file = File.Create(path);
        image.WriteContentTo(file);
    }

    private EntityHandle Once(string kind, BlobHandle signature, Func<BlobHandle, EntityHandle> add)
    {
        var key = $"{kind} {MetadataTokens.GetHeapOffset(signature)}";
        return handles.TryGetValue(key, out var known) ? known : handles[key] = add(signature);
    }

    private MethodDefinitionHandle Method(string name, InstructionEncoder code, MethodBodyStreamEncoder bodies)
    {
        code.OpCode(ILOpCode.Ret);
        return metadata.AddMethodDefinition(
            MethodAttributes.Public | MethodAttributes.Static,
            MethodImplAttributes.IL,
            metadata.GetOrAddString(name),
            signatures.OfNothing(),
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
