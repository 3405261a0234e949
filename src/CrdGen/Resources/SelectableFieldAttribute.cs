namespace CrdGen;

/// <summary>
/// A field that clients can select objects by (<c>kubectl get --field-selector</c>), on a resource class with its path,
/// or on the property itself. At most 8 a version; strings, booleans and integers outside of lists and maps (KEP-4358).
/// </summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Property | AttributeTargets.Parameter, AllowMultiple = true, Inherited = false)]
public sealed class SelectableFieldAttribute : Attribute
{
    /// <summary>The property that carries the attribute is selectable.</summary>
    public SelectableFieldAttribute()
    {
    }

    /// <summary>The field at a path is selectable.</summary>
    /// <param name="jsonPath">A simple path from the root: <c>.spec.color</c>.</param>
    public SelectableFieldAttribute(string jsonPath) => JsonPath = jsonPath;

    /// <summary>The path. Never set on a property.</summary>
    public string? JsonPath { get; }
}
