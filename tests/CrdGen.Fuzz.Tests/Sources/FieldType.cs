namespace CrdGen.Fuzz.Tests.Sources;

/// <summary>What a type is in JSON, as far as attributes care.</summary>
internal enum FieldKind
{
    Text,
    Number,
    List,
    Map,
    Object,
    Other,
}

/// <summary>A C# type, as it is written.</summary>
internal sealed record FieldType(string Text, FieldKind Kind)
{
    /// <summary>The type of the items or values.</summary>
    public FieldType? Element { get; init; }
}
