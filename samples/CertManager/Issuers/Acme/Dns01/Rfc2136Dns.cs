namespace CertManager;

/// <summary>
/// ACMEIssuerDNS01ProviderRFC2136 is a structure containing the
/// configuration for RFC2136 DNS
/// </summary>
public sealed record Rfc2136Dns
{
    /// <summary>
    /// The IP address or hostname of an authoritative DNS server supporting
    /// RFC2136 in the form host:port. If the host is an IPv6 address it must be
    /// enclosed in square brackets (e.g [2001:db8::1]); port is optional.
    /// This field is required.
    /// </summary>
    public required string Nameserver { get; init; }

    /// <summary>
    /// The name of the secret containing the TSIG value.
    /// If ``tsigKeyName`` is defined, this field is required.
    /// </summary>
    public SecretKeySelector? TsigSecretSecretRef { get; init; }

    /// <summary>
    /// The TSIG Key name configured in the DNS.
    /// If ``tsigSecretSecretRef`` is defined, this field is required.
    /// </summary>
    public string? TsigKeyName { get; init; }

    /// <summary>
    /// The TSIG Algorithm configured in the DNS supporting RFC2136. Used only
    /// when ``tsigSecretSecretRef`` and ``tsigKeyName`` are defined.
    /// Supported values are (case-insensitive): ``HMACMD5`` (default),
    /// ``HMACSHA1``, ``HMACSHA256`` or ``HMACSHA512``.
    /// </summary>
    public string? TsigAlgorithm { get; init; }

    /// <summary>
    /// Protocol to use for dynamic DNS update queries. Valid values are (case-sensitive) ``TCP`` and ``UDP``; ``UDP`` (default).
    /// </summary>
    public Rfc2136UpdateProtocol? Protocol { get; init; }
}

public enum Rfc2136UpdateProtocol
{
    TCP,
    UDP,
}
