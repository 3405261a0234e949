using CrdGen.Cli.Import.CSharp;
using CrdGen.Cli.Import.Schemas;
using CrdGen.Schema.Model;

namespace CrdGen.Cli.Import.Types;

/// <summary>The C# type of a node, and the schema that the generator gives that type by itself (docs/mapping.md).</summary>
/// <param name="Kind">What it becomes.</param>
/// <param name="Type">The type, not nullable.</param>
/// <param name="Base">The keywords that the type gives.</param>
internal sealed record TypeMapping(TypeKind Kind, CSharpType Type, JsonSchemaProps Base)
{
    /// <summary>The description that the type gives.</summary>
    public string? Description { get; init; }

    /// <summary>Whether the schema is that of the type without descriptions.</summary>
    public bool IsUndescribed { get; init; }

    /// <summary>The class or enum, where it is declared by the import.</summary>
    public PlannedType? Planned { get; init; }
}

/// <summary>Maps nodes to types, once these have names.</summary>
internal sealed class TypeMapper(TypePlan plan, KnownTypes known)
{
    /// <param name="node">The node.</param>
    /// <param name="recursive">The type that the node leads back to, where it is within the property that does.</param>
    public TypeMapping Map(SchemaNode node, PlannedType? recursive = null)
    {
        var kind = TypeKinds.Of(node);
        return kind switch
        {
            TypeKind.Class when recursive?.Recursion is { } recursion && ReferenceEquals(recursion.Below.Shape, node.Shape) =>
                new(TypeKind.Class, new(recursive.Name), node.Shape.Own) { Description = recursive.Description, Planned = recursive },
            TypeKind.Class => MapClass(node),
            TypeKind.Enum => new(kind, new(plan[node].Name, IsValueType: true), new JsonSchemaProps { Type = "string", Enum = plan[node].Node.Own.Enum }) { Planned = plan[node], Description = plan[node].Description },
            TypeKind.List => MapCollection(kind, "array", Map(node.Items!, recursive), CSharpType.ListOf),
            TypeKind.Dictionary => MapCollection(kind, "object", Map(node.Values!, recursive), CSharpType.DictionaryOf),
            TypeKind.String => new(kind, CSharpType.String, new JsonSchemaProps { Type = "string" }),
            TypeKind.DateTime => new(kind, CSharpType.DateTimeOffset, new JsonSchemaProps { Type = "string", Format = "date-time" }),
            TypeKind.Date => new(kind, CSharpType.DateOnly, new JsonSchemaProps { Type = "string", Format = "date" }),
            TypeKind.Bytes => new(kind, CSharpType.Bytes, new JsonSchemaProps { Type = "string", Format = "byte" }),
            TypeKind.Int32 => new(kind, CSharpType.Int32, new JsonSchemaProps { Type = "integer", Format = "int32" }),
            TypeKind.Int64 => new(kind, CSharpType.Int64, new JsonSchemaProps { Type = "integer", Format = "int64" }),
            TypeKind.Single => new(kind, CSharpType.Single, new JsonSchemaProps { Type = "number", Format = "float" }),
            TypeKind.Double => new(kind, CSharpType.Double, new JsonSchemaProps { Type = "number", Format = "double" }),
            TypeKind.Boolean => new(kind, CSharpType.Bool, new JsonSchemaProps { Type = "boolean" }),
            TypeKind.IntOrString => new(kind, CSharpType.IntOrString, new JsonSchemaProps { AnyOf = TypeKinds.IntegerOrString, IntOrString = true }),
            TypeKind.Quantity => new(kind, CSharpType.Quantity, new JsonSchemaProps { AnyOf = TypeKinds.IntegerOrString, IntOrString = true, Pattern = TypeKinds.QuantityPattern }),
            TypeKind.AnyObject => new(kind, CSharpType.JsonObject, new JsonSchemaProps { Type = "object", PreserveUnknownFields = true }),
            _ => new(kind, CSharpType.JsonElement, new JsonSchemaProps { PreserveUnknownFields = true }),
        };
    }

    private static TypeMapping MapCollection(TypeKind kind, string type, TypeMapping element, Func<CSharpType, CSharpType> of) =>
        new(kind, of(element.Type), new JsonSchemaProps { Type = type }) { IsUndescribed = element.IsUndescribed };

    private TypeMapping MapClass(SchemaNode node) => known.Find(node) is { } use
        ? new(TypeKind.Class, use.Type, node.Shape.Own) { Description = use.Description, IsUndescribed = use.IsUndescribed }
        : new(TypeKind.Class, new(plan[node].Name), node.Shape.Own) { Description = plan[node].Description, Planned = plan[node] };
}
