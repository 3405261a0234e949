using CrdGen.Generator.Diagnostics;
using CrdGen.Schema;
using CrdGen.Schema.Json;
using CrdGen.Schema.Model;
using Microsoft.CodeAnalysis;

namespace CrdGen.Generator.Parsing.Attributes;

/// <summary>Lists of allowed and of denied values.</summary>
internal static class EnumAttributes
{
    public static JsonSchemaProps Allowed(JsonSchemaProps schema, TypedConstant? values, KeywordWriter writer) =>
        Read(schema, values, writer) is { IsEmpty: false } allowed ? schema with { Enum = allowed } : schema;

    public static JsonSchemaProps Denied(JsonSchemaProps schema, TypedConstant? values, KeywordWriter writer) =>
        Read(schema, values, writer) is { IsEmpty: false } denied ? schema with { Not = new JsonSchemaProps { Enum = denied } } : schema;

    private static EquatableArray<JsonValue> Read(JsonSchemaProps schema, TypedConstant? values, KeywordWriter writer)
    {
        if (values is not { Kind: TypedConstantKind.Array, IsNull: false } array || array.Values.IsEmpty)
        {
            writer.Sink.Report(ConstraintsDiagnostics.InvalidEnum, writer.Attribute, writer.Symbol.Name, "there is none");
            return default;
        }

        var result = new List<JsonValue>();
        foreach (var constant in array.Values)
        {
            if (Constants.ToJson(constant) is not { } json)
            {
                writer.Sink.Report(ConstraintsDiagnostics.InvalidEnum, writer.Attribute, writer.Symbol.Name, "one of them is no JSON value");
                return default;
            }

            // null among the values is C#'s way to say optional.
            if (json.Kind == JsonKind.Null && !schema.Nullable)
            {
                continue;
            }

            var error = Schema.Validation.SchemaTypes.FindMismatch(schema, json);
            if (error is null && !schema.Enum.IsEmpty && !schema.Enum.Any(known => JsonEquality.Equals(known, json)))
            {
                error = $"{json} is none of {string.Join(", ", schema.Enum)}";
            }

            if (error is null && result.Contains(json))
            {
                error = $"{json} stands twice";
            }

            if (error is not null)
            {
                writer.Sink.Report(ConstraintsDiagnostics.InvalidEnum, writer.Attribute, writer.Symbol.Name, error);
                return default;
            }

            result.Add(json);
        }

        return result.ToEquatableArray();
    }
}
