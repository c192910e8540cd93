using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;

namespace Quinze.Benchmarks.Ahead;

/// <summary>Types and methods as metadata writes them.</summary>
public sealed class ProfileSignatures(MetadataBuilder metadata)
{
    // The assembly that crossgen2 resolves to the type that stands for every class.
    private const string AssemblyOfAnyClass = "System.Private.Canon";

    private readonly Dictionary<string, AssemblyReferenceHandle> assemblies = new(StringComparer.Ordinal);
    private readonly Dictionary<Type, TypeReferenceHandle> references = [];

    public BlobHandle OfNothing() => Blob(b => new BlobEncoder(b).MethodSignature().Parameters(0, r => r.Void(), _ => { }));

    public BlobHandle Of(WrittenType type, TypesOf types) =>
        Blob(b => Encode(new BlobEncoder(b).TypeSpecificationSignature(), type, types));

    public BlobHandle Of(IReadOnlyList<WrittenType> arguments, TypesOf types) =>
        Blob(b =>
        {
            var encoder = new BlobEncoder(b).MethodSpecificationSignature(arguments.Count);
            foreach (var argument in arguments)
            {
                Encode(encoder.AddArgument(), argument, types);
            }
        });

    public BlobHandle Of(MethodBase method) =>
        Blob(b =>
        {
            var parameters = method.GetParameters();
            var generic = method.IsGenericMethod ? method.GetGenericArguments().Length : 0;
            new BlobEncoder(b)
                .MethodSignature(SignatureCallingConvention.Default, generic, !method.IsStatic)
                .Parameters(
                    parameters.Length,
                    r => Encode(r, (method as MethodInfo)?.ReturnParameter),
                    e =>
                    {
                        foreach (var parameter in parameters)
                        {
                            var one = e.AddParameter();
                            Modify(one.CustomModifiers(), parameter);
                            Encode(one.Type(parameter.ParameterType.IsByRef), Value(parameter.ParameterType));
                        }
                    }
                );
        });

    public TypeReferenceHandle Reference(Type type)
    {
        if (references.TryGetValue(type, out var known))
        {
            return known;
        }
        EntityHandle scope;
        string space;
        string name;
        if (type == typeof(TypesOf.AnyClass))
        {
            (scope, space, name) = (Assembly(AssemblyOfAnyClass), "System", "__Canon");
        }
        else if (type.DeclaringType is { } outer)
        {
            (scope, space, name) = (Reference(outer), "", type.Name);
        }
        else
        {
            (scope, space, name) = (Assembly(type.Assembly.GetName().Name!), type.Namespace ?? "", type.Name);
        }
        return references[type] = metadata.AddTypeReference(scope, metadata.GetOrAddString(space), metadata.GetOrAddString(name));
    }

    private AssemblyReferenceHandle Assembly(string name) =>
        assemblies.TryGetValue(name, out var known)
            ? known
            : assemblies[name] = metadata.AddAssemblyReference(
                metadata.GetOrAddString(name),
                new Version(0, 0, 0, 0),
                default,
                default,
                default,
                default
            );

    private BlobHandle Blob(Action<BlobBuilder> write)
    {
        var builder = new BlobBuilder();
        write(builder);
        return metadata.GetOrAddBlob(builder);
    }

    private void Encode(ReturnTypeEncoder encoder, ParameterInfo? returned)
    {
        if (returned is null || returned.ParameterType == typeof(void))
        {
            encoder.Void();
            return;
        }
        Modify(encoder.CustomModifiers(), returned);
        Encode(encoder.Type(returned.ParameterType.IsByRef), Value(returned.ParameterType));
    }

    private void Modify(CustomModifiersEncoder encoder, ParameterInfo parameter)
    {
        foreach (var modifier in parameter.GetRequiredCustomModifiers())
        {
            encoder.AddModifier(Reference(modifier), isOptional: false);
        }
    }

    private void Encode(SignatureTypeEncoder encoder, WrittenType type, TypesOf types)
    {
        if (type.Element is { } element)
        {
            Encode(encoder.SZArray(), element, types);
            return;
        }
        var definition = types.Find(type.Name)!;
        if (type.Arguments.Count == 0)
        {
            Encode(encoder, definition);
            return;
        }
        var arguments = encoder.GenericInstantiation(Reference(definition), type.Arguments.Count, definition.IsValueType);
        foreach (var argument in type.Arguments)
        {
            Encode(arguments.AddArgument(), argument, types);
        }
    }

    private void Encode(SignatureTypeEncoder encoder, Type type)
    {
        switch (type)
        {
            case { IsGenericMethodParameter: true }:
                encoder.GenericMethodTypeParameter(type.GenericParameterPosition);
                break;
            case { IsGenericParameter: true }:
                encoder.GenericTypeParameter(type.GenericParameterPosition);
                break;
            case { IsSZArray: true }:
                Encode(encoder.SZArray(), type.GetElementType()!);
                break;
            case { IsPointer: true } when type.GetElementType() == typeof(void):
                encoder.VoidPointer();
                break;
            case { IsPointer: true }:
                Encode(encoder.Pointer(), type.GetElementType()!);
                break;
            case { IsConstructedGenericType: true } or { IsGenericTypeDefinition: true }:
                var arguments = encoder.GenericInstantiation(
                    Reference(type.GetGenericTypeDefinition()),
                    type.GetGenericArguments().Length,
                    type.IsValueType
                );
                foreach (var argument in type.GetGenericArguments())
                {
                    Encode(arguments.AddArgument(), argument);
                }
                break;
            case { IsPrimitive: true }:
                encoder.PrimitiveType(Enum.Parse<PrimitiveTypeCode>(type.Name));
                break;
            default:
                EncodeNamed(encoder, type);
                break;
        }
    }

    private void EncodeNamed(SignatureTypeEncoder encoder, Type type)
    {
        if (type == typeof(object))
        {
            encoder.Object();
        }
        else if (type == typeof(string))
        {
            encoder.String();
        }
        else
        {
            encoder.Type(Reference(type), type.IsValueType);
        }
    }

    private static Type Value(Type type) => type.IsByRef ? type.GetElementType()! : type;
}
