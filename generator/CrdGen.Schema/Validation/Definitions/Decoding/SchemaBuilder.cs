using CrdGen.Schema.Json;
using CrdGen.Schema.Model;

namespace CrdGen.Schema.Validation.Definitions;

/// <summary>A schema in the making: one record in the end, not one a keyword.</summary>
internal sealed class SchemaBuilder
{
    private ForbiddenKeywords? forbidden;

    public string? Type { get; set; }

    public string? Format { get; set; }

    public string? Title { get; set; }

    public string? Description { get; set; }

    public JsonValue? Default { get; set; }

    public JsonValue? Example { get; set; }

    public ExternalDocumentation? ExternalDocs { get; set; }

    public EquatableArray<JsonValue> Enum { get; set; }

    public bool Nullable { get; set; }

    public JsonValue? Minimum { get; set; }

    public JsonValue? Maximum { get; set; }

    public bool ExclusiveMinimum { get; set; }

    public bool ExclusiveMaximum { get; set; }

    public JsonValue? MultipleOf { get; set; }

    public string? Pattern { get; set; }

    public long? MinLength { get; set; }

    public long? MaxLength { get; set; }

    public long? MinItems { get; set; }

    public long? MaxItems { get; set; }

    public long? MinProperties { get; set; }

    public long? MaxProperties { get; set; }

    public EquatableArray<SchemaProperty> Properties { get; set; }

    public bool HasEmptyProperties { get; set; }

    public EquatableArray<string> Required { get; set; }

    public JsonSchemaProps? AdditionalProperties { get; set; }

    public JsonSchemaProps? Items { get; set; }

    public EquatableArray<JsonSchemaProps> AllOf { get; set; }

    public EquatableArray<JsonSchemaProps> AnyOf { get; set; }

    public EquatableArray<JsonSchemaProps> OneOf { get; set; }

    public JsonSchemaProps? Not { get; set; }

    public bool PreserveUnknownFields { get; set; }

    public bool EmbeddedResource { get; set; }

    public bool IntOrString { get; set; }

    public string? ListType { get; set; }

    public EquatableArray<string> ListMapKeys { get; set; }

    public string? MapType { get; set; }

    public EquatableArray<ValidationRule> Validations { get; set; }

    public void Forbid(bool isThere, Func<ForbiddenKeywords, ForbiddenKeywords> change) => forbidden = isThere ? change(forbidden ?? new()) : forbidden;

    /// <summary>Notes a list or map that is there and empty.</summary>
    public void Note(EmptyLists list, JsonValue value) =>
        Forbid(value is { Kind: JsonKind.Array or JsonKind.Object, Items.IsEmpty: true, Members.IsEmpty: true }, keywords => keywords with { Empty = keywords.Empty | list });

    public JsonSchemaProps Build() => new()
    {
        Type = Type,
        Format = Format,
        Title = Title,
        Description = Description,
        Default = Default,
        Example = Example,
        ExternalDocs = ExternalDocs,
        Enum = Enum,
        Nullable = Nullable,
        Minimum = Minimum,
        Maximum = Maximum,
        ExclusiveMinimum = ExclusiveMinimum,
        ExclusiveMaximum = ExclusiveMaximum,
        MultipleOf = MultipleOf,
        Pattern = Pattern,
        MinLength = MinLength,
        MaxLength = MaxLength,
        MinItems = MinItems,
        MaxItems = MaxItems,
        MinProperties = MinProperties,
        MaxProperties = MaxProperties,
        Properties = Properties,
        HasEmptyProperties = HasEmptyProperties,
        Required = Required,
        AdditionalProperties = AdditionalProperties,
        Items = Items,
        AllOf = AllOf,
        AnyOf = AnyOf,
        OneOf = OneOf,
        Not = Not,
        PreserveUnknownFields = PreserveUnknownFields,
        EmbeddedResource = EmbeddedResource,
        IntOrString = IntOrString,
        ListType = ListType,
        ListMapKeys = ListMapKeys,
        MapType = MapType,
        Validations = Validations,
        Forbidden = forbidden,
    };
}
