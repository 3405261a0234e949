namespace CrdGen;

/// <summary>
/// A column of <c>kubectl get</c>. On a resource class it takes a name and a JSONPath; on a property, of the resource or
/// of a type below it, both are inferred: the property's name and its path from the root.
/// </summary>
/// <remarks>
/// Columns on the class come first, then those on properties in the order of declaration; <see cref="Order"/> changes
/// that. The API server shows its own column Age only where a resource declares no column at all.
/// </remarks>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Property | AttributeTargets.Parameter, AllowMultiple = true, Inherited = false)]
public sealed class PrinterColumnAttribute : Attribute
{
    /// <summary>A column for the property that carries the attribute.</summary>
    public PrinterColumnAttribute()
    {
    }

    /// <summary>A column for any value of the resource.</summary>
    /// <param name="name">The heading.</param>
    /// <param name="jsonPath">A JSONPath that starts with a dot: <c>.status.conditions[?(@.type=="Ready")].status</c>.</param>
    public PrinterColumnAttribute(string name, string jsonPath)
    {
        Name = name;
        JsonPath = jsonPath;
    }

    /// <summary>The heading. Default on a property: the property's C# name.</summary>
    public string? Name { get; set; }

    /// <summary>The JSONPath of the value. Never set on a property.</summary>
    public string? JsonPath { get; }

    /// <summary>
    /// The type: <c>integer</c>, <c>number</c>, <c>string</c>, <c>boolean</c> or <c>date</c> (shown as an age).
    /// Default: inferred from the property, where the path leads to one; else <c>string</c>.
    /// </summary>
    public string? Type { get; set; }

    /// <summary>
    /// The format: one of <c>int32</c>, <c>int64</c>, <c>float</c>, <c>double</c>, <c>byte</c>, <c>date</c>,
    /// <c>date-time</c>, <c>password</c>. Default: none.
    /// </summary>
    public string? Format { get; set; }

    /// <summary>What the column means.</summary>
    public string? Description { get; set; }

    /// <summary>0 (default): always shown. Greater: shown by <c>kubectl get -o wide</c> only.</summary>
    public int Priority { get; set; }

    /// <summary>Where the column stands: lower values first; equal ones in the order of declaration. Default: 0.</summary>
    public int Order { get; set; }
}
