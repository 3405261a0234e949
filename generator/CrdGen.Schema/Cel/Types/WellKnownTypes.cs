namespace CrdGen.Schema.Cel.Types;

/// <summary>Types of protocol buffers that CEL knows by name.</summary>
internal static class WellKnownTypes
{
    public static readonly IReadOnlyList<(string Name, CelType Type)> ByName =
    [
        ("google.protobuf.Any", CelType.Any),
        ("google.protobuf.BoolValue", CelType.Nullable(CelType.Bool)),
        ("google.protobuf.BytesValue", CelType.Nullable(CelType.Bytes)),
        ("google.protobuf.DoubleValue", CelType.Nullable(CelType.Double)),
        ("google.protobuf.Duration", CelType.Duration),
        ("google.protobuf.FloatValue", CelType.Nullable(CelType.Double)),
        ("google.protobuf.Int32Value", CelType.Nullable(CelType.Int)),
        ("google.protobuf.Int64Value", CelType.Nullable(CelType.Int)),
        ("google.protobuf.ListValue", CelType.List(CelType.Dyn)),
        ("google.protobuf.NullValue", CelType.Null),
        ("google.protobuf.StringValue", CelType.Nullable(CelType.String)),
        ("google.protobuf.Struct", CelType.Map(CelType.String, CelType.Dyn)),
        ("google.protobuf.Timestamp", CelType.Timestamp),
        ("google.protobuf.UInt32Value", CelType.Nullable(CelType.Uint)),
        ("google.protobuf.UInt64Value", CelType.Nullable(CelType.Uint)),
        ("google.protobuf.Value", CelType.Dyn),

        // Names that Kubernetes adds for types of its schemas.
        ("duration", CelType.Duration),
        ("timestamp", CelType.Timestamp),
    ];

    /// <summary>The type within a wrapper.</summary>
    public static CelType Wrapped(CelType wrapper) => wrapper.Kind switch
    {
        CelTypeKind.Bool => CelType.Bool,
        CelTypeKind.Bytes => CelType.Bytes,
        CelTypeKind.Double => CelType.Double,
        CelTypeKind.Int => CelType.Int,
        CelTypeKind.Uint => CelType.Uint,
        _ => CelType.String,
    };
}
