using CrdGen.Schema.Json;

namespace CrdGen.Schema.Model;

/// <summary>
/// A structural schema: <c>apiextensions.k8s.io/v1.JSONSchemaProps</c> as far as the API server admits it. Absent is
/// <see langword="null"/>, or the empty array.
/// </summary>
public sealed record JsonSchemaProps
{
    public string? Type { get; init; }

    public string? Format { get; init; }

    public string? Title { get; init; }

    public string? Description { get; init; }

    public JsonValue? Default { get; init; }

    public JsonValue? Example { get; init; }

    public ExternalDocumentation? ExternalDocs { get; init; }

    public EquatableArray<JsonValue> Enum { get; init; }

    public bool Nullable { get; init; }

    /// <summary>Limits are numbers as JSON writes them: an <c>ulong</c>'s does not fit a double.</summary>
    public JsonValue? Minimum { get; init; }

    public JsonValue? Maximum { get; init; }

    public bool ExclusiveMinimum { get; init; }

    public bool ExclusiveMaximum { get; init; }

    public JsonValue? MultipleOf { get; init; }

    public string? Pattern { get; init; }

    public long? MinLength { get; init; }

    public long? MaxLength { get; init; }

    public long? MinItems { get; init; }

    public long? MaxItems { get; init; }

    public long? MinProperties { get; init; }

    public long? MaxProperties { get; init; }

    public EquatableArray<SchemaProperty> Properties { get; init; }

    /// <summary>Whether <c>properties</c> is there although there are none: the same to the API server, but not to the letter.</summary>
    public bool HasEmptyProperties { get; init; }

    public EquatableArray<string> Required { get; init; }

    public JsonSchemaProps? AdditionalProperties { get; init; }

    /// <summary>Whether this is no schema but <c>true</c>, which <c>additionalProperties</c> may be: any values.</summary>
    public bool IsTrue { get; init; }

    public JsonSchemaProps? Items { get; init; }

    public EquatableArray<JsonSchemaProps> AllOf { get; init; }

    public EquatableArray<JsonSchemaProps> AnyOf { get; init; }

    public EquatableArray<JsonSchemaProps> OneOf { get; init; }

    public JsonSchemaProps? Not { get; init; }

    public bool PreserveUnknownFields { get; init; }

    public bool EmbeddedResource { get; init; }

    public bool IntOrString { get; init; }

    public string? ListType { get; init; }

    public EquatableArray<string> ListMapKeys { get; init; }

    public string? MapType { get; init; }

    public EquatableArray<ValidationRule> Validations { get; init; }

    /// <summary>What no structural schema has, and the API server refuses; <see langword="null"/> in every schema that it takes.</summary>
    public ForbiddenKeywords? Forbidden { get; init; }

    /// <summary>The schema of a property, or <see langword="null"/>.</summary>
    public JsonSchemaProps? Property(string name)
    {
        foreach (var property in Properties)
        {
            if (property.Name == name)
            {
                return property.Schema;
            }
        }

        return null;
    }
}

/// <summary>A named property of an object.</summary>
public sealed record SchemaProperty(string Name, JsonSchemaProps Schema);

/// <summary>Where to read more.</summary>
public sealed record ExternalDocumentation(string Url, string? Description);

/// <summary>A CEL rule: one item of <c>x-kubernetes-validations</c>.</summary>
public sealed record ValidationRule(string Rule)
{
    public string? Message { get; init; }

    public string? MessageExpression { get; init; }

    public string? Reason { get; init; }

    public string? FieldPath { get; init; }

    public bool? OptionalOldSelf { get; init; }
}
