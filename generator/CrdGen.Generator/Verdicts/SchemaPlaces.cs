using CrdGen.Generator.Parsing;
using CrdGen.Generator.Parsing.Members;
using CrdGen.Generator.Symbols;
using CrdGen.Schema.Model;
using Microsoft.CodeAnalysis;

namespace CrdGen.Generator.Verdicts;

/// <summary>What stands at a path of a schema: the node, the last C# member on the way, and what is left of the path.</summary>
/// <param name="Schema">The node.</param>
/// <param name="Symbol">The member or type that the node came from, or what holds it.</param>
/// <param name="Below">The path from the member's or type's own node to the node.</param>
/// <param name="Rest">The keywords below the node.</param>
internal readonly record struct SchemaPlace(JsonSchemaProps Schema, ISymbol Symbol, IReadOnlyList<string> Below, IReadOnlyList<string> Rest);

/// <summary>Follows the paths of schemas through C# types.</summary>
internal static class SchemaPlaces
{
    /// <param name="root">The resource class.</param>
    /// <param name="schema">Its schema.</param>
    /// <param name="path">A path below the schema: <c>properties</c>, <c>spec</c>, <c>items</c>, ….</param>
    public static SchemaPlace Find(INamedTypeSymbol root, JsonSchemaProps schema, IReadOnlyList<string> path)
    {
        ITypeSymbol? type = root;
        ISymbol symbol = root;
        var own = 0;
        for (var i = 0; i < path.Count;)
        {
            type = Unwrapped(type);
            switch (path[i])
            {
                case "properties" when i + 1 < path.Count && schema.Property(path[i + 1]) is { } property:
                    var field = type is null || CollectionShape.Of(type).Kind != CollectionKind.None ? default : FieldCollector.Collect(type).Find(f => f.JsonName == path[i + 1]);
                    (schema, type, symbol) = (property, field.Type ?? CollectionShape.Of(type!).Element, field.Member ?? symbol);
                    i += 2;
                    own = field.Member is null ? own : i;
                    break;
                case "items" when schema.Items is { } items:
                    (schema, type) = (items, type is null ? null : CollectionShape.Of(type).Element);
                    i++;
                    break;
                case "additionalProperties" when schema.AdditionalProperties is { } values:
                    (schema, type) = (values, type is null ? null : CollectionShape.Of(type).Element);
                    i++;
                    break;
                default:
                    return new(schema, symbol, [.. path.Take(i).Skip(own)], [.. path.Skip(i)]);
            }
        }

        return new(schema, symbol, [.. path.Skip(own)], []);
    }

    /// <summary>A path of a schema in the notation of <c>At</c>, up to a keyword that is no schema.</summary>
    public static IEnumerable<string> Notation(IEnumerable<string> path)
    {
        var isName = false;
        foreach (var segment in path)
        {
            if (isName)
            {
                yield return "." + segment;
                isName = false;
                continue;
            }

            switch (segment)
            {
                case "properties":
                    isName = true;
                    break;
                case "items":
                    yield return "[]";
                    break;
                case "additionalProperties":
                    yield return "{}";
                    break;
                default:
                    yield break;
            }
        }
    }

    private static ITypeSymbol? Unwrapped(ITypeSymbol? type)
    {
        type = type?.UnwrapNullable();
        return type is not null && ScalarWrapper.ValueParameter(type) is { } value ? value.Type.UnwrapNullable() : type;
    }
}
