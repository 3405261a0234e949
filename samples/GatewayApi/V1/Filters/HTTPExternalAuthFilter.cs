using System.ComponentModel.DataAnnotations;
using CrdGen;

namespace GatewayApi.V1;

/// <summary>
/// HTTPExternalAuthFilter defines a filter that modifies requests by sending
/// request details to an external authorization server.
/// </summary>
public sealed record HTTPExternalAuthFilter
{
    /// <summary>
    /// ExternalAuthProtocol describes which protocol to use when communicating with an
    /// ext_authz authorization server.
    /// </summary>
    /// <remarks>
    /// When this is set to GRPC, each backend must use the Envoy ext_authz protocol
    /// on the port specified in `backendRefs`. Requests and responses are defined
    /// in the protobufs explained at:
    /// https://www.envoyproxy.io/docs/envoy/latest/api-v3/service/auth/v3/external_auth.proto
    ///
    /// When this is set to HTTP, each backend must respond with a `200` status
    /// code in on a successful authorization. Any other code is considered
    /// an authorization failure.
    ///
    /// Feature Names:
    /// GRPC Support - HTTPRouteExternalAuthGRPC
    /// HTTP Support - HTTPRouteExternalAuthHTTP
    /// </remarks>
    public required ExternalAuthProtocol Protocol { get; init; }

    /// <summary>
    /// BackendRef is a reference to a backend to send authorization
    /// requests to.
    /// </summary>
    /// <remarks>
    /// The backend must speak the selected protocol (GRPC or HTTP) on the
    /// referenced port.
    ///
    /// If the backend service requires TLS, use BackendTLSPolicy to tell the
    /// implementation to supply the TLS details to be used to connect to that
    /// backend.
    /// </remarks>
    public required BackendObjectReference BackendRef { get; init; }

    public GRPCAuthConfig? GRPC { get; init; }

    public HTTPAuthConfig? HTTP { get; init; }

    /// <summary>
    /// ForwardBody controls if requests to the authorization server should include
    /// the body of the client request; and if so, how big that body is allowed
    /// to be.
    /// </summary>
    /// <remarks>
    /// It is expected that implementations will buffer the request body up to
    /// `forwardBody.maxSize` bytes. Bodies over that size must be rejected with a
    /// 4xx series error (413 or 403 are common examples), and fail processing
    /// of the filter.
    ///
    /// If unset, or `forwardBody.maxSize` is set to `0`, then the body will not
    /// be forwarded.
    ///
    /// Feature Name: HTTPRouteExternalAuthForwardBody
    /// </remarks>
    public ForwardBodyConfig? ForwardBody { get; init; }

    [Rule("grpc must be specified when protocol is set to 'GRPC'")]
    private static bool GRPCIsThere(HTTPExternalAuthFilter self) =>
        self.Protocol != ExternalAuthProtocol.GRPC || self.GRPC is not null;

    [Rule("protocol must be 'GRPC' when grpc is set")]
    private static bool GRPCIsUsed(HTTPExternalAuthFilter self) =>
        self.GRPC is null || self.Protocol == ExternalAuthProtocol.GRPC;

    [Rule("http must be specified when protocol is set to 'HTTP'")]
    private static bool HTTPIsThere(HTTPExternalAuthFilter self) =>
        self.Protocol != ExternalAuthProtocol.HTTP || self.HTTP is not null;

    [Rule("protocol must be 'HTTP' when http is set")]
    private static bool HTTPIsUsed(HTTPExternalAuthFilter self) =>
        self.HTTP is null || self.Protocol == ExternalAuthProtocol.HTTP;
}

/// <summary>ExternalAuthProtocol specifies the protocol of an external authorization server.</summary>
public enum ExternalAuthProtocol
{
    HTTP,
    GRPC,
}

/// <summary>
/// GRPCAuthConfig contains configuration for communication with ext_authz
/// protocol-speaking backends.
/// </summary>
/// <remarks>
/// If unset, implementations must assume the default behavior for each
/// included field is intended.
/// </remarks>
public sealed record GRPCAuthConfig
{
    /// <summary>
    /// AllowedRequestHeaders specifies what headers from the client request
    /// will be sent to the authorization server.
    /// </summary>
    /// <remarks>
    /// If this list is empty, then all headers must be sent.
    ///
    /// If the list has entries, only those entries must be sent.
    /// </remarks>
    [MaxLength(64)]
    public ISet<string>? AllowedHeaders { get; init; }
}

/// <summary>
/// HTTPAuthConfig contains configuration for communication with HTTP-speaking
/// backends.
/// </summary>
/// <remarks>
/// If unset, implementations must assume the default behavior for each
/// included field is intended.
/// </remarks>
public sealed record HTTPAuthConfig
{
    /// <summary>
    /// Path sets the prefix that paths from the client request will have added
    /// when forwarded to the authorization server.
    /// </summary>
    /// <remarks>
    /// When empty or unspecified, no prefix is added.
    ///
    /// Valid values are the same as the "value" regex for path values in the `match`
    /// stanza, and the validation regex will screen out invalid paths in the same way.
    /// Even with the validation, implementations MUST sanitize this input before using it
    /// directly.
    /// </remarks>
    [MaxLength(1024)]
    [Pattern(Patterns.HTTPPath)]
    public string? Path { get; init; }

    /// <summary>
    /// AllowedRequestHeaders specifies what additional headers from the client request
    /// will be sent to the authorization server.
    /// </summary>
    /// <remarks>
    /// The following headers must always be sent to the authorization server,
    /// regardless of this setting:
    ///
    /// * `Host`
    /// * `Method`
    /// * `Path`
    /// * `Content-Length`
    /// * `Authorization`
    ///
    /// If this list is empty, then only those headers must be sent.
    ///
    /// Note that `Content-Length` has a special behavior, in that the length
    /// sent must be correct for the actual request to the external authorization
    /// server - that is, it must reflect the actual number of bytes sent in the
    /// body of the request to the authorization server.
    ///
    /// So if the `forwardBody` stanza is unset, or `forwardBody.maxSize` is set
    /// to `0`, then `Content-Length` must be `0`. If `forwardBody.maxSize` is set
    /// to anything other than `0`, then the `Content-Length` of the authorization
    /// request must be set to the actual number of bytes forwarded.
    /// </remarks>
    [MaxLength(64)]
    public ISet<string>? AllowedHeaders { get; init; }

    /// <summary>
    /// AllowedResponseHeaders specifies what headers from the authorization response
    /// will be copied into the request to the backend.
    /// </summary>
    /// <remarks>
    /// If this list is empty, then all headers from the authorization server
    /// except Authority or Host must be copied.
    /// </remarks>
    [MaxLength(64)]
    public ISet<string>? AllowedResponseHeaders { get; init; }
}

/// <summary>
/// ForwardBodyConfig configures if requests to the authorization server should include
/// the body of the client request; and if so, how big that body is allowed to be.
/// </summary>
public sealed record ForwardBodyConfig
{
    /// <summary>
    /// MaxSize specifies how large in bytes the largest body that will be buffered
    /// and sent to the authorization server. If the body size is larger than
    /// `maxSize`, then the body sent to the authorization server must be
    /// truncated to `maxSize` bytes.
    /// </summary>
    /// <remarks>
    /// Experimental note: This behavior needs to be checked against
    /// various dataplanes; it may need to be changed.
    /// See https://github.com/kubernetes-sigs/gateway-api/pull/4001#discussion_r2291405746
    /// for more.
    ///
    /// If 0, the body will not be sent to the authorization server.
    /// </remarks>
    [Minimum(0)]
    public int? MaxSize { get; init; }
}
