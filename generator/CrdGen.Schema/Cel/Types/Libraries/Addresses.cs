namespace CrdGen.Schema.Cel.Types.Libraries;

/// <summary>IP addresses and their ranges.</summary>
internal abstract class Addresses : CelDeclarations
{
    public static FunctionDeclaration[] Ips() =>
    [
        new("ip", Global("string_to_ip", Ip, String)),
        new("family", Member("ip_family", Int, Ip)),
        new("ip.isCanonical", Global("ip_is_canonical", Bool, String)),
        new("isUnspecified", Member("ip_is_unspecified", Bool, Ip)),
        new("isLoopback", Member("ip_is_loopback", Bool, Ip)),
        new("isLinkLocalMulticast", Member("ip_is_link_local_multicast", Bool, Ip)),
        new("isLinkLocalUnicast", Member("ip_is_link_local_unicast", Bool, Ip)),
        new("isGlobalUnicast", Member("ip_is_global_unicast", Bool, Ip)),
        new("isIP", Global("is_ip", Bool, String)),
        new("string", Global("ip_to_string", String, Ip)),
    ];

    public static FunctionDeclaration[] Cidrs() =>
    [
        new("cidr", Global("string_to_cidr", Cidr, String)),
        new("containsIP",
            Member("cidr_contains_ip_string", Bool, Cidr, String),
            Member("cidr_contains_ip_ip", Bool, Cidr, Ip)),
        new("containsCIDR",
            Member("cidr_contains_cidr_string", Bool, Cidr, String),
            Member("cidr_contains_cidr", Bool, Cidr, Cidr)),
        new("ip", Member("cidr_ip", Ip, Cidr)),
        new("prefixLength", Member("cidr_prefix_length", Int, Cidr)),
        new("masked", Member("cidr_masked", Cidr, Cidr)),
        new("isCIDR", Global("is_cidr", Bool, String)),
        new("string", Global("cidr_to_string", String, Cidr)),
    ];
}
