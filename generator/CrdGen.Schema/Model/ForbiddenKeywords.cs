namespace CrdGen.Schema.Model;

/// <summary>
/// What <c>apiextensions.k8s.io/v1.JSONSchemaProps</c> can say and the API server never admits in a structural schema, or that
/// differs from absence only in being there. Nearly no schema has any.
/// </summary>
public sealed record ForbiddenKeywords
{
    public string? Id { get; init; }

    /// <summary><c>$schema</c>.</summary>
    public string? Schema { get; init; }

    /// <summary><c>$ref</c>; the empty string counts as well.</summary>
    public string? Ref { get; init; }

    public bool UniqueItems { get; init; }

    /// <summary>Whether <c>x-kubernetes-preserve-unknown-fields</c> is there, and false.</summary>
    public bool PreservesNothing { get; init; }

    /// <summary>Whether the schema itself is <c>false</c>, which <c>additionalProperties</c> may be.</summary>
    public bool IsFalse { get; init; }

    /// <summary>Whether <c>items</c> is there although it is no schema: a list of schemas, or a scalar.</summary>
    public bool HasOtherItems { get; init; }

    /// <summary>The schemas of <c>items</c> that is a list.</summary>
    public EquatableArray<JsonSchemaProps> ItemList { get; init; }

    /// <summary><c>additionalItems</c>.</summary>
    public JsonSchemaProps? AdditionalItems { get; init; }

    public EquatableArray<SchemaProperty> PatternProperties { get; init; }

    public EquatableArray<SchemaProperty> Definitions { get; init; }

    /// <summary>Whether <c>dependencies</c> is there, be it empty.</summary>
    public bool HasDependencies { get; init; }

    /// <summary>The dependencies, of which some are schemas; the others are empty schemas here.</summary>
    public EquatableArray<SchemaProperty> Dependencies { get; init; }

    /// <summary>Lists that are there although they are empty.</summary>
    public EmptyLists Empty { get; init; }
}

/// <summary>Keywords whose empty lists the API server tells from absent ones.</summary>
[Flags]
public enum EmptyLists
{
    None = 0,
    Required = 1,
    ListMapKeys = 2,
    Validations = 4,

    /// <summary>Any of <c>enum</c>, <c>allOf</c>, <c>anyOf</c>, <c>oneOf</c>, <c>definitions</c> and <c>patternProperties</c>.</summary>
    Others = 8,
}
