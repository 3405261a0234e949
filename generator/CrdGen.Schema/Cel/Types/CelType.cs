using CrdGen.Schema.Cel.Schemas;

namespace CrdGen.Schema.Cel.Types;

/// <summary>What a type is at bottom.</summary>
public enum CelTypeKind
{
    Dyn,
    Any,
    Bool,
    Bytes,
    Double,
    Duration,
    Error,
    Int,
    List,
    Map,
    Null,
    Opaque,
    String,
    Struct,
    Timestamp,
    Type,
    TypeParam,
    Uint,
}

/// <summary>A type of CEL. Immutable; compare with <see cref="IsExactly"/>.</summary>
public sealed class CelType
{
    public static readonly CelType Dyn = new(CelTypeKind.Dyn, "dyn");
    public static readonly CelType Any = new(CelTypeKind.Any, "google.protobuf.Any");
    public static readonly CelType Bool = new(CelTypeKind.Bool, "bool");
    public static readonly CelType Bytes = new(CelTypeKind.Bytes, "bytes");
    public static readonly CelType Double = new(CelTypeKind.Double, "double");
    public static readonly CelType Duration = new(CelTypeKind.Duration, "google.protobuf.Duration");
    public static readonly CelType Error = new(CelTypeKind.Error, "error");
    public static readonly CelType Int = new(CelTypeKind.Int, "int");
    public static readonly CelType Null = new(CelTypeKind.Null, "null_type");
    public static readonly CelType String = new(CelTypeKind.String, "string");
    public static readonly CelType Timestamp = new(CelTypeKind.Timestamp, "google.protobuf.Timestamp");
    public static readonly CelType Type = new(CelTypeKind.Type, "type");
    public static readonly CelType Uint = new(CelTypeKind.Uint, "uint");

    public static readonly CelType Url = Struct("kubernetes.URL");
    public static readonly CelType Quantity = Struct("kubernetes.Quantity");
    public static readonly CelType Semver = Struct("kubernetes.Semver");
    public static readonly CelType Format = Struct("kubernetes.NamedFormat");
    public static readonly CelType Ip = Opaque("net.IP");
    public static readonly CelType Cidr = Opaque("net.CIDR");
    public static readonly CelType Authorizer = Struct("kubernetes.authorization.Authorizer");
    public static readonly CelType PathCheck = Struct("kubernetes.authorization.PathCheck");
    public static readonly CelType GroupCheck = Struct("kubernetes.authorization.GroupCheck");
    public static readonly CelType ResourceCheck = Struct("kubernetes.authorization.ResourceCheck");
    public static readonly CelType Decision = Struct("kubernetes.authorization.Decision");

    private const string OptionalName = "optional_type";

    private readonly CelType[] parameters;

    private CelType(CelTypeKind kind, string name, CelType[]? parameters = null)
    {
        Kind = kind;
        Name = name;
        this.parameters = parameters ?? [];
        Size = 1;
        foreach (var parameter in this.parameters)
        {
            Size = (int)Math.Min((long)Size + parameter.Size, int.MaxValue);
        }
    }

    public CelTypeKind Kind { get; }

    /// <summary>The name of the type at run time; for a type parameter, its name.</summary>
    public string Name { get; }

    /// <summary>The element of a list, key and value of a map, the value of an optional, the type of a type.</summary>
    public IReadOnlyList<CelType> Parameters => parameters;

    /// <summary>Whether this is a wrapper (<c>google.protobuf.Int64Value</c> and the like), which may be null.</summary>
    public bool IsNullable { get; private init; }

    /// <summary>The fields, for an object of a schema. Two objects of schemas are of one type only if they stand at one place.</summary>
    public DeclType? Declaration { get; private init; }

    /// <summary>The number of a type parameter in its function, or of a type variable in its check; -1 for others.</summary>
    internal int Index { get; private init; } = -1;

    /// <summary>How many types it is made of, parts that are shared counted as often as they are there.</summary>
    internal int Size { get; }

    /// <summary>Whether there is a type parameter in it.</summary>
    internal bool IsGeneric { get; private init; }

    public bool IsOptional => Kind == CelTypeKind.Opaque && Name == OptionalName;

    public bool IsDyn => Kind is CelTypeKind.Dyn or CelTypeKind.Any;

    internal bool IsDynOrError => Kind is CelTypeKind.Dyn or CelTypeKind.Any or CelTypeKind.Error;

    public static CelType List(CelType element) => new(CelTypeKind.List, "list", [element]) { IsGeneric = element.IsGeneric };

    public static CelType Map(CelType key, CelType value) =>
        new(CelTypeKind.Map, "map", [key, value]) { IsGeneric = key.IsGeneric || value.IsGeneric };

    public static CelType Optional(CelType value) => Opaque(OptionalName, value);

    public static CelType Opaque(string name, params CelType[] parameters) =>
        new(CelTypeKind.Opaque, name, parameters) { IsGeneric = parameters.Any(p => p.IsGeneric) };

    public static CelType Struct(string name) => new(CelTypeKind.Struct, name);

    /// <summary>The type of the values of an object schema.</summary>
    public static CelType Object(DeclType declaration) => new(CelTypeKind.Struct, "object") { Declaration = declaration };

    /// <summary>The type of a type.</summary>
    public static CelType TypeOf(CelType type) => new(CelTypeKind.Type, "type", [type]) { IsGeneric = type.IsGeneric };

    /// <summary>A type, or null.</summary>
    public static CelType Nullable(CelType type) => new(type.Kind, type.Name, type.parameters) { IsNullable = true };

    /// <summary>A type parameter of a function, or a type variable of a check.</summary>
    internal static CelType TypeParam(string name, int index) => new(CelTypeKind.TypeParam, name) { Index = index, IsGeneric = true };

    /// <summary>Whether two types are the same, type parameters by name.</summary>
    public bool IsExactly(CelType other)
    {
        if (ReferenceEquals(this, other))
        {
            return true;
        }

        if (Kind != other.Kind || parameters.Length != other.parameters.Length || Name != other.Name || !ReferenceEquals(Declaration, other.Declaration))
        {
            return false;
        }

        for (var i = 0; i < parameters.Length; i++)
        {
            if (!parameters[i].IsExactly(other.parameters[i]))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether a value of another type is a value of this one, with nothing to be inferred.</summary>
    internal bool IsAssignableFrom(CelType other)
    {
        if (ReferenceEquals(this, other) || IsDyn || Kind == CelTypeKind.TypeParam || (IsNullable && other.Kind == CelTypeKind.Null))
        {
            return true;
        }

        if (Kind != other.Kind || parameters.Length != other.parameters.Length || Name != other.Name || !ReferenceEquals(Declaration, other.Declaration))
        {
            return false;
        }

        for (var i = 0; i < parameters.Length; i++)
        {
            if (!parameters[i].IsAssignableFrom(other.parameters[i]))
            {
                return false;
            }
        }

        return true;
    }

    public override string ToString() => CelTypeText.Of(this, null);
}
