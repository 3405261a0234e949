using CrdGen.Generator.Model;
using CrdGen.Generator.Model.Contracts;
using CrdGen.Generator.Parsing.Members;
using CrdGen.Generator.Parsing.Resources;
using CrdGen.Generator.Symbols;
using CrdGen.Schema;
using Microsoft.CodeAnalysis;

namespace CrdGen.Generator.Parsing.Contracts;

/// <summary>Classes, structs, records, interfaces.</summary>
internal sealed partial class ContractParser
{
    private ParsedType ParseObject(INamedTypeSymbol type, List<FieldSymbol> fields)
    {
        var parts = new List<ITypeSymbol>();
        var properties = new List<PropertyContract>();
        if (IsResource(type))
        {
            AddEnvelope(type, fields, properties, parts);
        }

        string? problem = null;
        var isObsolete = false;
        foreach (var field in fields)
        {
            var converter = Parsing.Types.Converters.Find(field.Member);
            if (converter is null || Parsing.Types.Converters.IsKnown(converter))
            {
                parts.Add(field.Type);
            }
            else
            {
                problem ??= Usable(converter);
            }

            problem ??= TypeParametersOf(field.Member.ContainingType) is null ? $"type parameters of '{field.Member.ContainingType.Name}' hide each other" : Inaccessible(field.Type);
            isObsolete |= IsObsolete(field.Member);
            properties.Add(Property(field, type, converter));
        }

        foreach (var attribute in type.GetAttributes())
        {
            if (attribute.AttributeClass is { } attributeType && attributeType.Is(Namespaces.Json, "JsonDerivedTypeAttribute") && attribute.Argument(0).Scalar() is INamedTypeSymbol derived)
            {
                parts.Add(derived);
            }
        }

        if (problem is not null)
        {
            return new(null, []) { Problem = problem };
        }

        return new(
            new ObjectContract(TypeNames.Of(type), Id(type))
            {
                IsValueType = type.IsValueType,
                Constructor = Constructor(type),
                Properties = properties.ToEquatableArray(),
                NumberHandling = Json(type, "JsonNumberHandlingAttribute") ?? 0,
                UnmappedMemberHandling = Json(type, "JsonUnmappedMemberHandlingAttribute"),
                Populates = Json(type, "JsonObjectCreationHandlingAttribute") == 1,
            },
            parts)
        {
            IsObsolete = isObsolete,
        };
    }

    /// <summary>Whether the generator makes a Kubernetes object of a type.</summary>
    public static bool IsResource(INamedTypeSymbol type) =>
        type.FindAttribute(Namespaces.CrdGen, "CustomResourceAttribute") is not null && !type.DeclaringSyntaxReferences.IsEmpty && EnvelopeParser.IsPartial(type);

    /// <summary>What the generator declares itself, which no symbol of this compilation is.</summary>
    private void AddEnvelope(INamedTypeSymbol type, List<FieldSymbol> fields, List<PropertyContract> properties, List<ITypeSymbol> parts)
    {
        var (apiVersion, kind, metadata) = EnvelopeParser.Properties(type);
        Add(apiVersion, "apiVersion", "string", -3);
        Add(kind, "kind", "string", -2);
        Add(metadata, "metadata", "global::CrdGen.ObjectMeta", -1);
        if (compilation.GetTypeByMetadataName("CrdGen.ObjectMeta") is { } objectMeta)
        {
            parts.Add(objectMeta);
        }

        void Add(EnvelopeProperty property, string jsonName, string propertyType, int order)
        {
            if (property.IsEmitted)
            {
                fields.RemoveAll(field => field.JsonName == jsonName); // of a base class, and hidden
            }
            else if (fields.Exists(field => field.JsonName == jsonName))
            {
                return;
            }

            properties.Add(new()
            {
                Name = property.Name.TrimStart('@'),
                JsonName = jsonName,
                Type = propertyType,
                DeclaringType = TypeNames.Of(type),
                Get = AccessKind.Direct,
                Set = AccessKind.Direct,
                Order = order,
            });
        }
    }

    public PropertyContract Property(FieldSymbol field, INamedTypeSymbol owner, INamedTypeSymbol? converter)
    {
        var member = field.Member;
        var declaring = Inaccessible(member.ContainingType) is null ? member.ContainingType : owner;
        var isNumeric = converter is not null && Parsing.Types.Converters.IsNumeric(converter);
        var isNames = converter is not null && !isNumeric && Parsing.Types.Converters.IsKnown(converter) && converter.Name != "KubernetesTimeConverter";
        var get = Get(member);
        var set = Set(member);
        return new PropertyContract
        {
            Name = field.Name,
            JsonName = field.JsonName,
            Type = TypeNames.Of(field.Type),
            DeclaringType = TypeNames.Of(declaring),
            Get = get,
            Set = set,
            IsField = member is IFieldSymbol,
            Accessor = get == AccessKind.Accessor || set == AccessKind.Accessor ? Accessor(member.ContainingType, MemberType(member.OriginalDefinition)) : null,
            IsRequired = (member is IPropertySymbol { IsRequired: true } or IFieldSymbol { IsRequired: true } && !SetsRequiredMembers(owner))
                || member.FindAttribute(Namespaces.Json, "JsonRequiredAttribute") is not null,
            Order = Json(member, "JsonPropertyOrderAttribute") ?? 0,
            IgnoreCondition = member.FindAttribute(Namespaces.Json, "JsonIgnoreAttribute")?.Named("Condition").Scalar() as int?,
            NumberHandling = Json(member, "JsonNumberHandlingAttribute"),
            CreationHandling = Json(member, "JsonObjectCreationHandlingAttribute"),
            Converter = converter is null || isNames || isNumeric ? null : TypeNames.Of(converter),
            IsNumericEnum = isNumeric,
            UnderlyingType = field.Type.IsValueType && !SymbolEqualityComparer.Default.Equals(field.Type.UnwrapNullable(), field.Type) ? TypeNames.Of(field.Type.UnwrapNullable()) : null,
            IsExtensionData = member.FindAttribute(Namespaces.Json, "JsonExtensionDataAttribute") is not null,
        };
    }

    private static AccessKind Get(ISymbol member) => member switch
    {
        IPropertySymbol { GetMethod.DeclaredAccessibility: Accessibility.Public } or IFieldSymbol { DeclaredAccessibility: Accessibility.Public } => AccessKind.Direct,
        IPropertySymbol { GetMethod: not null } or IFieldSymbol => AccessKind.Accessor,
        _ => AccessKind.None,
    };

    private static AccessKind Set(ISymbol member)
    {
        switch (member)
        {
            case IFieldSymbol { IsReadOnly: true }:
                return AccessKind.None;
            case IFieldSymbol:
                return Get(member);
            case IPropertySymbol { RefKind: RefKind.None, SetMethod: { } setter }:
                if (setter.DeclaredAccessibility != Accessibility.Public && member.FindAttribute(Namespaces.Json, "JsonIncludeAttribute") is null)
                {
                    return AccessKind.None;
                }

                return setter.IsInitOnly || setter.DeclaredAccessibility != Accessibility.Public ? AccessKind.Accessor : AccessKind.Direct;
            default:
                return AccessKind.None;
        }
    }

    private static ITypeSymbol MemberType(ISymbol member) => member is IPropertySymbol property ? property.Type : ((IFieldSymbol)member).Type;

    private static int? Json(ISymbol symbol, string attribute) => symbol.FindAttribute(Namespaces.Json, attribute)?.Argument(0).Scalar() as int?;

    private static bool IsObsolete(ISymbol symbol) => symbol.FindAttribute("System", "ObsoleteAttribute") is not null;
}
