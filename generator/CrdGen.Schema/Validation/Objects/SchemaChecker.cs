using CrdGen.Schema.Json;
using CrdGen.Schema.Model;

namespace CrdGen.Schema.Validation.Objects;

/// <summary>
/// Whether a value satisfies a schema, exactly as the API server's validator (k8s.io/kube-openapi) takes it, its oddities
/// included: a keyword counts for values of its kind whatever the schema's type, a list passes for a string with a format, and
/// limits are rounded towards zero for integers. Unknown fields, lists of sets and maps, and CEL rules are not its business.
/// </summary>
/// <param name="problems">Takes what is wrong.</param>
/// <param name="isStructural">
/// Whether the schema counts as it is written, as it does for defaults. Objects are checked against a form of it without formats that
/// are not known for the type, and in which x-kubernetes-int-or-string is a type.
/// </param>
internal sealed class SchemaChecker(Problems problems, bool isStructural = false)
{
    public void Check(JsonSchemaProps schema, JsonValue value, ValuePath? path)
    {
        var format = !isStructural ? EffectiveFormat.Of(schema) : string.IsNullOrEmpty(schema.Format) ? null : schema.Format;
        CheckType(schema, format, value, path);
        if (value.Kind != JsonKind.Null)
        {
            CheckJunctors(schema, value, path);
        }

        switch (value.Kind)
        {
            case JsonKind.String:
                StringChecks.Check(schema, format, value, path, problems);
                break;
            case JsonKind.Number:
                NumberChecks.Check(schema, value, path, problems);
                break;
            case JsonKind.Array:
                CheckArray(schema, value, path);
                break;
            case JsonKind.Object:
                CheckObject(schema, value, path);
                break;
        }

        if (!schema.Enum.IsEmpty && !schema.Enum.Any(allowed => GoEquality.IsMember(value, allowed)))
        {
            problems.Add(path, "enum", $"Unsupported value: {SchemaTypes.Shorten(value)}: supported values: {string.Join(", ", schema.Enum.Select(SchemaTypes.Shorten))}");
        }
    }

    private void CheckType(JsonSchemaProps schema, string? format, JsonValue value, ValuePath? path)
    {
        var isIntOrString = schema.IntOrString && !isStructural;
        var hasType = schema.Type is not null || isIntOrString;
        if ((!hasType && format is null) || (value.Kind == JsonKind.Null && (schema.Nullable || !hasType)))
        {
            return;
        }

        var isNumeric = Has("integer") || Has("number");
        var number = value.Kind == JsonKind.Number ? new GoNumber(value) : default(GoNumber?);
        var matches = value.Kind switch
        {
            JsonKind.Null => false,
            JsonKind.String => (format is not null && !isNumeric) || Has("string"),
            JsonKind.Array => (format is not null && !isNumeric) || Has("array"),
            JsonKind.Object => Has("object"),
            JsonKind.Number => number!.Value.IsInt64 ? isNumeric : Has("number") || (number.Value.IsWholeFloat && Has("integer")),
            _ => Has("boolean"),
        };
        if (!matches)
        {
            problems.Invalid(path, "type", value, $"must be of type {(isIntOrString ? "integer or string" : schema.Type ?? "string")}, not {TypeName(value)}");
        }

        bool Has(string type) => isIntOrString ? type is "integer" or "string" : schema.Type == type;
    }

    private static string TypeName(JsonValue value) => value.Kind switch
    {
        JsonKind.Null => "null",
        JsonKind.True or JsonKind.False => "boolean",
        JsonKind.Number => new GoNumber(value).IsInt64 ? "integer" : "number",
        JsonKind.String => "string",
        JsonKind.Array => "array",
        _ => "object",
    };

    private void CheckArray(JsonSchemaProps schema, JsonValue value, ValuePath? path)
    {
        for (var i = 0; schema.Items is not null && i < value.Items.Count; i++)
        {
            Check(schema.Items, value.Items[i], ValuePath.Item(path, i));
        }

        if (value.Items.Count < schema.MinItems)
        {
            problems.Add(path, "minItems", $"Invalid value: {value.Items.Count} items: must have at least {schema.MinItems}");
        }

        if (value.Items.Count > schema.MaxItems)
        {
            problems.Add(path, "maxItems", $"Too many: {value.Items.Count} items: must have at most {schema.MaxItems}");
        }
    }

    private void CheckObject(JsonSchemaProps schema, JsonValue value, ValuePath? path)
    {
        if (value.Members.Count < schema.MinProperties)
        {
            problems.Add(path, "minProperties", $"Invalid value: {value.Members.Count} fields: must have at least {schema.MinProperties}");
        }

        if (value.Members.Count > schema.MaxProperties)
        {
            problems.Add(path, "maxProperties", $"Too many: {value.Members.Count} fields: must have at most {schema.MaxProperties}");
        }

        foreach (var member in value.Members)
        {
            if ((schema.Property(member.Name) ?? schema.AdditionalProperties) is { } field)
            {
                if (field.Forbidden is { IsFalse: true })
                {
                    problems.Add(path, "additionalProperties", $"Invalid value: {member.Name} is a forbidden property");
                    continue;
                }

                Check(field, member.Value, ValuePath.Member(path, member.Name));
            }
        }

        foreach (var name in schema.Required)
        {
            if (value.Get(name) is null)
            {
                problems.Required(ValuePath.Member(path, name));
            }
        }
    }

    private void CheckJunctors(JsonSchemaProps schema, JsonValue value, ValuePath? path)
    {
        var before = problems.Count;
        foreach (var branch in schema.AllOf)
        {
            Check(branch, value, path);
        }

        if (isStructural && problems.Count > before)
        {
            problems.Add(path, "allOf", "Invalid value: must satisfy all branches of allOf");
        }

        if (!schema.AnyOf.IsEmpty)
        {
            var results = Branches(schema.AnyOf, value, path);
            if (!results.Any(r => r.Count == 0))
            {
                problems.Add(path, "anyOf", "Invalid value: must satisfy at least one branch of anyOf, and satisfies none");
                AddNearest(results);
            }
        }

        if (!schema.OneOf.IsEmpty)
        {
            var results = Branches(schema.OneOf, value, path);
            var holds = results.Count(r => r.Count == 0);
            if (holds != 1)
            {
                problems.Add(path, "oneOf", $"Invalid value: must satisfy exactly one branch of oneOf, and satisfies {(holds == 0 ? "none" : holds)}");
            }

            if (holds == 0)
            {
                AddNearest(results);
            }
        }

        if (schema.Not is { } not && Branches([not], value, path)[0].Count == 0)
        {
            problems.Add(path, "not", "Invalid value: must not satisfy the schema of 'not'");
        }
    }

    private List<Problems> Branches(IEnumerable<JsonSchemaProps> branches, JsonValue value, ValuePath? path)
    {
        var results = new List<Problems>();
        foreach (var branch in branches)
        {
            var result = new Problems();
            new SchemaChecker(result, isStructural).Check(branch, value, path);
            results.Add(result);
        }

        return results;
    }

    /// <summary>What one would have to change least: the branch with the fewest problems, if one stands out.</summary>
    private void AddNearest(List<Problems> results)
    {
        var fewest = results.Min(r => r.Count);
        if (results.Count(r => r.Count == fewest) == 1)
        {
            problems.AddRange(results.First(r => r.Count == fewest));
        }
    }
}
