namespace CrdGen;

/// <summary>
/// Keywords of the schema of a type or a property, or of what lies in it: <see cref="At"/> names items and map values
/// at any depth. Only what is written is set. DataAnnotations say many of these too; use what reads best.
/// </summary>
[AttributeUsage(SchemaTargets.All, AllowMultiple = true, Inherited = false)]
public class SchemaAttribute : Attribute
{
    /// <summary>
    /// Where the keywords apply, seen from the type or property: empty (default) for itself, <c>[]</c> for the items of a
    /// list, <c>{}</c> for the values of a map; <c>{}[]</c> for the items of the lists in a map.
    /// </summary>
    public string At { get; set; } = "";

    /// <summary>The <c>title</c>.</summary>
    public string? Title { get; set; }

    /// <summary>The <c>description</c>, instead of the doc comment's. The empty string: no description.</summary>
    public string? Description { get; set; }

    /// <summary>The <c>format</c>. <see langword="null"/>: none, where the C# type would give one.</summary>
    public string? Format { get; set; }

    /// <summary>The <c>pattern</c> that a string must match somewhere, in RE2 syntax.</summary>
    public string? Pattern { get; set; }

    /// <summary>The least value: a number, or a string that holds one.</summary>
    public object? Minimum { get; set; }

    /// <summary>Whether the value must be greater than <see cref="Minimum"/>.</summary>
    public bool ExclusiveMinimum { get; set; }

    /// <summary>The greatest value: a number, or a string that holds one.</summary>
    public object? Maximum { get; set; }

    /// <summary>Whether the value must be less than <see cref="Maximum"/>.</summary>
    public bool ExclusiveMaximum { get; set; }

    /// <summary>The value is a multiple of this number.</summary>
    public object? MultipleOf { get; set; }

    /// <summary>The least length of a string, in Unicode code points.</summary>
    public long MinLength { get; set; }

    /// <summary>The greatest length of a string, in Unicode code points.</summary>
    public long MaxLength { get; set; }

    /// <summary>The least number of items.</summary>
    public long MinItems { get; set; }

    /// <summary>The greatest number of items.</summary>
    public long MaxItems { get; set; }

    /// <summary>The least number of entries of a map or fields of an object.</summary>
    public long MinProperties { get; set; }

    /// <summary>The greatest number of entries of a map or fields of an object.</summary>
    public long MaxProperties { get; set; }

    /// <summary>The allowed values.</summary>
    public object[] Enum { get; set; } = [];

    /// <summary>An <c>example</c>, as JSON.</summary>
    public string? Example { get; set; }

    /// <summary>The default, as JSON. <see cref="DefaultAttribute"/> and initialisers say the same.</summary>
    public string? Default { get; set; }

    /// <summary>Whether <c>null</c> is a value of its own. Without it the API server drops fields that are <c>null</c>.</summary>
    public bool Nullable { get; set; }

    /// <summary>Whether fields that the schema does not name are kept (<c>x-kubernetes-preserve-unknown-fields</c>).</summary>
    public bool PreserveUnknownFields { get; set; }

    /// <summary>Whether the object is a whole Kubernetes object (<c>x-kubernetes-embedded-resource</c>).</summary>
    public bool EmbeddedResource { get; set; }

    /// <summary>
    /// Fields that must be set, by JSON name, beside those that are <c>required</c> in C#: of a dictionary or
    /// <c>JsonObject</c>, of the envelope (<c>metadata</c>), or of those that unknown fields are kept for.
    /// </summary>
    public string[] Required { get; set; } = [];

    /// <summary>Whether the field that <see cref="At"/> leads to is left out of the schema.</summary>
    public bool Omit { get; set; }

    /// <summary>Whether an integer or string is told from other values by <c>x-kubernetes-int-or-string</c> alone, without <c>anyOf</c>.</summary>
    public bool OmitAnyOf { get; set; }

    /// <summary>
    /// Keywords as a JSON merge patch (RFC 7396), for what nothing else can say: <c>{"maxLength": 5, "format": null}</c>. It
    /// applies after the other keywords of the attribute.
    /// </summary>
    [System.Diagnostics.CodeAnalysis.StringSyntax("Json")]
    public string? Patch { get; set; }

    /// <summary>How server-side apply merges a list (<c>x-kubernetes-list-type</c>).</summary>
    public ListType ListType { get; set; }

    /// <summary>The fields that identify an item of a list of <see cref="ListType.Map"/>: JSON or C# names.</summary>
    public string[] ListMapKeys { get; set; } = [];

    /// <summary>How server-side apply merges a map or an object (<c>x-kubernetes-map-type</c>).</summary>
    public MapType MapType { get; set; }
}
