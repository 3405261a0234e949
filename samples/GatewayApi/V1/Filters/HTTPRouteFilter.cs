using CrdGen;

namespace GatewayApi.V1;

/// <summary>
/// HTTPRouteFilter defines processing steps that must be completed during the
/// request or response lifecycle. HTTPRouteFilters are meant as an extension
/// point to express processing that may be done in Gateway implementations. Some
/// examples include request or response modification, implementing
/// authentication strategies, rate-limiting, and traffic shaping. API
/// guarantee/conformance is defined based on the type of the filter.
/// </summary>
public sealed record HTTPRouteFilter
{
    /// <summary>
    /// Type identifies the type of filter to apply. As with other API fields,
    /// types are classified into three conformance levels:
    /// </summary>
    /// <remarks>
    /// - Core: Filter types and their corresponding configuration defined by
    ///   "Support: Core" in this package, e.g. "RequestHeaderModifier". All
    ///   implementations must support core filters.
    ///
    /// - Extended: Filter types and their corresponding configuration defined by
    ///   "Support: Extended" in this package, e.g. "RequestMirror". Implementers
    ///   are encouraged to support extended filters.
    ///
    /// - Implementation-specific: Filters that are defined and supported by
    ///   specific vendors.
    ///   In the future, filters showing convergence in behavior across multiple
    ///   implementations will be considered for inclusion in extended or core
    ///   conformance levels. Filter-specific configuration for such filters
    ///   is specified using the ExtensionRef field. `Type` should be set to
    ///   "ExtensionRef" for custom filters.
    ///
    /// Implementers are encouraged to define custom implementation types to
    /// extend the core API with implementation-specific behavior.
    ///
    /// If a reference to a custom filter type cannot be resolved, the filter
    /// MUST NOT be skipped. Instead, requests that would have been processed by
    /// that filter MUST receive a HTTP error response.
    ///
    /// Note that values may be added to this enum, implementations
    /// must ensure that unknown values will not cause a crash.
    ///
    /// Unknown values here must result in the implementation setting the
    /// Accepted Condition for the Route to `status: False`, with a
    /// Reason of `UnsupportedValue`.
    /// </remarks>
    public required HTTPRouteFilterType Type { get; init; }

    /// <summary>
    /// RequestHeaderModifier defines a schema for a filter that modifies request
    /// headers.
    /// </summary>
    /// <remarks>Support: Core</remarks>
    public HTTPHeaderFilter? RequestHeaderModifier { get; init; }

    /// <summary>
    /// ResponseHeaderModifier defines a schema for a filter that modifies response
    /// headers.
    /// </summary>
    /// <remarks>Support: Extended</remarks>
    public HTTPHeaderFilter? ResponseHeaderModifier { get; init; }

    /// <summary>
    /// RequestMirror defines a schema for a filter that mirrors requests.
    /// Requests are sent to the specified destination, but responses from
    /// that destination are ignored.
    /// </summary>
    /// <remarks>
    /// This filter can be used multiple times within the same rule. Note that
    /// not all implementations will be able to support mirroring to multiple
    /// backends.
    ///
    /// Support: Extended
    /// </remarks>
    public HTTPRequestMirrorFilter? RequestMirror { get; init; }

    /// <summary>
    /// RequestRedirect defines a schema for a filter that responds to the
    /// request with an HTTP redirection.
    /// </summary>
    /// <remarks>Support: Core</remarks>
    public HTTPRequestRedirectFilter? RequestRedirect { get; init; }

    /// <summary>URLRewrite defines a schema for a filter that modifies a request during forwarding.</summary>
    /// <remarks>Support: Extended</remarks>
    public HTTPURLRewriteFilter? URLRewrite { get; init; }

    /// <summary>
    /// CORS defines a schema for a filter that responds to the
    /// cross-origin request based on HTTP response header.
    /// </summary>
    /// <remarks>Support: Extended</remarks>
    public HTTPCORSFilter? CORS { get; init; }

    /// <summary>
    /// ExternalAuth configures settings related to sending request details
    /// to an external auth service. The external service MUST authenticate
    /// the request, and MAY authorize the request as well.
    /// </summary>
    /// <remarks>
    /// If there is any problem communicating with the external service,
    /// this filter MUST fail closed.
    ///
    /// Support: Extended
    /// </remarks>
    public HTTPExternalAuthFilter? ExternalAuth { get; init; }

    /// <summary>
    /// ExtensionRef is an optional, implementation-specific extension to the
    /// "filter" behavior.  For example, resource "myroutefilter" in group
    /// "networking.example.net"). ExtensionRef MUST NOT be used for core and
    /// extended filters.
    /// </summary>
    /// <remarks>
    /// This filter can be used multiple times within the same rule.
    ///
    /// Support: Implementation-specific
    /// </remarks>
    public LocalObjectReference? ExtensionRef { get; init; }

    [Rule("filter.cors must be nil if the filter.type is not CORS")]
    private static bool CORSIsUsed(HTTPRouteFilter self) => self.CORS is null || self.Type == HTTPRouteFilterType.CORS;

    [Rule("filter.cors must be specified for CORS filter.type")]
    private static bool CORSIsThere(HTTPRouteFilter self) =>
        self.Type != HTTPRouteFilterType.CORS || self.CORS is not null;

    [Rule("filter.requestHeaderModifier must be nil if the filter.type is not RequestHeaderModifier")]
    private static bool RequestHeaderModifierIsUsed(HTTPRouteFilter self) =>
        self.RequestHeaderModifier is null || self.Type == HTTPRouteFilterType.RequestHeaderModifier;

    [Rule("filter.requestHeaderModifier must be specified for RequestHeaderModifier filter.type")]
    private static bool RequestHeaderModifierIsThere(HTTPRouteFilter self) =>
        self.Type != HTTPRouteFilterType.RequestHeaderModifier || self.RequestHeaderModifier is not null;

    [Rule("filter.responseHeaderModifier must be nil if the filter.type is not ResponseHeaderModifier")]
    private static bool ResponseHeaderModifierIsUsed(HTTPRouteFilter self) =>
        self.ResponseHeaderModifier is null || self.Type == HTTPRouteFilterType.ResponseHeaderModifier;

    [Rule("filter.responseHeaderModifier must be specified for ResponseHeaderModifier filter.type")]
    private static bool ResponseHeaderModifierIsThere(HTTPRouteFilter self) =>
        self.Type != HTTPRouteFilterType.ResponseHeaderModifier || self.ResponseHeaderModifier is not null;

    [Rule("filter.requestMirror must be nil if the filter.type is not RequestMirror")]
    private static bool RequestMirrorIsUsed(HTTPRouteFilter self) =>
        self.RequestMirror is null || self.Type == HTTPRouteFilterType.RequestMirror;

    [Rule("filter.requestMirror must be specified for RequestMirror filter.type")]
    private static bool RequestMirrorIsThere(HTTPRouteFilter self) =>
        self.Type != HTTPRouteFilterType.RequestMirror || self.RequestMirror is not null;

    [Rule("filter.requestRedirect must be nil if the filter.type is not RequestRedirect")]
    private static bool RequestRedirectIsUsed(HTTPRouteFilter self) =>
        self.RequestRedirect is null || self.Type == HTTPRouteFilterType.RequestRedirect;

    [Rule("filter.requestRedirect must be specified for RequestRedirect filter.type")]
    private static bool RequestRedirectIsThere(HTTPRouteFilter self) =>
        self.Type != HTTPRouteFilterType.RequestRedirect || self.RequestRedirect is not null;

    [Rule("filter.urlRewrite must be nil if the filter.type is not URLRewrite")]
    private static bool URLRewriteIsUsed(HTTPRouteFilter self) =>
        self.URLRewrite is null || self.Type == HTTPRouteFilterType.URLRewrite;

    [Rule("filter.urlRewrite must be specified for URLRewrite filter.type")]
    private static bool URLRewriteIsThere(HTTPRouteFilter self) =>
        self.Type != HTTPRouteFilterType.URLRewrite || self.URLRewrite is not null;

    [Rule("filter.extensionRef must be nil if the filter.type is not ExtensionRef")]
    private static bool ExtensionRefIsUsed(HTTPRouteFilter self) =>
        self.ExtensionRef is null || self.Type == HTTPRouteFilterType.ExtensionRef;

    [Rule("filter.extensionRef must be specified for ExtensionRef filter.type")]
    private static bool ExtensionRefIsThere(HTTPRouteFilter self) =>
        self.Type != HTTPRouteFilterType.ExtensionRef || self.ExtensionRef is not null;

    [Rule("filter.externalAuth must be nil if the filter.type is not ExternalAuth")]
    private static bool ExternalAuthIsUsed(HTTPRouteFilter self) =>
        self.ExternalAuth is null || self.Type == HTTPRouteFilterType.ExternalAuth;

    [Rule("filter.externalAuth must be specified for ExternalAuth filter.type")]
    private static bool ExternalAuthIsThere(HTTPRouteFilter self) =>
        self.Type != HTTPRouteFilterType.ExternalAuth || self.ExternalAuth is not null;

    /// <summary>Whether requests are redirected, and the matched prefix replaced.</summary>
    internal bool RedirectsPrefix => RequestRedirect?.Path is { ReplacesPrefix: true };

    /// <summary>Whether requests are rewritten, and the matched prefix replaced.</summary>
    internal bool RewritesPrefix => URLRewrite?.Path is { ReplacesPrefix: true };
}

/// <summary>HTTPRouteFilterType identifies a type of HTTPRoute filter.</summary>
public enum HTTPRouteFilterType
{
    RequestHeaderModifier,
    ResponseHeaderModifier,
    RequestMirror,
    RequestRedirect,
    URLRewrite,
    ExtensionRef,
    CORS,
    ExternalAuth,
}
