using CrdGen.Schema.Cel.Types;

namespace CrdGen.Schema.Cel.Costs;

/// <summary>What calls cost by Kubernetes' reckoning, which goes before CEL's own.</summary>
internal sealed class FunctionCosts(SchemaSizes sizes)
{
    private const double Traversal = CostFactors.StringTraversal;
    private const ulong MaxNameFormatRegexSize = 128;
    private const ulong MaxFormatSize = 64;

    private static readonly SizeEstimate One = SizeEstimate.Fixed(1);
    private static readonly SizeEstimate AddressBytes = new(4, 16);

    /// <summary>The cost of a call without that of its arguments, or <see langword="null"/> if Kubernetes has none of its own.</summary>
    public CallEstimate? Estimate(string function, string overload, CostNode? target, CostNode[] arguments) => function switch
    {
        "check" => new(CostEstimate.Fixed(350_000)),
        "serviceAccount" or "path" or "group" or "resource" or "subresource" or "namespace" or "name" or "allowed" or "reason" or "error" or "errored" => new(CostFactors.One),
        "fieldSelector" or "labelSelector" when arguments.Length == 1 => Selector(Size(arguments[0])),
        "isSorted" or "sum" or "max" or "min" or "indexOf" or "lastIndexOf" or "includes" when target is { } list => Scan(function, list),
        "url" or "jsonpatch.escapeKey" when arguments.Length == 1 => Read(Size(arguments[0])),
        "lowerAscii" or "upperAscii" or "substring" or "trim" when target is { } text => Read(Size(text)),
        "replace" when target is { } text && arguments.Length >= 2 => Replace(Size(text), Size(arguments[0]), Size(arguments[1])),
        "split" when target is { } text => Split(Size(text), arguments),
        "join" when target is { } list => Join(list, arguments),
        "find" or "findAll" when target is { } text && arguments.Length >= 1 => Find(Size(text), Size(arguments[0])),
        "ip" when overload == "cidr_ip" => new(CostFactors.One),
        "cidr" or "isIP" or "isCIDR" or "ip" or "quantity" or "isQuantity" or "semver" or "isSemver" when arguments.Length >= 1 =>
            new(Size(arguments[0]).MultiplyByFactor(Traversal)),
        "ip.isCanonical" when arguments.Length >= 1 => new(Size(arguments[0]).MultiplyByFactor(2 * Traversal)),
        "containsIP" when arguments.Length >= 1 => ContainsIp(overload, arguments[0]),
        "containsCIDR" when arguments.Length >= 1 => ContainsCidr(overload, arguments[0]),
        "validate" when arguments.Length >= 1 =>
            new(Size(arguments[0]).MultiplyByFactor(Traversal).MultiplyByFactor(MaxNameFormatRegexSize * CostFactors.RegexLength)),
        "masked" or "prefixLength" or "family" or "isUnspecified" or "isLoopback" or "isLinkLocalMulticast" or "isLinkLocalUnicast" or "isGlobalUnicast"
            or "format.named"
            or "sign" or "asInteger" or "isInteger" or "asApproximateFloat" or "isGreaterThan" or "isLessThan" or "compareTo" or "add" or "sub" or "major" or "minor" or "patch"
            or "getScheme" or "getHostname" or "getHost" or "getPort" or "getEscapedPath" or "getQuery" => new(CostFactors.One),
        Syntax.CelOperators.Equals when arguments.Length == 2 => Equality(arguments[0].Type, arguments[1]),
        _ => null,
    };

    /// <summary>The size of a value, at worst unknown.</summary>
    public SizeEstimate Size(CostNode node) => node.ComputedSize ?? sizes.Estimate(node.Path) ?? SizeEstimate.Unknown;

    private static CallEstimate Read(SizeEstimate size) => new(size.MultiplyByFactor(Traversal), size);

    private static CallEstimate Selector(SizeEstimate length) =>
        // A requirement has two characters at least, and is a structure with a list.
        new(CostFactors.CreateList
            .Add(length.MultiplyByFactor(Traversal))
            .Add(length.MultiplyByFactor(0.5).MultiplyByFactor(50)));

    private CallEstimate Scan(string function, CostNode target)
    {
        if (Items(target) is { } item)
        {
            var each = CostFactors.One;
            if (item.Type.Kind is CelTypeKind.String or CelTypeKind.Bytes)
            {
                each = each.Add(Size(item).MultiplyByFactor(Traversal));
            }

            return new(Size(target).MultiplyByCost(each));
        }

        // Without items it is a string.
        return new(function == "includes" ? Size(target).MultiplyByCost(CostFactors.One) : Size(target).MultiplyByFactor(Traversal));
    }

    /// <summary>The items of a list, so that the schema's limits on them are found.</summary>
    private static CostNode? Items(CostNode list) => list.Type.Parameters.Count == 0
        ? null
        : new(list.Path.Length == 0 ? default : list.Path.AppendToCopy(ValuePath.Items), list.Type.Parameters[0], null, null);

    private static CallEstimate Replace(SizeEstimate text, SizeEstimate old, SizeEstimate by)
    {
        var (mostOften, mostKept) = Replacements(text.Max, old.Min, isNoGain: by.Max <= old.Min);
        var (leastOften, leastKept) = Replacements(text.Min, old.Max, isNoGain: old.Max <= by.Min);
        var size = new SizeEstimate(leastOften, mostOften).Multiply(by).Add(new(leastKept, mostKept));
        return new(text.MultiplyByFactor(2 * Traversal), size);
    }

    /// <summary>How often something is replaced, and how much of the text is counted as kept.</summary>
    private static (ulong Count, ulong Kept) Replacements(ulong text, ulong old, bool isNoGain)
    {
        if (old == 0)
        {
            // Nothing is found around every character.
            return (Saturating.Add(text, 1), text);
        }

        return isNoGain ? (0, text) : ((ulong)Math.Ceiling((double)text / old), 0);
    }

    private static CallEstimate Split(SizeEstimate text, CostNode[] arguments)
    {
        var most = arguments.Length > 1 && arguments[1].Expression is Syntax.CelLiteral { Value: long limit } ? unchecked((ulong)limit) : text.Max;
        return new(text.MultiplyByFactor(2 * Traversal), new(0, most));
    }

    private CallEstimate Join(CostNode list, CostNode[] arguments)
    {
        var count = Size(list);
        var size = Items(list) is { } item ? count.Multiply(Size(item)) : default;
        if (arguments.Length > 0)
        {
            size = size.Add(Size(arguments[0]).Multiply(new(count.Min > 0 ? count.Min - 1 : 0, count.Max > 0 ? count.Max - 1 : 0)));
        }

        return new(size.MultiplyByFactor(Traversal), size);
    }

    private static CallEstimate Find(SizeEstimate text, SizeEstimate pattern) =>
        new(text.Add(One).MultiplyByFactor(Traversal).Multiply(pattern.MultiplyByFactor(CostFactors.RegexLength)), new(0, text.Max));

    private CallEstimate ContainsIp(string overload, CostNode address)
    {
        var cost = AddressBytes.Add(AddressBytes).MultiplyByFactor(Traversal);
        return new(overload == "cidr_contains_ip_string" ? cost.Add(Size(address).MultiplyByFactor(Traversal)) : cost);
    }

    private CallEstimate ContainsCidr(string overload, CostNode range)
    {
        var cost = AddressBytes.Add(AddressBytes).MultiplyByFactor(Traversal).Add(AddressBytes.MultiplyByFactor(Traversal)).Add(CostFactors.One);
        return new(overload == "cidr_contains_cidr_string" ? cost.Add(Size(range).MultiplyByFactor(Traversal)) : cost);
    }

    private static CallEstimate? Equality(CelType left, CostNode right)
    {
        if (left.Name != right.Type.Name || left.Declaration is not null)
        {
            return null;
        }

        if (left.Name == CelType.Format.Name)
        {
            return new(new CostEstimate(1, MaxFormatSize).MultiplyByFactor(Traversal));
        }

        if (left.Name == CelType.Url.Name)
        {
            return new(new CostEstimate(1, right.ComputedSize?.Max ?? 1).MultiplyByFactor(Traversal));
        }

        return left.Kind is CelTypeKind.Struct || left.Name == CelType.Ip.Name || left.Name == CelType.Cidr.Name ? new(CostFactors.One) : null;
    }
}
