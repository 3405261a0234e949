using CrdGen.Schema.Model;
using CrdGen.Schema.Validation;

namespace CrdGen.Generator.Parsing.Attributes;

/// <summary>
/// The paths of <c>SchemaAttribute.At</c>: <c>[]</c> leads to the items of a list, <c>{}</c> to the values of a map,
/// <c>.name</c> to a field of an object.
/// </summary>
internal static class SchemaPath
{
    /// <summary>Changes the schema at a path.</summary>
    /// <param name="schema">The schema that the path starts at.</param>
    /// <param name="at">The path.</param>
    /// <param name="change">What to do there.</param>
    /// <param name="error">Why the path leads nowhere; then the schema is returned as it was.</param>
    public static JsonSchemaProps Change(JsonSchemaProps schema, string at, Func<JsonSchemaProps, JsonSchemaProps> change, out string? error)
    {
        error = null;
        if (at.Length == 0)
        {
            return change(schema);
        }

        if (at.StartsWith("[]", StringComparison.Ordinal))
        {
            if (schema.Items is not { } items)
            {
                error = $"'[]' leads to the items of a list, and there is {SchemaKinds.Describe(schema)}";
                return schema;
            }

            return schema with { Items = Change(items, at.Substring(2), change, out error) };
        }

        if (at.StartsWith("{}", StringComparison.Ordinal))
        {
            if (schema.AdditionalProperties is not { } values)
            {
                error = $"'{{}}' leads to the values of a map, and there is {SchemaKinds.Describe(schema)}";
                return schema;
            }

            return schema with { AdditionalProperties = Change(values, at.Substring(2), change, out error) };
        }

        if (at[0] == '.')
        {
            var end = at.IndexOfAny(['.', '[', '{'], 1);
            var name = end < 0 ? at.Substring(1) : at.Substring(1, end - 1);
            var rest = end < 0 ? "" : at.Substring(end);
            for (var i = 0; i < schema.Properties.Count; i++)
            {
                if (schema.Properties[i].Name == name)
                {
                    var properties = schema.Properties.ToArray();
                    properties[i] = new(name, Change(properties[i].Schema, rest, change, out error));
                    return schema with { Properties = new(properties) };
                }
            }

            error = $"there is no field '{name}'";
            return schema;
        }

        error = "use '[]' for the items of a list, '{}' for the values of a map, '.name' for a field, and any sequence of them";
        return schema;
    }
}
