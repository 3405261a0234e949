using CrdGen.Generator.Diagnostics;
using CrdGen.Generator.Symbols;
using CrdGen.Schema;
using CrdGen.Schema.Model;
using Microsoft.CodeAnalysis;

namespace CrdGen.Generator.Parsing.Attributes;

/// <summary><c>x-kubernetes-list-type</c>, its keys, and <c>x-kubernetes-map-type</c>.</summary>
internal static class ListTypes
{
    /// <param name="schema">The list.</param>
    /// <param name="type">The value of the enum <c>ListType</c>.</param>
    /// <param name="keys">For a list of type map: the fields that identify an item.</param>
    /// <param name="writer">The attribute.</param>
    public static JsonSchemaProps Apply(JsonSchemaProps schema, int type, string[] keys, KeywordWriter writer)
    {
        if (!writer.Fits("a list type", schema, schema.Type == "array"))
        {
            return schema;
        }

        switch (type)
        {
            case 0:
                return NoKeys(schema with { ListType = "atomic", ListMapKeys = default }, keys, writer);
            case 1:
                if (schema.Items is { Type: "object", MapType: not "atomic" } or { Type: "array", ListType: not (null or "atomic") })
                {
                    writer.Sink.Report(TypesDiagnostics.SetOfObjects, writer.Attribute, writer.Symbol.Name, ItemType(writer.Symbol));
                    return schema;
                }

                return NoKeys(schema with { ListType = "set", ListMapKeys = default }, keys, writer);
            case 2:
                return Map(schema, keys, writer);
            default:
                Report(writer, "use a member of ListType");
                return schema;
        }
    }

    public static JsonSchemaProps ApplyMapType(JsonSchemaProps schema, int type, KeywordWriter writer) =>
        !writer.Fits("a map type", schema, schema.Type == "object") ? schema
        : type is 0 or 1 ? schema with { MapType = type == 0 ? "granular" : "atomic" }
        : writer.Invalid(schema, "the map type", "use a member of MapType");

    private static JsonSchemaProps NoKeys(JsonSchemaProps schema, string[] keys, KeywordWriter writer)
    {
        if (keys.Length > 0)
        {
            Report(writer, "keys belong to a list of type map only");
        }

        return schema;
    }

    private static JsonSchemaProps Map(JsonSchemaProps schema, string[] keys, KeywordWriter writer)
    {
        var items = schema.Items;
        if (items is not { Type: "object" } || items.Nullable)
        {
            Report(writer, "its items must be objects, and not nullable");
            return schema;
        }

        if (keys.Length == 0)
        {
            Report(writer, "name the fields that identify an item: [ListType(ListType.Map, nameof(Item.Name))]");
            return schema;
        }

        var names = FieldNames.Resolve(keys, items, writer, owner: "the items of ", below: "[]");
        if (names.Count < keys.Length)
        {
            return schema;
        }

        foreach (var name in names)
        {
            var key = items.Property(name);
            var error = key switch
            {
                null => $"the key '{name}' must be a field with a schema of its own",
                { Type: "object" or "array" } or { Type: null, IntOrString: false } => $"the key '{name}' must be a scalar",
                { Nullable: true } => $"the key '{name}' must not be nullable",
                { Default: null } when !items.Required.Contains(name) => $"the key '{name}' must be required or have a default",
                _ => names.IndexOf(name) != names.LastIndexOf(name) ? $"the key '{name}' stands twice" : null,
            };
            if (error is not null)
            {
                Report(writer, error);
                return schema;
            }
        }

        return schema with { ListType = "map", ListMapKeys = names.ToEquatableArray() };
    }

    private static string ItemType(ISymbol symbol)
    {
        var type = symbol switch { IPropertySymbol property => property.Type, IParameterSymbol parameter => parameter.Type, IFieldSymbol field => field.Type, _ => null };
        return type is not null && CollectionShape.Of(type.UnwrapNullable()).Element is { } element ? element.ToShortName() : "items";
    }

    private static void Report(KeywordWriter writer, string why) =>
        writer.Sink.Report(ConstraintsDiagnostics.ListMapKeys, writer.Attribute, writer.Symbol.Name, why);
}
