using System.Collections.Immutable;
using System.Reflection.Metadata;

namespace Quinze.Benchmarks.Ahead;

/// <summary>Reads types out of an assembly's metadata; null for what names a type parameter, which is nobody's in particular.</summary>
public sealed class WrittenSignatures : ISignatureTypeProvider<WrittenType?, object?>
{
    public WrittenType? GetPrimitiveType(PrimitiveTypeCode typeCode) => new("System." + typeCode, []);

    public WrittenType? GetTypeFromDefinition(MetadataReader reader, TypeDefinitionHandle handle, byte rawTypeKind)
    {
        var type = reader.GetTypeDefinition(handle);
        var name = reader.GetString(type.Name);
        var outer = type.GetDeclaringType();
        return Named(
            outer.IsNil ? null : GetTypeFromDefinition(reader, outer, rawTypeKind),
            outer.IsNil ? reader.GetString(type.Namespace) : "",
            name
        );
    }

    public WrittenType? GetTypeFromReference(MetadataReader reader, TypeReferenceHandle handle, byte rawTypeKind)
    {
        var type = reader.GetTypeReference(handle);
        var outer =
            type.ResolutionScope.Kind == System.Reflection.Metadata.HandleKind.TypeReference
                ? GetTypeFromReference(reader, (TypeReferenceHandle)type.ResolutionScope, rawTypeKind)
                : null;
        return Named(outer, reader.GetString(type.Namespace), reader.GetString(type.Name));
    }

    public WrittenType? GetTypeFromSpecification(
        MetadataReader reader,
        object? genericContext,
        TypeSpecificationHandle handle,
        byte rawTypeKind
    ) => reader.GetTypeSpecification(handle).DecodeSignature(this, genericContext);

    public WrittenType? GetGenericInstantiation(WrittenType? genericType, ImmutableArray<WrittenType?> typeArguments) =>
        genericType is null || typeArguments.Contains(null) ? null : new(genericType.Name, [.. typeArguments.OfType<WrittenType>()]);

    public WrittenType? GetSZArrayType(WrittenType? elementType) => elementType is null ? null : new("[]", [], elementType);

    public WrittenType? GetModifiedType(WrittenType? modifier, WrittenType? unmodifiedType, bool isRequired) => unmodifiedType;

    public WrittenType? GetArrayType(WrittenType? elementType, ArrayShape shape) => null;

    public WrittenType? GetByReferenceType(WrittenType? elementType) => null;

    public WrittenType? GetFunctionPointerType(MethodSignature<WrittenType?> signature) => null;

    public WrittenType? GetGenericMethodParameter(object? genericContext, int index) => null;

    public WrittenType? GetGenericTypeParameter(object? genericContext, int index) => null;

    public WrittenType? GetPinnedType(WrittenType? elementType) => null;

    public WrittenType? GetPointerType(WrittenType? elementType) => null;

    private static WrittenType Named(WrittenType? outer, string space, string name) =>
        new(
            outer is not null ? $"{outer.Name}+{name}"
                : space.Length == 0 ? name
                : $"{space}.{name}",
            []
        );
}
