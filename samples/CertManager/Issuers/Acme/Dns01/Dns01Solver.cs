using System.Text.Json.Serialization;
using CrdGen;

namespace CertManager;

/// <summary>
/// Used to configure a DNS01 challenge provider to be used when solving DNS01
/// challenges.
/// Only one DNS provider may be configured per solver.
/// </summary>
public sealed record Dns01Solver
{
    /// <summary>
    /// CNAMEStrategy configures how the DNS01 provider should handle CNAME
    /// records when found in DNS zones.
    /// </summary>
    public CnameStrategy? CnameStrategy { get; init; }

    /// <summary>
    /// Nameservers defines a list of DNS nameservers to use for DNS01 propagation
    /// checks. Each entry must be in the format `&lt;host&gt;:&lt;port&gt;` for plain DNS,
    /// where host may be an IP address or hostname, or
    /// `https://&lt;DoH RFC 8484 server address&gt;` for DNS over HTTPS. If not set,
    /// the controller's configured global DNS01 recursive nameservers are used.
    /// When specified, this overrides the global nameservers for this solver
    /// only, and disables the authoritative nameserver check.
    /// </summary>
    [ListType(ListType.Atomic)]
    public IReadOnlyList<string>? Nameservers { get; init; }

    /// <summary>Use the Akamai DNS zone management API to manage DNS01 challenge records.</summary>
    public AkamaiDns? Akamai { get; init; }

    /// <summary>Use the Google Cloud DNS API to manage DNS01 challenge records.</summary>
    public GoogleCloudDns? CloudDNS { get; init; }

    /// <summary>Use the Cloudflare API to manage DNS01 challenge records.</summary>
    public CloudflareDns? Cloudflare { get; init; }

    /// <summary>Use the AWS Route53 API to manage DNS01 challenge records.</summary>
    public Route53Dns? Route53 { get; init; }

    /// <summary>Use the Microsoft Azure DNS API to manage DNS01 challenge records.</summary>
    public AzureDns? AzureDNS { get; init; }

    /// <summary>Use the DigitalOcean DNS API to manage DNS01 challenge records.</summary>
    [JsonPropertyName("digitalocean")]
    public DigitalOceanDns? DigitalOcean { get; init; }

    /// <summary>
    /// Use the 'ACME DNS' (https://github.com/joohoi/acme-dns) API to manage
    /// DNS01 challenge records.
    /// </summary>
    public AcmeDns? AcmeDNS { get; init; }

    /// <summary>
    /// Use RFC2136 ("Dynamic Updates in the Domain Name System") (https://datatracker.ietf.org/doc/rfc2136/)
    /// to manage DNS01 challenge records.
    /// </summary>
    public Rfc2136Dns? Rfc2136 { get; init; }

    /// <summary>
    /// Configure an external webhook based DNS01 challenge solver to manage
    /// DNS01 challenge records.
    /// </summary>
    public WebhookDns? Webhook { get; init; }
}

/// <summary>
/// CNAMEStrategy configures how the DNS01 provider should handle CNAME records
/// when found in DNS zones.
/// By default, the None strategy will be applied (i.e. do not follow CNAMEs).
/// </summary>
public enum CnameStrategy
{
    None,
    Follow,
}
