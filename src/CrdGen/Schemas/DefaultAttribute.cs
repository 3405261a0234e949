namespace CrdGen;

/// <summary>
/// The value that the API server fills in where the field is absent. A constant initialiser of a property says the same;
/// this attribute says it for types, for what has no initialiser, and instead of one.
/// </summary>
[AttributeUsage(SchemaTargets.All, Inherited = false)]
public sealed class DefaultAttribute : Attribute
{
    /// <summary>A default that is given as <see cref="Json"/>.</summary>
    public DefaultAttribute()
    {
    }

    /// <summary>A default.</summary>
    /// <param name="value">A constant, an enum member, or an array of them.</param>
    public DefaultAttribute(object? value) => Value = value;

    /// <summary>The value.</summary>
    public object? Value { get; }

    /// <summary>The value as JSON, for objects and lists of them.</summary>
    [System.Diagnostics.CodeAnalysis.StringSyntax("Json")]
    public string? Json { get; set; }
}

/// <summary>The initialiser of this property is for C# alone: the schema has no default.</summary>
[AttributeUsage(SchemaTargets.Member, Inherited = false)]
public sealed class NoDefaultAttribute : Attribute;
