namespace CrdGen;

/// <summary>A pattern, in RE2 syntax, that the string must match somewhere: anchor it with <c>^</c> and <c>$</c>.</summary>
/// <param name="pattern">The pattern, as the API server gets it.</param>
[AttributeUsage(SchemaTargets.All, Inherited = false)]
public sealed class PatternAttribute(string pattern) : Attribute
{
    /// <summary>The pattern.</summary>
    public string Pattern { get; } = pattern;
}

/// <summary>The <c>format</c>, instead of the one that the C# type gives.</summary>
/// <param name="format">A format that the API server knows, such as <c>hostname</c>, or <see langword="null"/> for none.</param>
[AttributeUsage(SchemaTargets.All, Inherited = false)]
public sealed class FormatAttribute(string? format) : Attribute
{
    /// <summary>The format.</summary>
    public string? Format { get; } = format;
}

/// <summary>The least value.</summary>
/// <param name="value">A number, or a string that holds one.</param>
[AttributeUsage(SchemaTargets.All, Inherited = false)]
public sealed class MinimumAttribute(object value) : Attribute
{
    /// <summary>The least value.</summary>
    public object Value { get; } = value;

    /// <summary>Whether the value itself is excluded.</summary>
    public bool Exclusive { get; set; }
}

/// <summary>The greatest value.</summary>
/// <param name="value">A number, or a string that holds one.</param>
[AttributeUsage(SchemaTargets.All, Inherited = false)]
public sealed class MaximumAttribute(object value) : Attribute
{
    /// <summary>The greatest value.</summary>
    public object Value { get; } = value;

    /// <summary>Whether the value itself is excluded.</summary>
    public bool Exclusive { get; set; }
}

/// <summary>The value is a multiple of a number greater than zero.</summary>
/// <param name="value">A number, or a string that holds one.</param>
[AttributeUsage(SchemaTargets.All, Inherited = false)]
public sealed class MultipleOfAttribute(object value) : Attribute
{
    /// <summary>The number.</summary>
    public object Value { get; } = value;
}

/// <summary><c>null</c> is a value of its own. Without this the API server drops fields that are <c>null</c>, and a C# <c>?</c> only means optional.</summary>
[AttributeUsage(SchemaTargets.Member, Inherited = false)]
public sealed class NullableAttribute : Attribute;

/// <summary>The value cannot be changed once it is set (the CEL rule <c>self == oldSelf</c>).</summary>
[AttributeUsage(SchemaTargets.Member, Inherited = false)]
public sealed class ImmutableAttribute : Attribute
{
    /// <summary>What the API server answers to a change. Default: <c>Value is immutable</c>.</summary>
    public string? Message { get; set; }
}

/// <summary>Fields that the schema does not name are kept (<c>x-kubernetes-preserve-unknown-fields</c>). On a property of a recursive type it ends the recursion.</summary>
[AttributeUsage(SchemaTargets.All, Inherited = false)]
public sealed class PreserveUnknownFieldsAttribute : Attribute;

/// <summary>The property is a whole Kubernetes object: it has apiVersion, kind and metadata (<c>x-kubernetes-embedded-resource</c>).</summary>
[AttributeUsage(SchemaTargets.All, Inherited = false)]
public sealed class EmbeddedResourceAttribute : Attribute;

/// <summary>Where to read more, as the schema's <c>externalDocs</c>.</summary>
/// <param name="url">The address.</param>
[AttributeUsage(SchemaTargets.All, Inherited = false)]
public sealed class ExternalDocsAttribute(string url) : Attribute
{
    /// <summary>The address.</summary>
    public string Url { get; } = url;

    /// <summary>What is found there.</summary>
    public string? Description { get; set; }
}

/// <summary>
/// How often a recursive type is unrolled at this property, which Kubernetes' schemas cannot do without end: below the
/// last level any fields are kept, or, with <see cref="Omit"/>, the property is left out.
/// </summary>
/// <param name="depth">How many levels of the type follow below the first, 1 to 16.</param>
[AttributeUsage(SchemaTargets.Member, Inherited = false)]
public sealed class UnrollAttribute(int depth) : Attribute
{
    /// <summary>How many levels follow.</summary>
    public int Depth { get; } = depth;

    /// <summary>Whether the property is left out below the last level. Default: it is there, and keeps unknown fields.</summary>
    public bool Omit { get; set; }
}

/// <summary>
/// The schema itself, as JSON, for what nothing else can say. It replaces what the C# type would give, and is checked like
/// everything else. The doc comment still gives the description where the JSON has none.
/// </summary>
/// <param name="json">A structural schema: one JSON object.</param>
[AttributeUsage(SchemaTargets.All, Inherited = false)]
public sealed class RawSchemaAttribute([System.Diagnostics.CodeAnalysis.StringSyntax("Json")] string json) : Attribute
{
    /// <summary>The schema.</summary>
    public string Json { get; } = json;
}
