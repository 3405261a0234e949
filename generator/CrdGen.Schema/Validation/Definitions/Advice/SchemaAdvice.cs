using CrdGen.Schema.Json;
using CrdGen.Schema.Model;
using CrdGen.Schema.Validation.Objects;

namespace CrdGen.Schema.Validation.Definitions;

/// <summary>Keywords that contradict each other, or say nothing about values of their type.</summary>
public static class SchemaAdvice
{
    /// <summary>What is wrong with the keywords of one schema by itself and of its branches; paths begin at the schema.</summary>
    /// <remarks>Limits that no value satisfies both are <see cref="EmptyIntervals"/>'.</remarks>
    public static IReadOnlyList<DefinitionProblem> OfNode(JsonSchemaProps schema)
    {
        // Nearly all schemas have nothing of this.
        if (schema is { Enum.IsEmpty: true, Required.IsEmpty: true, AllOf.IsEmpty: true, AnyOf.IsEmpty: true, OneOf.IsEmpty: true, Not: null } && !HasLimits(schema))
        {
            return [];
        }

        var advice = new FieldErrors();
        CheckNode(schema, FieldPath.Root(""), advice);
        return advice.Items;
    }

    internal static void Find(JsonSchemaProps schema, FieldPath path, FieldErrors advice)
    {
        if (EmptyIntervals.Find(schema) is { } interval)
        {
            advice.Invalid(path, $"no value is both at least {interval.Lower} and at most {interval.Upper}");
        }

        CheckNode(schema, path, advice);
        CheckDefault(schema, path, advice);
        foreach (var property in schema.Properties)
        {
            Find(property.Schema, path.Property(property.Name), advice);
        }

        if (schema.Items is { } items)
        {
            Find(items, path.Child("items"), advice);
        }

        if (SchemaKeywords.IsSchema(schema.AdditionalProperties))
        {
            Find(schema.AdditionalProperties!, path.Child("additionalProperties"), advice);
        }
    }

    private static void CheckNode(JsonSchemaProps schema, FieldPath path, FieldErrors advice)
    {
        CheckLimits(schema, path, advice);
        CheckEnum(schema, path, advice);
        CheckRequired(schema, path, advice);
        BranchFields.Check(schema, path, advice);
    }

    private static bool HasLimits(JsonSchemaProps schema) =>
        schema is { MinLength: not null } or { MaxLength: not null } or { MinItems: not null } or { MaxItems: not null } or { MinProperties: not null } or { MaxProperties: not null }
            or { Pattern: not null } or { Minimum: not null } or { Maximum: not null } or { MultipleOf: not null };

    private static void CheckLimits(JsonSchemaProps schema, FieldPath path, FieldErrors advice)
    {
        Size("minLength", schema.MinLength, "string");
        Size("maxLength", schema.MaxLength, "string");
        Size("minItems", schema.MinItems, "array");
        Size("maxItems", schema.MaxItems, "array");
        Size("minProperties", schema.MinProperties, "object");
        Size("maxProperties", schema.MaxProperties, "object");
        OfType("pattern", schema.Pattern is not null, "string");
        OfType("minimum", schema.Minimum is not null, "integer", "number");
        OfType("maximum", schema.Maximum is not null, "integer", "number");
        OfType("multipleOf", schema.MultipleOf is not null, "integer", "number");
        OfType("required", !schema.Required.IsEmpty, "object");
        if (schema.MultipleOf is { } factor && factor.AsDouble() <= 0)
        {
            advice.Invalid(path.Child("multipleOf"), "nothing is a multiple of what is not above 0");
        }

        void Size(string keyword, long? limit, string type)
        {
            if (limit < 0)
            {
                advice.Invalid(path.Child(keyword), keyword.StartsWith("min", StringComparison.Ordinal) ? "a negative limit says nothing" : "nothing has a negative size: no value is allowed");
            }

            OfType(keyword, limit is not null, type);
        }

        void OfType(string keyword, bool isThere, params string[] types)
        {
            if (isThere && schema.Type is { } type && !schema.IntOrString && !types.Contains(type))
            {
                advice.Invalid(path.Child(keyword), $"says nothing about a value of type {type}");
            }
        }
    }

    private static void CheckEnum(JsonSchemaProps schema, FieldPath path, FieldErrors advice)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < schema.Enum.Count; i++)
        {
            var value = schema.Enum[i];
            var at = path.Child("enum").Index(i);
            if (!seen.Add(JsonEquality.Canonical(value)))
            {
                advice.Duplicate(at, SchemaTypes.Shorten(value));
            }

            if (value.Kind == JsonKind.Null)
            {
                if (!schema.Nullable)
                {
                    advice.Invalid(at, "null is no value of a schema that is not nullable");
                }
            }
            else if (SchemaTypes.FindMismatch(schema, value) is { } error)
            {
                advice.Invalid(at, error);
            }
        }
    }

    private static void CheckRequired(JsonSchemaProps schema, FieldPath path, FieldErrors advice)
    {
        if (schema.Required.IsEmpty || schema is not { Properties.IsEmpty: false, PreserveUnknownFields: false, AdditionalProperties: null, EmbeddedResource: false })
        {
            return;
        }

        var names = new HashSet<string>(schema.Properties.Select(property => property.Name), StringComparer.Ordinal);
        for (var i = 0; i < schema.Required.Count; i++)
        {
            if (!names.Contains(schema.Required[i]))
            {
                advice.Invalid(path.Child("required").Index(i), $"there is no property '{schema.Required[i]}': unknown fields are dropped, so that no object is allowed");
            }
        }
    }

    private static void CheckDefault(JsonSchemaProps schema, FieldPath path, FieldErrors advice)
    {
        if (schema is not { Default: { } value, ListType: "set" or "map" })
        {
            return;
        }

        var problems = new Problems();
        ListTypes.Check(schema, Defaulting.Apply(value, schema), null, problems);
        if (problems.Count > 0)
        {
            advice.Invalid(path.Child("default"), problems.Items[0].ToString());
        }
    }
}
