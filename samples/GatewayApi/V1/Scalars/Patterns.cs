namespace GatewayApi.V1;

/// <summary>Patterns that more than one schema has, in RE2 syntax.</summary>
internal static class Patterns
{
    /// <summary>A DNS-1123 label.</summary>
    public const string DnsLabel = "^[a-z0-9]([-a-z0-9]*[a-z0-9])?$";

    /// <summary>A DNS-1123 subdomain: labels and dots.</summary>
    public const string DnsSubdomain = @"^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$";

    /// <summary>The characters of a URL's path (RFC 3986).</summary>
    public const string HTTPPath = "^(?:[-A-Za-z0-9/._~!$&'()*+,;=:@]|[%][0-9a-fA-F]{2})+$";
}
