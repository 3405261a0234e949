using CrdGen.Cli.Import.CSharp;
using CrdGen.Schema;
using CrdGen.Schema.Json;
using SchemaNode = CrdGen.Cli.Import.Schemas.SchemaNode;

namespace CrdGen.Cli.Import.Types;

/// <summary>Listed values, and what objects and lists say of their fields and items.</summary>
internal sealed partial class SchemaDifference
{
    private void Values()
    {
        if (wanted.Enum.IsEmpty || SameSet(wanted.Enum, current.Enum))
        {
            current = wanted.Enum.IsEmpty ? current : current with { Enum = wanted.Enum };
            return;
        }

        var suffix = mapping.Kind switch { TypeKind.Int64 => "L", TypeKind.Double => "d", TypeKind.Single => "f", _ => "" };
        if (!current.Enum.IsEmpty || KeywordArguments.Constants(wanted, IsMemberItself ? suffix : "") is not { Count: > 0 } values)
        {
            return;
        }

        if (IsMemberItself)
        {
            // null is no value here, but what .NET's validation sees where the property is absent.
            var isOptional = mapping.Type.IsValueType || mapping.Kind is TypeKind.String;
            place.Add(AttributeUse.Annotation("AllowedValues", [.. values, .. isOptional && IsAbsentNull && !wanted.Nullable ? ["null"] : Array.Empty<string>()]));
        }
        else
        {
            place.Keyword("Enum", CSharpLiteral.List(values));
        }

        current = current with { Enum = wanted.Enum };
    }

    private void Objects()
    {
        if (!wanted.Required.All(name => current.Required.Contains(name)))
        {
            var missing = wanted.Required.Distinct().Where(name => !current.Required.Contains(name)).OrderBy(name => name, StringComparer.Ordinal);
            if (current.Type is "object" or null)
            {
                place.Keyword("Required", CSharpLiteral.List(missing.Select(CSharpLiteral.Of)));
                current = current with { Required = wanted.Required };
            }
        }
        else if (wanted.Required.Distinct().Count() == current.Required.Count)
        {
            current = current with { Required = wanted.Required };
        }

        if (wanted.PreserveUnknownFields && current is { PreserveUnknownFields: false, Type: "object" or null })
        {
            place.Keyword("PreserveUnknownFields", "true");
            current = current with { PreserveUnknownFields = true };
        }

        if (wanted.EmbeddedResource && !current.EmbeddedResource && current.Type == "object")
        {
            Say(place.IsHere, AttributeUse.Own("EmbeddedResource"), "EmbeddedResource", "true");
            current = current with { EmbeddedResource = true };
        }

        if (wanted.MapType is "atomic" or "granular" && current.MapType != wanted.MapType && current.Type == "object")
        {
            var value = wanted.MapType == "atomic" ? "MapType.Atomic" : "MapType.Granular";
            Say(place.IsHere, AttributeUse.Own("MapType", value), "MapType", value);
            current = current with { MapType = wanted.MapType };
        }
    }

    private void Lists()
    {
        if (current.Type != "array" || wanted.ListType == current.ListType)
        {
            return;
        }

        var keys = wanted.ListMapKeys.Select(CSharpLiteral.Of).ToList();
        switch (wanted.ListType)
        {
            case "atomic" when keys.Count == 0:
                Type("ListType.Atomic");
                break;
            case "set" when keys.Count == 0 && node.Items?.Own is not ({ Type: "object", MapType: not "atomic" } or { Type: "array", ListType: not (null or "atomic") }):
                Type("ListType.Set");
                break;
            case "map" when keys.Count > 0 && node.Items is { Own: { Type: "object", Nullable: false } } items && wanted.ListMapKeys.All(key => IsKey(items, key)):
                Type("ListType.Map");
                break;
        }

        void Type(string type)
        {
            current = current with { ListType = wanted.ListType, ListMapKeys = wanted.ListMapKeys };
            if (place.IsHere)
            {
                place.Add(AttributeUse.Own("ListType", [type, .. keys]));
                return;
            }

            place.Keyword("ListType", type);
            if (keys.Count > 0)
            {
                place.Keyword("ListMapKeys", CSharpLiteral.List(keys));
            }
        }
    }

    private static bool IsKey(SchemaNode items, string key) =>
        items.Properties.FirstOrDefault(p => p.Name == key).Node is { Own: var own }
        && own is not ({ Type: "object" or "array" } or { Type: null, IntOrString: false } or { Nullable: true })
        && (own.Default is not null || items.Own.Required.Contains(key));

    private static bool SameSet(EquatableArray<JsonValue> left, EquatableArray<JsonValue> right) =>
        left.Count == right.Count && left.All(value => right.Contains(value));
}
