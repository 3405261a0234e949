using CrdGen.Schema.Cel.Syntax;
using CrdGen.Schema.Cel.Values;
using CrdGen.Schema.Cel.Values.Kubernetes;
using CrdGen.Schema.Cel.Values.Lists;
using CrdGen.Schema.Cel.Values.Maps;

namespace CrdGen.Schema.Cel.Evaluation;

/// <summary>
/// What calls cost, by their arguments: first as the extensions of cel-go say for their overloads, then as Kubernetes says for its
/// functions (<c>k8s.io/apiserver/pkg/cel/library/cost.go</c>), then as cel-go says for its own.
/// </summary>
internal static class CallCosts
{
    public const long Select = 1;
    public const long CreateList = 10;
    public const long CreateMap = 30;
    public const long CreateStruct = 40;

    private const double StringFactor = 0.1;
    private const double RegexFactor = 0.25;

    /// <param name="function">The function's name.</param>
    /// <param name="overload">The id of its overload, or the empty string where several are possible.</param>
    /// <param name="arguments">The values; they may be errors.</param>
    /// <param name="result">The result.</param>
    public static long Of(string function, string overload, CelValue[] arguments, CelValue result) =>
        Extension(overload, arguments, result) ?? Kubernetes(function, overload, arguments, result) ?? Standard(overload, arguments);

    private static long? Extension(string overload, CelValue[] arguments, CelValue result)
    {
        switch (overload)
        {
            case "list_sets_contains_list" or "list_sets_intersects_list":
                return 1 + (Size(arguments[0]) * Size(arguments[1]));
            case "list_sets_equivalent_list":
                return 1 + (2 * Size(arguments[0]) * Size(arguments[1]));
            case "list_slice" or "lists_range" or "list_reverse":
                return Allocating(1, Size(result));
            case "list_flatten":
                return Allocating(1, Size(arguments[0]));
            case "list_flatten_int":
                return Allocating(arguments[1] is IntValue depth ? depth.Value : 0, Size(arguments[0]));
            case "list_distinct":
                return SelfCompare(arguments[0]);
            default:
                return overload.StartsWith("list_", StringComparison.Ordinal) && overload.EndsWith("_sort", StringComparison.Ordinal) ? SelfCompare(arguments[0])
                    : overload.EndsWith("_sortByAssociatedKeys", StringComparison.Ordinal) ? SelfCompare(arguments[1])
                    : null;
        }
    }

    private static long? Kubernetes(string function, string overload, CelValue[] arguments, CelValue result)
    {
        switch (function)
        {
            case "isSorted" or "sum" or "max" or "min" or "indexOf" or "lastIndexOf" or "includes":
                return Traversal(arguments[0]);
            case "url" or "lowerAscii" or "upperAscii" or "substring" or "trim":
            case "cidr" or "isIP" or "isCIDR" or "quantity" or "isQuantity" or "semver" or "isSemver":
                return Text(Size(arguments[0]));
            case "ip":
                return overload == "cidr_ip" ? 1 : Text(Size(arguments[0]));
            case "replace" or "split" or "ip.isCanonical":
                return Text(Size(arguments[0]) * 2);
            case "join":
                return Text(Size(result) * 2);
            case "find" or "findAll":
                return Regex(Size(arguments[0]), Size(arguments[1]));
            case "containsIP":
                return Text(Size(arguments[0]) * 2) + (overload == "cidr_contains_ip_string" ? Text(Size(arguments[1])) : 0);
            case "containsCIDR":
                return Text(Size(arguments[0]) * 2) + Text(Size(arguments[0])) + 1 + (overload == "cidr_contains_cidr_string" ? Text(Size(arguments[1])) : 0);
            case "validate":
                return arguments[0] is NamedFormatValue format ? Regex(Size(arguments[1]), format.RegexSize) : null;
            case "masked" or "prefixLength" or "family" or "isUnspecified" or "isLoopback" or "isLinkLocalMulticast" or "isLinkLocalUnicast" or "isGlobalUnicast":
            case "format.named" or "sign" or "asInteger" or "isInteger" or "asApproximateFloat" or "isGreaterThan" or "isLessThan" or "compareTo" or "add" or "sub":
            case "major" or "minor" or "patch" or "getScheme" or "getHostname" or "getHost" or "getPort" or "getEscapedPath" or "getQuery":
                return 1;
            case CelOperators.Equals:
                return arguments[0] is QuantityValue or IpValue or CidrValue or NamedFormatValue or UrlValue or SemverValue ? 1 : null;
            default:
                return null;
        }
    }

    private static long Standard(string overload, CelValue[] arguments)
    {
        switch (overload)
        {
            case "starts_with_string" or "ends_with_string":
                return Text(Size(arguments[1]));
            case "string_to_bytes" or "bytes_to_string" or "strings_quote" or "string_format":
                return Text(Size(arguments[0]));
            case "in_list":
                return Size(arguments[1]);
            case "less_string" or "greater_string" or "less_equals_string" or "greater_equals_string":
            case "less_bytes" or "greater_bytes" or "less_equals_bytes" or "greater_equals_bytes":
            case "equals" or "not_equals":
                return Text(Math.Min(Size(arguments[0]), Size(arguments[1])));
            case "add_string" or "add_bytes":
                return Text(Size(arguments[0]) + Size(arguments[1]));
            case "matches" or "matches_string":
                return Regex(Size(arguments[0]), Size(arguments[1]));
            case "contains_string":
                return Text(Size(arguments[0])) * Text(Size(arguments[1]));
            default:
                return 1;
        }
    }

    /// <summary>The length of what has one, and 1 for all else.</summary>
    private static long Size(CelValue value) => value.Size ?? (value is OptionalValue { Value: { } inner } ? Size(inner) : 1);

    private static long Text(long length) => (long)Math.Ceiling(length * StringFactor);

    private static long Regex(long length, long regexLength) => (long)Math.Ceiling((1.0 + length) * StringFactor) * (long)Math.Ceiling(regexLength * RegexFactor);

    private static long Allocating(double factor, long size)
    {
        var cost = size * (factor < 0 ? 1 : factor);
        return cost < long.MaxValue / 2 ? (long)cost + 1 + CreateList : long.MaxValue / 2;
    }

    private static long? SelfCompare(CelValue value)
    {
        if (value is not ListValue list)
        {
            return null;
        }

        var size = (long)list.Count;
        return Allocating(size > 0 && list.At(0) is StringValue or BytesValue ? 2 + StringFactor : 2, size * size);
    }

    /// <summary>The cost of visiting all that is in a value.</summary>
    private static long Traversal(CelValue value)
    {
        switch (value)
        {
            case StringValue text:
                return (long)(text.ByteCount * StringFactor);
            case BytesValue bytes:
                return (long)(bytes.Bytes.Length * StringFactor);
            case ListValue list:
                var sum = 0L;
                for (var i = 0; i < list.Count; i++)
                {
                    sum += Traversal(list.At(i));
                }

                return sum;
            case MapValue map:
                return map.Keys.Sum(key => Traversal(key) + (map.Find(key, out var member) ? Traversal(member) : 1));
            default:
                return 1;
        }
    }
}
