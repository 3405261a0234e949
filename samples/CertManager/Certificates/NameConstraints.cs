using CrdGen;

namespace CertManager;

/// <summary>NameConstraints is a type to represent x509 NameConstraints</summary>
public sealed record NameConstraints
{
    /// <summary>if true then the name constraints are marked critical.</summary>
    public bool? Critical { get; init; }

    /// <summary>Permitted contains the constraints in which the names must be located.</summary>
    public NameConstraintItem? Permitted { get; init; }

    /// <summary>
    /// Excluded contains the constraints which must be disallowed. Any name matching a
    /// restriction in the excluded field is invalid regardless
    /// of information appearing in the permitted
    /// </summary>
    public NameConstraintItem? Excluded { get; init; }
}

public sealed record NameConstraintItem
{
    /// <summary>DNSDomains is a list of DNS domains that are permitted or excluded.</summary>
    [ListType(ListType.Atomic)]
    public IReadOnlyList<string>? DnsDomains { get; init; }

    /// <summary>
    /// IPRanges is a list of IP Ranges that are permitted or excluded.
    /// This should be a valid CIDR notation.
    /// </summary>
    [ListType(ListType.Atomic)]
    public IReadOnlyList<string>? IPRanges { get; init; }

    /// <summary>EmailAddresses is a list of Email Addresses that are permitted or excluded.</summary>
    [ListType(ListType.Atomic)]
    public IReadOnlyList<string>? EmailAddresses { get; init; }

    /// <summary>URIDomains is a list of URI domains that are permitted or excluded.</summary>
    [ListType(ListType.Atomic)]
    public IReadOnlyList<string>? UriDomains { get; init; }
}
