using CrdGen.Cli.Import.Schemas;
using CrdGen.Schema;
using CrdGen.Schema.Json;
using CrdGen.Schema.Model;

namespace CrdGen.Cli.Import.Types;

/// <summary>What a node becomes in C#.</summary>
internal enum TypeKind
{
    /// <summary>A class with properties, or without any.</summary>
    Class,

    Enum,
    List,
    Dictionary,
    String,
    DateTime,
    Date,
    Bytes,
    Int32,
    Int64,
    Single,
    Double,
    Boolean,
    IntOrString,
    Quantity,

    /// <summary>An object with any fields.</summary>
    AnyObject,

    /// <summary>Any value.</summary>
    Any,

    /// <summary>What no C# type has the schema of: any value, with the schema as JSON.</summary>
    Raw,
}

/// <summary>Chooses the C# type that one would write for a schema.</summary>
internal static class TypeKinds
{
    public static readonly EquatableArray<JsonSchemaProps> IntegerOrString =
        EquatableArray.Of(new JsonSchemaProps { Type = "integer" }, new JsonSchemaProps { Type = "string" });

    /// <summary>The pattern that controller-gen gives a quantity (k8s.io/apimachinery, resource.Quantity).</summary>
    public const string QuantityPattern =
        @"^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$";

    public static TypeKind Of(SchemaNode node) => node.Own switch
    {
        { Type: null, IntOrString: true } when IsLeaf(node) => node.Own.Pattern == QuantityPattern && node.Own.AnyOf == IntegerOrString ? TypeKind.Quantity : TypeKind.IntOrString,
        { Type: null, PreserveUnknownFields: true, IntOrString: false } when IsLeaf(node) => TypeKind.Any,
        { IsTrue: true } => TypeKind.Any,
        { IntOrString: true } => TypeKind.Raw,
        { Type: "object" } => OfObject(node),
        { Type: "array" } => node is { Items: not null, Values: null, Properties.IsEmpty: true } ? TypeKind.List : TypeKind.Raw,
        _ when !IsLeaf(node) => TypeKind.Raw,
        { Type: "string" } => OfString(node.Own),
        { Type: "integer" } => node.Own.Format == "int32" && Fits32(node.Own) ? TypeKind.Int32 : TypeKind.Int64,
        { Type: "number" } => node.Own.Format == "float" ? TypeKind.Single : TypeKind.Double,
        { Type: "boolean" } => TypeKind.Boolean,
        _ => TypeKind.Raw,
    };

    private static bool IsLeaf(SchemaNode node) => node is { Items: null, Values: null, Properties.IsEmpty: true };

    private static TypeKind OfObject(SchemaNode node) => node switch
    {
        { Items: not null } => TypeKind.Raw,
        { Values: not null } => node.Properties.IsEmpty ? TypeKind.Dictionary : TypeKind.Raw,
        { Properties.IsEmpty: true, Own.PreserveUnknownFields: true } => TypeKind.AnyObject,
        _ => TypeKind.Class,
    };

    private static TypeKind OfString(JsonSchemaProps own)
    {
        if (own.Format is null && IsEnum(own.Enum))
        {
            return TypeKind.Enum;
        }

        // A constraint on the text is one that only a string can be held to.
        var isPlain = own is { Enum.IsEmpty: true, Pattern: null, MinLength: null, MaxLength: null, Validations.IsEmpty: true };
        return own.Format switch
        {
            "date-time" when isPlain => TypeKind.DateTime,
            "date" when isPlain => TypeKind.Date,
            "byte" when isPlain && own.Default is null => TypeKind.Bytes,
            _ => TypeKind.String,
        };
    }

    private static bool IsEnum(EquatableArray<JsonValue> values) =>
        !values.IsEmpty && values.All(value => value.Kind == JsonKind.String) && values.Distinct().Count() == values.Count;

    /// <summary>Generators of other languages say int32 of what has no sign too.</summary>
    private static bool Fits32(JsonSchemaProps own) =>
        new[] { own.Minimum, own.Maximum, own.Default }.Concat(own.Enum).All(limit => limit is not { Kind: JsonKind.Number } || Math.Abs(limit.AsDouble()) <= int.MaxValue);
}
