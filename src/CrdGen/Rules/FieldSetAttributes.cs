namespace CrdGen;

/// <summary>Exactly one of the fields is set.</summary>
/// <param name="fields">Fields of the type, by JSON or C# name: <c>nameof(Git), nameof(Oci)</c>.</param>
[AttributeUsage(SchemaTargets.All, AllowMultiple = true, Inherited = false)]
public sealed class ExactlyOneOfAttribute(params string[] fields) : Attribute
{
    /// <summary>The fields.</summary>
    public string[] Fields { get; } = fields;

    /// <summary>What the API server answers otherwise. Default: a sentence that names the fields.</summary>
    public string? Message { get; set; }
}

/// <summary>At most one of the fields is set.</summary>
/// <param name="fields">Fields of the type, by JSON or C# name.</param>
[AttributeUsage(SchemaTargets.All, AllowMultiple = true, Inherited = false)]
public sealed class AtMostOneOfAttribute(params string[] fields) : Attribute
{
    /// <summary>The fields.</summary>
    public string[] Fields { get; } = fields;

    /// <summary>What the API server answers otherwise. Default: a sentence that names the fields.</summary>
    public string? Message { get; set; }
}

/// <summary>At least one of the fields is set.</summary>
/// <param name="fields">Fields of the type, by JSON or C# name.</param>
[AttributeUsage(SchemaTargets.All, AllowMultiple = true, Inherited = false)]
public sealed class AtLeastOneOfAttribute(params string[] fields) : Attribute
{
    /// <summary>The fields.</summary>
    public string[] Fields { get; } = fields;

    /// <summary>What the API server answers otherwise. Default: a sentence that names the fields.</summary>
    public string? Message { get; set; }
}
