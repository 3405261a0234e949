using System.Runtime.CompilerServices;
using CrdGen.Generator.Parsing;
using CrdGen.Generator.Parsing.Members;
using CrdGen.Generator.Parsing.Types;
using CrdGen.Generator.Symbols;
using CrdGen.Schema.Model;
using Microsoft.CodeAnalysis;

namespace CrdGen.Analyzers.Resources;

/// <summary>
/// The fields of all types that can be reached from the resource classes of a compilation, by the type that declares them;
/// a field that is used in several ways stands there several times. Resources with errors count as far as they could be read.
/// </summary>
internal sealed class ApiFields
{
    private static readonly ConditionalWeakTable<Compilation, Lazy<ApiFields>> Tables = new();

    private readonly Dictionary<ISymbol, List<ApiField>> fields = new(SymbolEqualityComparer.Default);
    private readonly HashSet<(ITypeSymbol Type, JsonSchemaProps Schema)> seen = new(UseComparer.Instance);
    private readonly Stack<(ITypeSymbol Type, JsonSchemaProps Schema)> open = new();
    private readonly IAssemblySymbol assembly;

    private ApiFields(Compilation compilation)
    {
        assembly = compilation.Assembly;
        foreach (var resource in ResourceSet.Of(compilation).Resources)
        {
            if (resource.Parsed.Model is { } model)
            {
                Add(resource.Type, model.Version.Schema, isRoot: true);
                while (open.Count > 0)
                {
                    var (type, schema) = open.Pop();
                    Add(type, schema, isRoot: false);
                }
            }
        }
    }

    public static ApiFields Of(Compilation compilation) => Tables.GetValue(compilation, static c => new(() => new ApiFields(c))).Value;

    /// <summary>The fields that a type declares, in no order; those of its base types are theirs.</summary>
    public IReadOnlyList<ApiField> DeclaredIn(INamedTypeSymbol type) => fields.TryGetValue(type.OriginalDefinition, out var found) ? found : [];

    private void Add(ITypeSymbol type, JsonSchemaProps schema, bool isRoot)
    {
        foreach (var field in FieldCollector.Collect(type))
        {
            if ((isRoot && field.JsonName is "apiVersion" or "kind" or "metadata") || schema.Property(field.JsonName) is not { } property)
            {
                continue;
            }

            var use = new ApiField(field, property, schema.Required.Contains(field.JsonName));
            if (use.Has(Namespaces.CrdGen, "RawSchemaAttribute"))
            {
                continue;
            }

            Note(use);
            var last = use.Values().Last();
            if (IsOwn(last))
            {
                Open(last.Type, last.Schema);
                foreach (var derived in last.Type.GetAttributes())
                {
                    if (derived.AttributeClass is { Name: "JsonDerivedTypeAttribute" } && derived.Argument(0).Scalar() is INamedTypeSymbol derivedType)
                    {
                        Open(derivedType, last.Schema);
                    }
                }
            }
        }
    }

    private void Note(ApiField use)
    {
        if (!SymbolEqualityComparer.Default.Equals(use.Member.ContainingAssembly, assembly))
        {
            return;
        }

        var owner = use.Member.ContainingType.OriginalDefinition;
        if (!fields.TryGetValue(owner, out var list))
        {
            fields.Add(owner, list = []);
        }

        list.Add(use);
    }

    private void Open(ITypeSymbol type, JsonSchemaProps schema)
    {
        if (seen.Add((type, schema)))
        {
            open.Push((type, schema));
        }
    }

    /// <summary>Whether the fields of a value are those of a C# type of this compilation.</summary>
    private bool IsOwn(ApiValue value) =>
        value.Type is INamedTypeSymbol { TypeKind: TypeKind.Class or TypeKind.Struct } type
        && value.Schema.Type == "object"
        && SymbolEqualityComparer.Default.Equals(type.ContainingAssembly, assembly)
        && type.FindAttribute(Namespaces.CrdGen, "RawSchemaAttribute") is null
        && type.FindAttribute(Namespaces.CrdGen, "KubernetesTypeAttribute") is null
        && ScalarTypes.Find(type) is null;

    /// <summary>A use is another where the schema is another object: schemas are shared between uses.</summary>
    private sealed class UseComparer : IEqualityComparer<(ITypeSymbol Type, JsonSchemaProps Schema)>
    {
        public static readonly UseComparer Instance = new();

        public bool Equals((ITypeSymbol Type, JsonSchemaProps Schema) x, (ITypeSymbol Type, JsonSchemaProps Schema) y) =>
            ReferenceEquals(x.Schema, y.Schema) && SymbolEqualityComparer.Default.Equals(x.Type, y.Type);

        public int GetHashCode((ITypeSymbol Type, JsonSchemaProps Schema) use) => RuntimeHelpers.GetHashCode(use.Schema);
    }
}
