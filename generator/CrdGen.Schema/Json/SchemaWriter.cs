using CrdGen.Schema.Model;

namespace CrdGen.Schema.Json;

/// <summary>Turns a schema into JSON, with keys in ordinal order, as controller-gen's manifests have them.</summary>
public static class SchemaWriter
{
    /// <param name="schema">The schema.</param>
    /// <param name="maxDescriptionLength">Longer descriptions are cut; 0 drops them all.</param>
    public static JsonValue Write(JsonSchemaProps schema, int maxDescriptionLength = int.MaxValue)
    {
        JsonValue Nested(JsonSchemaProps nested) => Write(nested, maxDescriptionLength);
        JsonValue? All(EquatableArray<JsonSchemaProps> schemas) => schemas.IsEmpty ? null : JsonValue.From(schemas.Select(Nested));

        return new ObjectBuilder()
            .Add("additionalProperties", schema.AdditionalProperties is { } values ? values.IsTrue ? JsonValue.True : Nested(values) : null)
            .Add("allOf", All(schema.AllOf))
            .Add("anyOf", All(schema.AnyOf))
            .Add("default", schema.Default)
            .Add("description", Descriptions.Limit(schema.Description, maxDescriptionLength))
            .Add("enum", schema.Enum.IsEmpty ? null : JsonValue.From(schema.Enum))
            .Add("example", schema.Example)
            .Add("exclusiveMaximum", schema.ExclusiveMaximum)
            .Add("exclusiveMinimum", schema.ExclusiveMinimum)
            .Add("externalDocs", schema.ExternalDocs is { } docs
                ? new ObjectBuilder().Add("description", docs.Description).Add("url", docs.Url).Build()
                : null)
            .Add("format", schema.Format)
            .Add("items", schema.Items is { } items ? Nested(items) : null)
            .Add("maxItems", schema.MaxItems)
            .Add("maxLength", schema.MaxLength)
            .Add("maxProperties", schema.MaxProperties)
            .Add("maximum", schema.Maximum)
            .Add("minItems", schema.MinItems)
            .Add("minLength", schema.MinLength)
            .Add("minProperties", schema.MinProperties)
            .Add("minimum", schema.Minimum)
            .Add("multipleOf", schema.MultipleOf)
            .Add("not", schema.Not is { } not ? Nested(not) : null)
            .Add("nullable", schema.Nullable)
            .Add("oneOf", All(schema.OneOf))
            .Add("pattern", schema.Pattern)
            .Add("properties", schema.Properties.IsEmpty
                ? schema.HasEmptyProperties ? JsonValue.EmptyObject : null
                : JsonValue.From(schema.Properties.OrderBy(p => p.Name, StringComparer.Ordinal).Select(p => new JsonMember(p.Name, Nested(p.Schema)))))
            .Add("required", Strings(schema.Required.OrderBy(name => name, StringComparer.Ordinal)))
            .Add("title", schema.Title)
            .Add("type", schema.Type)
            .Add("x-kubernetes-embedded-resource", schema.EmbeddedResource)
            .Add("x-kubernetes-int-or-string", schema.IntOrString)
            .Add("x-kubernetes-list-map-keys", Strings(schema.ListMapKeys))
            .Add("x-kubernetes-list-type", schema.ListType)
            .Add("x-kubernetes-map-type", schema.MapType)
            .Add("x-kubernetes-preserve-unknown-fields", schema.PreserveUnknownFields)
            .Add("x-kubernetes-validations", schema.Validations.IsEmpty ? null : JsonValue.From(schema.Validations.Select(Rule)))
            .Build();
    }

    private static JsonValue? Strings(IEnumerable<string> values)
    {
        var array = JsonValue.FromStrings(values);
        return array.Items.IsEmpty ? null : array;
    }

    private static JsonValue Rule(ValidationRule rule) => new ObjectBuilder()
        .Add("fieldPath", rule.FieldPath)
        .Add("message", rule.Message)
        .Add("messageExpression", rule.MessageExpression)
        .Add("optionalOldSelf", rule.OptionalOldSelf is { } optional ? JsonValue.From(optional) : null)
        .Add("reason", rule.Reason)
        .Add("rule", rule.Rule)
        .Build();
}
