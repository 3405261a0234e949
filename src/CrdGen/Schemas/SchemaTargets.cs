namespace CrdGen;

/// <summary>Where attributes about a schema may stand.</summary>
internal static class SchemaTargets
{
    /// <summary>A field: a property, a positional parameter of a record, or a field with <c>[JsonInclude]</c>.</summary>
    public const AttributeTargets Member = AttributeTargets.Property | AttributeTargets.Parameter | AttributeTargets.Field;

    /// <summary>A type.</summary>
    public const AttributeTargets Type = AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Enum | AttributeTargets.Interface;

    /// <summary>Both.</summary>
    public const AttributeTargets All = Member | Type;
}
