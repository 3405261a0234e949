namespace CrdGen.Schema.Cel.Schemas;

/// <summary>What a schema is to CEL.</summary>
public enum DeclKind
{
    /// <summary>An object with declared fields.</summary>
    Object,

    /// <summary>An object with additional properties.</summary>
    Map,
    List,
    String,

    /// <summary>A string with format <c>byte</c>.</summary>
    Bytes,
    Duration,

    /// <summary>A string with format <c>date</c>: a timestamp to CEL.</summary>
    Date,

    /// <summary>A string with format <c>date-time</c>.</summary>
    Timestamp,
    Bool,
    Int,
    Double,

    /// <summary>An integer or a string: <c>dyn</c> to CEL.</summary>
    IntOrString,
}

internal static class SchemaTypeNames
{
    public const string Array = "array";
    public const string Boolean = "boolean";
    public const string Integer = "integer";
    public const string Number = "number";
    public const string Object = "object";
    public const string String = "string";
}
