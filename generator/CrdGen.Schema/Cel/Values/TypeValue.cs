namespace CrdGen.Schema.Cel.Values;

/// <summary>A type as a value. Types are equal by their names.</summary>
internal sealed class TypeValue(string name) : CelValue, IEquatable<TypeValue>
{
    public static readonly TypeValue TypeType = new("type");
    public static readonly TypeValue Bool = new("bool");
    public static readonly TypeValue Int = new("int");
    public static readonly TypeValue Uint = new("uint");
    public static readonly TypeValue Double = new("double");
    public static readonly TypeValue String = new("string");
    public static readonly TypeValue Bytes = new("bytes");
    public static readonly TypeValue Null = new("null_type");
    public static readonly TypeValue Dyn = new("dyn");
    public static readonly TypeValue List = new("list");
    public static readonly TypeValue Map = new("map");
    public static readonly TypeValue Duration = new("google.protobuf.Duration");
    public static readonly TypeValue Timestamp = new("google.protobuf.Timestamp");
    public static readonly TypeValue Optional = new("optional_type");
    public static readonly TypeValue Error = new("error");
    public static readonly TypeValue Unknown = new("unknown");
    public static readonly TypeValue Quantity = new("kubernetes.Quantity");
    public static readonly TypeValue Url = new("kubernetes.URL");
    public static readonly TypeValue Semver = new("kubernetes.Semver");
    public static readonly TypeValue NamedFormat = new("kubernetes.NamedFormat");
    public static readonly TypeValue Ip = new("net.IP");
    public static readonly TypeValue Cidr = new("net.CIDR");

    public string Name => name;

    public override TypeValue Type => TypeType;

    public override CelValue IsEqual(CelValue other) => BoolValue.Of(other is TypeValue type && Equals(type));

    public override CelValue ConvertTo(TypeValue type) => type.Name switch
    {
        "type" => TypeType,
        "string" => new StringValue(name),
        _ => ErrorValue.Conversion(TypeType, type),
    };

    public bool Equals(TypeValue? other) => other is not null && other.Name == name;

    public override bool Equals(object? obj) => Equals(obj as TypeValue);

    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(name);

    public override string ToString() => name;
}
