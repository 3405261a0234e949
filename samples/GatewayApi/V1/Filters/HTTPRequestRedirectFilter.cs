using System.ComponentModel.DataAnnotations;
using System.Text.Json.Serialization;
using CrdGen;

namespace GatewayApi.V1;

/// <summary>
/// HTTPRequestRedirect defines a filter that redirects a request. This filter
/// MUST NOT be used on the same Route rule as a HTTPURLRewrite filter.
/// </summary>
public sealed record HTTPRequestRedirectFilter
{
    /// <summary>
    /// Scheme is the scheme to be used in the value of the `Location` header in
    /// the response. When empty, the scheme of the request is used.
    /// </summary>
    /// <remarks>
    /// Scheme redirects can affect the port of the redirect, for more information,
    /// refer to the documentation for the port field of this filter.
    ///
    /// Note that values may be added to this enum, implementations
    /// must ensure that unknown values will not cause a crash.
    ///
    /// Unknown values here must result in the implementation setting the
    /// Accepted Condition for the Route to `status: False`, with a
    /// Reason of `UnsupportedValue`.
    ///
    /// Support: Extended
    /// </remarks>
    public RedirectScheme? Scheme { get; init; }

    /// <summary>
    /// Hostname is the hostname to be used in the value of the `Location`
    /// header in the response.
    /// When empty, the hostname in the `Host` header of the request is used.
    /// </summary>
    /// <remarks>Support: Core</remarks>
    public PreciseHostname? Hostname { get; init; }

    /// <summary>
    /// Path defines parameters used to modify the path of the incoming request.
    /// The modified path is then used to construct the `Location` header. When
    /// empty, the request path is used as-is.
    /// </summary>
    /// <remarks>Support: Extended</remarks>
    public HTTPPathModifier? Path { get; init; }

    /// <summary>
    /// Port is the port to be used in the value of the `Location`
    /// header in the response.
    /// </summary>
    /// <remarks>
    /// If no port is specified, the redirect port MUST be derived using the
    /// following rules:
    ///
    /// * If redirect scheme is not-empty, the redirect port MUST be the well-known
    ///   port associated with the redirect scheme. Specifically "http" to port 80
    ///   and "https" to port 443. If the redirect scheme does not have a
    ///   well-known port, the listener port of the Gateway SHOULD be used.
    /// * If redirect scheme is empty, the redirect port MUST be the Gateway
    ///   Listener port.
    ///
    /// Implementations SHOULD NOT add the port number in the 'Location'
    /// header in the following cases:
    ///
    /// * A Location header that will use HTTP (whether that is determined via
    ///   the Listener protocol or the Scheme field) _and_ use port 80.
    /// * A Location header that will use HTTPS (whether that is determined via
    ///   the Listener protocol or the Scheme field) _and_ use port 443.
    ///
    /// Support: Extended
    /// </remarks>
    public PortNumber? Port { get; init; }

    /// <summary>StatusCode is the HTTP status code to be used in response.</summary>
    /// <remarks>
    /// Note that values may be added to this enum, implementations
    /// must ensure that unknown values will not cause a crash.
    ///
    /// Unknown values here must result in the implementation setting the
    /// Accepted Condition for the Route to `status: False`, with a
    /// Reason of `UnsupportedValue`.
    ///
    /// Support: statusCode 301 and 302 are Core; all others are Extended.
    /// </remarks>
    [AllowedValues(301, 302, 303, 307, 308)]
    [Format(null)]
    public int StatusCode { get; init; } = 302;
}

/// <summary>The scheme that a request is redirected to.</summary>
public enum RedirectScheme
{
    [JsonStringEnumMemberName("http")] HTTP,
    [JsonStringEnumMemberName("https")] HTTPS,
}
