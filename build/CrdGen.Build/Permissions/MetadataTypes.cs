using System.Collections.Immutable;
using System.Reflection.Metadata;
using System.Text;

namespace CrdGen.Build.Permissions;

/// <summary>Decodes types in signatures and attributes of an assembly.</summary>
internal sealed class MetadataTypes(MetadataReader reader, string assembly) : ISignatureTypeProvider<MetadataType, object?>, ICustomAttributeTypeProvider<MetadataType>
{
    private const string SystemType = "System.Type";

    public MetadataType GetPrimitiveType(PrimitiveTypeCode typeCode) => new(null, typeCode.ToString());

    public MetadataType GetTypeFromDefinition(MetadataReader reader, TypeDefinitionHandle handle, byte rawTypeKind) => OfDefinition(handle);

    public MetadataType GetTypeFromReference(MetadataReader reader, TypeReferenceHandle handle, byte rawTypeKind) => OfReference(handle);

    public MetadataType GetTypeFromSpecification(MetadataReader reader, object? genericContext, TypeSpecificationHandle handle, byte rawTypeKind) =>
        reader.GetTypeSpecification(handle).DecodeSignature(this, genericContext);

    public MetadataType GetGenericInstantiation(MetadataType genericType, ImmutableArray<MetadataType> typeArguments) => new(genericType.Assembly, genericType.Name, typeArguments);

    public MetadataType GetGenericTypeParameter(object? genericContext, int index) => new(null, $"!{index}");

    public MetadataType GetGenericMethodParameter(object? genericContext, int index) => new(null, $"!!{index}");

    public MetadataType GetSZArrayType(MetadataType elementType) => new(null, "array", [elementType]);

    public MetadataType GetArrayType(MetadataType elementType, ArrayShape shape) => new(null, $"array{shape.Rank}", [elementType]);

    public MetadataType GetByReferenceType(MetadataType elementType) => new(null, "ref", [elementType]);

    public MetadataType GetPointerType(MetadataType elementType) => new(null, "pointer", [elementType]);

    public MetadataType GetPinnedType(MetadataType elementType) => elementType;

    public MetadataType GetModifiedType(MetadataType modifier, MetadataType unmodifiedType, bool isRequired) => unmodifiedType;

    public MetadataType GetFunctionPointerType(MethodSignature<MetadataType> signature) => new(null, "function");

    public MetadataType GetSystemType() => new(null, SystemType);

    public bool IsSystemType(MetadataType type) => type.Name == SystemType;

    /// <summary>All enums of our attributes are of the size that C# gives them.</summary>
    public PrimitiveTypeCode GetUnderlyingEnumType(MetadataType type) => PrimitiveTypeCode.Int32;

    /// <summary>
    /// A type in an attribute: <c>Namespace.Name, Assembly, Version=…</c>, and without the assembly where it is this one. A comma within the name has a <c>\\</c> before it. Type
    /// arguments, in brackets behind the name, are left out.
    /// </summary>
    public MetadataType GetTypeFromSerializedName(string name)
    {
        var text = new StringBuilder();
        var i = 0;
        for (; i < name.Length && name[i] is not (',' or '['); i++)
        {
            i += name[i] == '\\' && i + 1 < name.Length ? 1 : 0;
            text.Append(name[i]);
        }

        // Behind the brackets, which have commas of their own.
        i = Math.Max(i, name.LastIndexOf(']') + 1);
        return new(i < name.Length ? name.Substring(i + 1).Split(',')[0].Trim() : assembly, text.ToString());
    }

    /// <summary>A type by whatever handle names it, or <see langword="null"/> where it is none that has methods.</summary>
    public MetadataType? Of(EntityHandle handle) => handle.Kind switch
    {
        HandleKind.TypeDefinition => OfDefinition((TypeDefinitionHandle)handle),
        HandleKind.TypeReference => OfReference((TypeReferenceHandle)handle),
        HandleKind.TypeSpecification => reader.GetTypeSpecification((TypeSpecificationHandle)handle).DecodeSignature(this, null),
        _ => null,
    };

    private MetadataType OfDefinition(TypeDefinitionHandle handle)
    {
        var type = reader.GetTypeDefinition(handle);
        return new(assembly, type.GetDeclaringType() is { IsNil: false } outer
            ? $"{OfDefinition(outer).Name}+{reader.GetString(type.Name)}"
            : FullName(type.Namespace, type.Name));
    }

    private MetadataType OfReference(TypeReferenceHandle handle)
    {
        var type = reader.GetTypeReference(handle);
        switch (type.ResolutionScope.Kind)
        {
            case HandleKind.TypeReference:
                var outer = OfReference((TypeReferenceHandle)type.ResolutionScope);
                return new(outer.Assembly, $"{outer.Name}+{reader.GetString(type.Name)}");
            case HandleKind.AssemblyReference:
                return new(reader.GetString(reader.GetAssemblyReference((AssemblyReferenceHandle)type.ResolutionScope).Name), FullName(type.Namespace, type.Name));
            default:
                return new(assembly, FullName(type.Namespace, type.Name));
        }
    }

    private string FullName(StringHandle ns, StringHandle name) => ns.IsNil ? reader.GetString(name) : $"{reader.GetString(ns)}.{reader.GetString(name)}";
}
