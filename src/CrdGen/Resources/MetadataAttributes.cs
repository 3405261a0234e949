namespace CrdGen;

/// <summary>An annotation of the CustomResourceDefinition itself, such as <c>api-approved.kubernetes.io</c>.</summary>
/// <param name="key">The annotation's key.</param>
/// <param name="value">The annotation's value.</param>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true, Inherited = false)]
public sealed class MetadataAnnotationAttribute(string key, string value) : Attribute
{
    /// <summary>The annotation's key.</summary>
    public string Key { get; } = key;

    /// <summary>The annotation's value.</summary>
    public string Value { get; } = value;
}

/// <summary>A label of the CustomResourceDefinition itself.</summary>
/// <param name="key">The label's key.</param>
/// <param name="value">The label's value.</param>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true, Inherited = false)]
public sealed class MetadataLabelAttribute(string key, string value) : Attribute
{
    /// <summary>The label's key.</summary>
    public string Key { get; } = key;

    /// <summary>The label's value.</summary>
    public string Value { get; } = value;
}
