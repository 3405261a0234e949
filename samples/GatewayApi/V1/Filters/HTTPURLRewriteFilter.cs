namespace GatewayApi.V1;

/// <summary>
/// HTTPURLRewriteFilter defines a filter that modifies a request during
/// forwarding. At most one of these filters may be used on a Route rule. This
/// MUST NOT be used on the same Route rule as a HTTPRequestRedirect filter.
/// </summary>
public sealed record HTTPURLRewriteFilter
{
    /// <summary>
    /// Hostname is the value to be used to replace the Host header value during
    /// forwarding.
    /// </summary>
    /// <remarks>Support: Extended</remarks>
    public PreciseHostname? Hostname { get; init; }

    /// <summary>Path defines a path rewrite.</summary>
    /// <remarks>Support: Extended</remarks>
    public HTTPPathModifier? Path { get; init; }
}
