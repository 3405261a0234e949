using System.ComponentModel.DataAnnotations;
using CrdGen;

namespace GatewayApi.V1;

/// <summary>BackendRef defines how a Route should forward a request to a Kubernetes resource.</summary>
public abstract record BackendRef : BackendObjectReference
{
    /// <summary>
    /// Weight specifies the proportion of requests forwarded to the referenced
    /// backend. This is computed as weight/(sum of all weights in this
    /// BackendRefs list). For non-zero values, there may be some epsilon from
    /// the exact proportion defined here depending on the precision an
    /// implementation supports. Weight is not a percentage and the sum of
    /// weights does not need to equal 100.
    /// </summary>
    /// <remarks>
    /// If only one backend is specified and it has a weight greater than 0, 100%
    /// of the traffic is forwarded to that backend. If weight is set to 0, no
    /// traffic should be forwarded for this entry. If unspecified, weight
    /// defaults to 1.
    ///
    /// Support for this field varies based on the context where used.
    /// </remarks>
    [Range(0, 1_000_000)]
    public int Weight { get; init; } = 1;
}

/// <summary>HTTPBackendRef defines how a HTTPRoute forwards a HTTP request.</summary>
/// <remarks>
/// Note that when a namespace different than the local namespace is specified, a
/// ReferenceGrant object is required in the referent namespace to allow that
/// namespace's owner to accept the reference. See the ReferenceGrant
/// documentation for details.
///
///
/// When the BackendRef points to a Kubernetes Service, implementations SHOULD
/// honor the appProtocol field if it is set for the target Service Port.
///
/// Implementations supporting appProtocol SHOULD recognize the Kubernetes
/// Standard Application Protocols defined in KEP-3726.
///
/// If a Service appProtocol isn't specified, an implementation MAY infer the
/// backend protocol through its own means. Implementations MAY infer the
/// protocol from the Route type referring to the backend Service.
///
/// If a Route is not able to send traffic to the backend using the specified
/// protocol then the backend is considered invalid. Implementations MUST set the
/// "ResolvedRefs" condition to "False" with the "UnsupportedProtocol" reason.
/// </remarks>
public sealed record HTTPBackendRef : BackendRef
{
    /// <summary>
    /// Filters defined at this level should be executed if and only if the
    /// request is being forwarded to the backend defined here.
    /// </summary>
    /// <remarks>
    /// Support: Implementation-specific (For broader support of filters, use the
    /// Filters field in HTTPRouteRule.)
    /// </remarks>
    [MaxLength(16)]
    [ListType(ListType.Atomic)]
    public IReadOnlyList<HTTPRouteFilter>? Filters { get; init; }

    [Rule(HTTPRouteFilters.RedirectOrRewriteMessage, On = nameof(Filters))]
    private static bool RedirectOrRewrite(IReadOnlyList<HTTPRouteFilter> filters) => HTTPRouteFilters.RedirectOrRewrite(filters);

    [Rule("CORS filter cannot be repeated", On = nameof(Filters))]
    private static bool OneCORS(IReadOnlyList<HTTPRouteFilter> filters) =>
        HTTPRouteFilters.AtMostOne(filters, HTTPRouteFilterType.CORS);

    [Rule("RequestHeaderModifier filter cannot be repeated", On = nameof(Filters))]
    private static bool OneRequestHeaderModifier(IReadOnlyList<HTTPRouteFilter> filters) =>
        HTTPRouteFilters.AtMostOne(filters, HTTPRouteFilterType.RequestHeaderModifier);

    [Rule("ResponseHeaderModifier filter cannot be repeated", On = nameof(Filters))]
    private static bool OneResponseHeaderModifier(IReadOnlyList<HTTPRouteFilter> filters) =>
        HTTPRouteFilters.AtMostOne(filters, HTTPRouteFilterType.ResponseHeaderModifier);

    [Rule("RequestRedirect filter cannot be repeated", On = nameof(Filters))]
    private static bool OneRequestRedirect(IReadOnlyList<HTTPRouteFilter> filters) =>
        HTTPRouteFilters.AtMostOne(filters, HTTPRouteFilterType.RequestRedirect);

    [Rule("URLRewrite filter cannot be repeated", On = nameof(Filters))]
    private static bool OneURLRewrite(IReadOnlyList<HTTPRouteFilter> filters) =>
        HTTPRouteFilters.AtMostOne(filters, HTTPRouteFilterType.URLRewrite);
}
