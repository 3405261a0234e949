namespace CrdGen.Schema.Cel.Values;

/// <summary>A type as a value. Types are equal by their names.</summary>
internal sealed class CelTypeValue(string name) : CelValue, IEquatable<CelTypeValue>
{
    public static readonly CelTypeValue TypeType = new("type");
    public static readonly CelTypeValue Bool = new("bool");
    public static readonly CelTypeValue Int = new("int");
    public static readonly CelTypeValue Uint = new("uint");
    public static readonly CelTypeValue Double = new("double");
    public static readonly CelTypeValue String = new("string");
    public static readonly CelTypeValue Bytes = new("bytes");
    public static readonly CelTypeValue Null = new("null_type");
    public static readonly CelTypeValue Dyn = new("dyn");
    public static readonly CelTypeValue List = new("list");
    public static readonly CelTypeValue Map = new("map");
    public static readonly CelTypeValue Duration = new("google.protobuf.Duration");
    public static readonly CelTypeValue Timestamp = new("google.protobuf.Timestamp");
    public static readonly CelTypeValue Optional = new("optional_type");
    public static readonly CelTypeValue Error = new("error");
    public static readonly CelTypeValue Unknown = new("unknown");
    public static readonly CelTypeValue Quantity = new("kubernetes.Quantity");
    public static readonly CelTypeValue Url = new("kubernetes.URL");
    public static readonly CelTypeValue Semver = new("kubernetes.Semver");
    public static readonly CelTypeValue NamedFormat = new("kubernetes.NamedFormat");
    public static readonly CelTypeValue Ip = new("net.IP");
    public static readonly CelTypeValue Cidr = new("net.CIDR");

    public string Name => name;

    public override CelTypeValue Type => TypeType;

    public override CelValue IsEqual(CelValue other) => CelBool.Of(other is CelTypeValue type && Equals(type));

    public override CelValue ConvertTo(CelTypeValue type) => type.Name switch
    {
        "type" => TypeType,
        "string" => new CelString(name),
        _ => CelError.Conversion(TypeType, type),
    };

    public bool Equals(CelTypeValue? other) => other is not null && other.Name == name;

    public override bool Equals(object? obj) => Equals(obj as CelTypeValue);

    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(name);

    public override string ToString() => name;
}
