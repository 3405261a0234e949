namespace CrdGen.Schema.Cel.Types.Libraries;

/// <summary>The words that declarations are written with: a function's overloads have an id, the result, and the arguments.</summary>
internal abstract class CelDeclarations
{
    protected static readonly CelType Bool = CelType.Bool;
    protected static readonly CelType Bytes = CelType.Bytes;
    protected static readonly CelType Double = CelType.Double;
    protected static readonly CelType Duration = CelType.Duration;
    protected static readonly CelType Dyn = CelType.Dyn;
    protected static readonly CelType Int = CelType.Int;
    protected static readonly CelType String = CelType.String;
    protected static readonly CelType Timestamp = CelType.Timestamp;
    protected static readonly CelType Uint = CelType.Uint;

    protected static readonly CelType Cidr = CelType.Cidr;
    protected static readonly CelType Format = CelType.Format;
    protected static readonly CelType Ip = CelType.Ip;
    protected static readonly CelType Quantity = CelType.Quantity;
    protected static readonly CelType Semver = CelType.Semver;
    protected static readonly CelType Url = CelType.Url;

    /// <summary>Type parameters: any type, the same one in a declaration.</summary>
    protected static readonly CelType A = CelType.TypeParam("A", 0);
    protected static readonly CelType B = CelType.TypeParam("B", 1);
    protected static readonly CelType ListOfA = CelType.List(A);
    protected static readonly CelType MapOfAB = CelType.Map(A, B);
    protected static readonly CelType OptionalOfA = CelType.Optional(A);
    protected static readonly CelType OptionalOfB = CelType.Optional(B);
    protected static readonly CelType ListOfString = CelType.List(CelType.String);

    protected CelDeclarations()
    {
    }

    protected static CelType List(CelType element) => CelType.List(element);

    protected static CelType Map(CelType key, CelType value) => CelType.Map(key, value);

    protected static CelType Optional(CelType value) => CelType.Optional(value);

    protected static CelType TypeOf(CelType type) => CelType.TypeOf(type);

    /// <summary>An overload that is called as <c>function(arguments)</c>.</summary>
    protected static CelOverload Global(string id, CelType result, params CelType[] arguments) => CelOverload.Global(id, result, arguments);

    /// <summary>An overload that is called as <c>first.function(rest)</c>.</summary>
    protected static CelOverload Member(string id, CelType result, params CelType[] arguments) => CelOverload.Member(id, result, arguments);
}
