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
    /// <returns>
    /// How many checks applied or held: kube-openapi counts them to tell which branch of a junctor was meant. It means nothing else.
    /// </returns>
    public int Check(JsonSchemaProps schema, JsonValue value, ValuePath? path)
    {
        var format = !isStructural ? EffectiveFormat.Of(schema) : string.IsNullOrEmpty(schema.Format) ? null : schema.Format;
        var before = problems.Count;
        CheckType(schema, format, value, path);
        var matches = schema.Type is null && format is null ? 0 : problems.Count > before ? 1 : 2;
        if (value.Kind != JsonKind.Null)
        {
            matches += CheckJunctors(schema, value, path);
        }

        switch (value.Kind)
        {
            case JsonKind.String:
                matches += format is not null && FormatChecks.IsKnown(format.Replace("-", "")) ? 2 : 1;
                StringChecks.Check(schema, format, value, path, problems);
                break;
            case JsonKind.Number:
                matches += 2;
                NumberChecks.Check(schema, value, path, problems);
                break;
            case JsonKind.Array:
                matches += 2 + CheckArray(schema, value, path);
                break;
            case JsonKind.Object:
                matches += 1 + CheckObject(schema, value, path);
                break;
        }

        if (!schema.Enum.IsEmpty && !schema.Enum.Any(allowed => GoEquality.IsMember(value, allowed)))
        {
            problems.Add(path, "enum", $"Unsupported value: {SchemaTypes.Shorten(value)}: supported values: {string.Join(", ", schema.Enum.Select(SchemaTypes.Shorten))}");
        }

        return matches + 2;
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

    private int CheckArray(JsonSchemaProps schema, JsonValue value, ValuePath? path)
    {
        var matches = 0;
        for (var i = 0; schema.Items is not null && i < value.Items.Count; i++)
        {
            matches += Check(schema.Items, value.Items[i], ValuePath.Item(path, i));
        }

        if (value.Items.Count < schema.MinItems)
        {
            problems.Add(path, "minItems", $"Invalid value: {value.Items.Count} items: must have at least {schema.MinItems}");
        }

        if (value.Items.Count > schema.MaxItems)
        {
            problems.Add(path, "maxItems", $"Too many: {value.Items.Count} items: must have at most {schema.MaxItems}");
        }

        return matches;
    }

    private int CheckObject(JsonSchemaProps schema, JsonValue value, ValuePath? path)
    {
        var matches = 0;
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

                matches += Check(field, member.Value, ValuePath.Member(path, member.Name));
            }
        }

        foreach (var name in schema.Required)
        {
            if (value.Get(name) is null)
            {
                problems.Required(ValuePath.Member(path, name));
            }
        }

        return matches;
    }

    private int CheckJunctors(JsonSchemaProps schema, JsonValue value, ValuePath? path)
    {
        var matches = 2;
        var before = problems.Count;
        foreach (var branch in schema.AllOf)
        {
            matches += Check(branch, value, path);
        }

        if (isStructural && problems.Count > before)
        {
            problems.Add(path, "allOf", "Invalid value: must satisfy all branches of allOf");
        }

        if (!schema.AnyOf.IsEmpty)
        {
            var results = Branches(schema.AnyOf, value, path);
            if (!results.Exists(r => r.Holds))
            {
                problems.Add(path, "anyOf", "Invalid value: must satisfy at least one branch of anyOf, and satisfies none");
                matches += AddNearest(results);
            }
            else
            {
                matches += results.Find(r => r.Holds).Matches;
            }
        }

        if (!schema.OneOf.IsEmpty)
        {
            var results = Branches(schema.OneOf, value, path);
            var holds = results.Count(r => r.Holds);
            if (holds != 1)
            {
                problems.Add(path, "oneOf", $"Invalid value: must satisfy exactly one branch of oneOf, and satisfies {(holds == 0 ? "none" : holds)}");
            }

            matches += holds == 0 ? AddNearest(results) : holds == 1 ? results.Find(r => r.Holds).Matches : 0;
        }

        if (schema.Not is { } not && Branches([not], value, path)[0].Holds)
        {
            problems.Add(path, "not", "Invalid value: must not satisfy the schema of 'not'");
        }

        return matches;
    }

    private List<BranchResult> Branches(IEnumerable<JsonSchemaProps> branches, JsonValue value, ValuePath? path)
    {
        var results = new List<BranchResult>();
        foreach (var branch in branches)
        {
            var result = new Problems();
            var matches = new SchemaChecker(result, isStructural).Check(branch, value, path);
            results.Add(new(result, matches));
        }

        return results;
    }

    /// <summary>
    /// What one would have to change least: the branch with the fewest problems, if one stands out. For defaults it is the branch that
    /// the API server picks: the first of those with the most matches.
    /// </summary>
    private int AddNearest(List<BranchResult> results)
    {
        if (isStructural)
        {
            var most = results.Max(r => r.Matches);
            problems.AddRange(results.Find(r => r.Matches == most).Problems);
            return most;
        }

        var fewest = results.Min(r => r.Problems.Count);
        if (results.Count(r => r.Problems.Count == fewest) == 1)
        {
            problems.AddRange(results.Find(r => r.Problems.Count == fewest).Problems);
        }

        return 0;
    }

    private readonly record struct BranchResult(Problems Problems, int Matches)
    {
        public bool Holds => Problems.Count == 0;
    }
}
