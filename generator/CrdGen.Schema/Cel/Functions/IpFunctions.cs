using CrdGen.Schema.Cel.Values;
using CrdGen.Schema.Cel.Values.Kubernetes;

namespace CrdGen.Schema.Cel.Functions;

/// <summary>Kubernetes' libraries of IP addresses and networks.</summary>
internal static class IpFunctions
{
    public static readonly IReadOnlyDictionary<string, FunctionBody> Functions = new Dictionary<string, FunctionBody>(StringComparer.Ordinal)
    {
        ["ip"] = (a, _) => a switch
        {
            [StringValue text] => IpValue.Parse(text.Text),
            [CidrValue cidr] => cidr.Address,
            _ => null,
        },
        ["isIP"] = (a, _) => a is [StringValue text] ? BoolValue.Of(IpValue.Parse(text.Text) is IpValue) : null,
        ["ip.isCanonical"] = (a, _) => a is [StringValue text] ? IpValue.Parse(text.Text) is IpValue ip ? BoolValue.Of(ip.ToString() == text.Text) : IpValue.Parse(text.Text) : null,
        ["family"] = (a, _) => a is [IpValue ip] ? IntValue.Of(ip.IsV4 ? 4 : 6) : null,
        ["isUnspecified"] = Is(ip => ip.IsUnspecified),
        ["isLoopback"] = Is(ip => ip.IsLoopback),
        ["isLinkLocalMulticast"] = Is(ip => ip.IsLinkLocalMulticast),
        ["isLinkLocalUnicast"] = Is(ip => ip.IsLinkLocalUnicast),
        ["isGlobalUnicast"] = Is(ip => ip.IsGlobalUnicast),
        ["cidr"] = (a, _) => a is [StringValue text] ? CidrValue.Parse(text.Text) : null,
        ["isCIDR"] = (a, _) => a is [StringValue text] ? BoolValue.Of(CidrValue.Parse(text.Text) is CidrValue) : null,
        ["containsIP"] = (a, _) => a switch
        {
            [CidrValue cidr, IpValue ip] => BoolValue.Of(cidr.Contains(ip.Bytes)),
            [CidrValue cidr, StringValue text] => IpValue.Parse(text.Text) is IpValue ip ? BoolValue.Of(cidr.Contains(ip.Bytes)) : ErrorValue.NoSuchOverload(),
            _ => null,
        },
        ["containsCIDR"] = (a, _) => a switch
        {
            [CidrValue cidr, CidrValue other] => BoolValue.Of(cidr.Contains(other)),
            [CidrValue cidr, StringValue text] => CidrValue.Parse(text.Text) is CidrValue other ? BoolValue.Of(cidr.Contains(other)) : CidrValue.Parse(text.Text),
            _ => null,
        },
        ["prefixLength"] = (a, _) => a is [CidrValue cidr] ? IntValue.Of(cidr.Bits) : null,
        ["masked"] = (a, _) => a is [CidrValue cidr] ? cidr.Masked : null,
    };

    private static FunctionBody Is(Func<IpValue, bool> isTrue) => (a, _) => a is [IpValue ip] ? BoolValue.Of(isTrue(ip)) : null;
}
