using CrdGen.Schema.Model;

namespace CrdGen.Schema.Json;

/// <summary>What is wrong with a schema in JSON.</summary>
/// <param name="message">The problem.</param>
/// <param name="path">Where, as a path such as <c>properties.name.minLength</c>; empty at the root.</param>
public sealed class SchemaFormatException(string message, string path) : FormatException(message)
{
    public string Path { get; } = path;
}

/// <summary>Reads a schema from JSON. Nothing is dropped: a keyword that a structural schema has no place for is an error.</summary>
public static class SchemaReader
{
    /// <exception cref="SchemaFormatException">The JSON is no structural schema.</exception>
    public static JsonSchemaProps Read(JsonValue value, string path = "")
    {
        if (value.Kind != JsonKind.Object)
        {
            throw new SchemaFormatException("a schema is a JSON object", path);
        }

        var schema = new JsonSchemaProps();
        foreach (var member in value.Members)
        {
            schema = Keyword(schema, member.Name, new JsonSource(member.Value, path.Length == 0 ? member.Name : path + "." + member.Name));
        }

        return schema;
    }

    private static JsonSchemaProps Keyword(JsonSchemaProps schema, string name, JsonSource source) => name switch
    {
        "additionalProperties" => schema with { AdditionalProperties = source.Value.Kind == JsonKind.True ? new JsonSchemaProps { IsTrue = true } : source.Schema() },
        "allOf" => schema with { AllOf = source.Schemas() },
        "anyOf" => schema with { AnyOf = source.Schemas() },
        "default" => schema with { Default = source.Value },
        "description" => schema with { Description = source.String() },
        "enum" => schema with { Enum = source.Array() },
        "example" => schema with { Example = source.Value },
        "exclusiveMaximum" => schema with { ExclusiveMaximum = source.Bool() },
        "exclusiveMinimum" => schema with { ExclusiveMinimum = source.Bool() },
        "externalDocs" => schema with { ExternalDocs = new(source.Member("url")?.String() ?? "", source.Member("description")?.String()) },
        "format" => schema with { Format = source.String() },
        "items" => schema with { Items = source.Schema() },
        "maxItems" => schema with { MaxItems = source.Integer() },
        "maxLength" => schema with { MaxLength = source.Integer() },
        "maxProperties" => schema with { MaxProperties = source.Integer() },
        "maximum" => schema with { Maximum = source.Number() },
        "minItems" => schema with { MinItems = source.Integer() },
        "minLength" => schema with { MinLength = source.Integer() },
        "minProperties" => schema with { MinProperties = source.Integer() },
        "minimum" => schema with { Minimum = source.Number() },
        "multipleOf" => schema with { MultipleOf = source.Number() },
        "not" => schema with { Not = source.Schema() },
        "nullable" => schema with { Nullable = source.Bool() },
        "oneOf" => schema with { OneOf = source.Schemas() },
        "pattern" => schema with { Pattern = source.String() },
        "properties" => schema with { HasEmptyProperties = source.Value is { Kind: JsonKind.Object, Members.IsEmpty: true }, Properties = source.Members().Select(m => new SchemaProperty(m.Name, m.Source.Schema())).ToEquatableArray() },
        "required" => schema with { Required = source.Strings() },
        "title" => schema with { Title = source.String() },
        "type" => schema with { Type = source.String() },
        // The API server takes false only, which says nothing.
        "uniqueItems" when source.Value.Kind == JsonKind.False => schema,
        "x-kubernetes-embedded-resource" => schema with { EmbeddedResource = source.Bool() },
        "x-kubernetes-int-or-string" => schema with { IntOrString = source.Bool() },
        "x-kubernetes-list-map-keys" => schema with { ListMapKeys = source.Strings() },
        "x-kubernetes-list-type" => schema with { ListType = source.String() },
        "x-kubernetes-map-type" => schema with { MapType = source.String() },
        "x-kubernetes-preserve-unknown-fields" => schema with { PreserveUnknownFields = source.Bool() },
        "x-kubernetes-validations" => schema with { Validations = source.Sources().Select(Rule).ToEquatableArray() },
        _ => throw new SchemaFormatException($"'{name}' is no keyword of a structural schema", source.Path),
    };

    private static ValidationRule Rule(JsonSource source)
    {
        var rule = new ValidationRule("");
        foreach (var (name, value) in source.Members())
        {
            rule = name switch
            {
                "rule" => rule with { Rule = value.String() },
                "message" => rule with { Message = value.String() },
                "messageExpression" => rule with { MessageExpression = value.String() },
                "reason" => rule with { Reason = value.String() },
                "fieldPath" => rule with { FieldPath = value.String() },
                "optionalOldSelf" => rule with { OptionalOldSelf = value.Bool() },
                _ => throw new SchemaFormatException($"'{name}' is no field of a validation rule", value.Path),
            };
        }

        return rule;
    }
}
