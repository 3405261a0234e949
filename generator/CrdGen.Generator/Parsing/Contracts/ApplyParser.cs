using CrdGen.Generator.Diagnostics;
using CrdGen.Generator.Model;
using CrdGen.Generator.Model.Contracts;
using CrdGen.Generator.Parsing.Members;
using CrdGen.Generator.Parsing.Resources;
using CrdGen.Generator.Parsing.Types;
using CrdGen.Generator.Symbols;
using CrdGen.Schema;
using Microsoft.CodeAnalysis;

namespace CrdGen.Generator.Parsing.Contracts;

/// <summary>
/// Apply configurations: for each object type of the project's own one in which all fields may be absent, since the types
/// themselves have required fields and defaults. Built-in types have theirs; types of other projects stand as they are.
/// </summary>
internal sealed partial class ApplyParser(ContractParser contracts)
{
    private const string Suffix = "ApplyConfiguration";

    private readonly Dictionary<ITypeSymbol, ApplyType> types = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<ITypeSymbol, ApplyParts> parsed = new(SymbolEqualityComparer.Default);

    /// <summary>The configurations of a resource and of the types that it is made of.</summary>
    /// <param name="root">The resource class.</param>
    /// <param name="envelope">Its envelope.</param>
    /// <param name="collected">Takes their contracts.</param>
    /// <param name="sink">Takes the files that they were read from.</param>
    public EquatableArray<ApplyConfigurationModel> Collect(INamedTypeSymbol root, EnvelopeModel envelope, SortedDictionary<string, TypeContract> collected, DiagnosticSink sink)
    {
        if (IsTaken(root))
        {
            return default;
        }

        var models = new SortedDictionary<string, ApplyConfigurationModel>(StringComparer.Ordinal);
        var seen = new HashSet<ITypeSymbol>(SymbolEqualityComparer.Default);
        var open = new Stack<INamedTypeSymbol>();
        open.Push(root);
        while (open.Count > 0)
        {
            var type = open.Pop();
            if (!seen.Add(type))
            {
                continue;
            }

            sink.ReadFrom(type);
            if (!parsed.TryGetValue(type, out var parts))
            {
                parts = Parse(type, SymbolEqualityComparer.Default.Equals(type, root) ? envelope : null);
                parsed[type] = parts;
            }

            models[parts.Model.FullName] = parts.Model;
            foreach (var contract in parts.Contracts)
            {
                collected[contract.Name] = contract;
            }

            foreach (var part in parts.Parts)
            {
                open.Push(part);
            }
        }

        return models.Values.ToEquatableArray();
    }

    private ApplyParts Parse(INamedTypeSymbol type, EnvelopeModel? envelope)
    {
        var parts = new List<INamedTypeSymbol>();
        var made = new List<TypeContract>();
        var declared = new List<ApplyPropertyModel>();
        var properties = new List<PropertyContract>();
        var fullName = FullName(type);
        var isObsolete = type.FindAttribute("System", "ObsoleteAttribute") is not null;
        if (envelope is not null)
        {
            AddEnvelope(envelope, fullName, properties);
        }

        var union = Union(type);
        foreach (var field in union is null ? FieldCollector.Collect(type) : [])
        {
            if (envelope is not null && field.JsonName is "apiVersion" or "kind" or "metadata")
            {
                continue;
            }

            if (IsNameable(field.Type) && !declared.Exists(other => other.Name == field.Name))
            {
                AddProperty(field, type, fullName, declared, properties, made, parts);
            }
        }

        foreach (var derived in union ?? [])
        {
            parts.Add(derived.Type);
        }

        var model = new ApplyConfigurationModel
        {
            FullName = fullName,
            Namespace = type.ContainingNamespace is { IsGlobalNamespace: false } ns ? string.Join(".", EnvelopeParser.Parts(ns)) : "",
            Name = Name(type),
            Of = TypeNames.Of(type),
            IsPublic = ClientParser.IsPublic(type),
            Base = envelope is null && UnionOf(type) is { } parent ? FullName(parent) : null,
            Discriminator = union is null ? null : type.FindAttribute(Namespaces.Json, "JsonPolymorphicAttribute")?.String("TypeDiscriminatorPropertyName") ?? "$type",
            Derived = union?.Select(derived => new Schema.Model.KeyValue(FullName(derived.Type), derived.Literal)).ToEquatableArray() ?? default,
            Properties = declared.ToEquatableArray(),
            IsObsolete = isObsolete,
            Resource = envelope,
        };
        made.Add(new ObjectContract(fullName, TypeNames.Id(model.Name, fullName))
        {
            Properties = properties.ToEquatableArray(),
            NumberHandling = type.FindAttribute(Namespaces.Json, "JsonNumberHandlingAttribute")?.Argument(0).Scalar() as int? ?? 0,
        });
        return new(model, made, parts);
    }

    private static void AddEnvelope(EnvelopeModel envelope, string fullName, List<PropertyContract> properties)
    {
        Add(envelope.ApiVersionProperty, "apiVersion", "string", -3);
        Add(envelope.KindProperty, "kind", "string", -2);
        Add(envelope.MetadataProperty, "metadata", "global::CrdGen.ObjectMeta", -1);

        void Add(EnvelopeProperty property, string jsonName, string type, int order) => properties.Add(new()
        {
            Name = property.Name.TrimStart('@'),
            JsonName = jsonName,
            Type = type,
            DeclaringType = fullName,
            Get = AccessKind.Direct,
            Order = order,
        });
    }

    private void AddProperty(FieldSymbol field, INamedTypeSymbol owner, string fullName, List<ApplyPropertyModel> declared, List<PropertyContract> properties, List<TypeContract> made, List<INamedTypeSymbol> parts)
    {
        var converter = Converters.Find(field.Member);
        var isOwnConverter = converter is not null && !Converters.IsKnown(converter);
        var type = isOwnConverter ? Same(field.Type.UnwrapNullable()) : Of(field.Type.UnwrapNullable());
        made.AddRange(type.Contracts);
        parts.AddRange(type.Configured);
        var nullable = type.IsValueType ? type.Name + "?" : type.Name;
        if (type.IsValueType && !isOwnConverter && !ContractParser.IsCommon(field.Type.UnwrapNullable()))
        {
            made.Add(new NullableContract(nullable, TypeNames.Id("Nullable", nullable), type.Name));
        }

        declared.Add(new(field.Name, field.JsonName, type.Name, IsExtensionData(field), TypeNames.Of(field.Member.ContainingType), field.Member.DeclaredAccessibility == Accessibility.Public, field.Member.FindAttribute("System", "ObsoleteAttribute") is not null));
        var contract = contracts.Property(field, owner, converter);
        properties.Add(contract with
        {
            Type = nullable,
            DeclaringType = fullName,
            Get = AccessKind.Direct,
            Set = AccessKind.None, // they are only written
            IsField = false,
            Accessor = null,
            IsRequired = false,
            IgnoreCondition = null,
            CreationHandling = null,
            UnderlyingType = type.IsValueType ? type.Name : null,
        });
    }

    private static bool IsExtensionData(FieldSymbol field) => field.Member.FindAttribute(Namespaces.Json, "JsonExtensionDataAttribute") is not null;

    private static bool IsNameable(ITypeSymbol type) =>
        type is { TypeKind: not (TypeKind.Error or TypeKind.Pointer or TypeKind.FunctionPointer), IsRefLikeType: false } and not IArrayTypeSymbol { ElementType.TypeKind: TypeKind.Error or TypeKind.Pointer };

    /// <summary>The configuration of a type, the contracts made for it, and the types whose configurations it refers to.</summary>
    private sealed record ApplyParts(ApplyConfigurationModel Model, List<TypeContract> Contracts, List<INamedTypeSymbol> Parts);
}
