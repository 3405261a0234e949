// Imported by crdgen; its rules were turned into C# afterwards.
using System.ComponentModel.DataAnnotations;
using System.Text.Json.Serialization;
using System.Text.RegularExpressions;
using CrdGen;

namespace GatewayApi.Imported;

/// <summary>
/// GRPCRoute provides a way to route gRPC requests. This includes the capability
/// to match requests by hostname, gRPC service, gRPC method, or HTTP/2 header.
/// Filters can be used to specify additional processing steps. Backends specify
/// where matching requests will be routed.
///
/// GRPCRoute falls under extended support within the Gateway API. Within the
/// following specification, the word "MUST" indicates that an implementation
/// supporting GRPCRoute must conform to the indicated requirement, but an
/// implementation not supporting this route type need not follow the requirement
/// unless explicitly indicated.
///
/// Implementations supporting `GRPCRoute` with the `HTTPS` `ProtocolType` MUST
/// accept HTTP/2 connections without an initial upgrade from HTTP/1.1, i.e. via
/// ALPN. If the implementation does not support this, then it MUST set the
/// "Accepted" condition to "False" for the affected listener with a reason of
/// "UnsupportedProtocol".  Implementations MAY also accept HTTP/2 connections
/// with an upgrade from HTTP/1.
///
/// Implementations supporting `GRPCRoute` with the `HTTP` `ProtocolType` MUST
/// support HTTP/2 over cleartext TCP (h2c,
/// https://www.rfc-editor.org/rfc/rfc7540#section-3.1) without an initial
/// upgrade from HTTP/1.1, i.e. with prior knowledge
/// (https://www.rfc-editor.org/rfc/rfc7540#section-3.4). If the implementation
/// does not support this, then it MUST set the "Accepted" condition to "False"
/// for the affected listener with a reason of "UnsupportedProtocol".
/// Implementations MAY also accept HTTP/2 connections with an upgrade from
/// HTTP/1, i.e. without prior knowledge.
/// </summary>
[CustomResource("gateway.networking.k8s.io", "v1", Categories = ["gateway-api"])]
[MetadataAnnotation("api-approved.kubernetes.io", "https://github.com/kubernetes-sigs/gateway-api/pull/4530")]
[MetadataAnnotation("gateway.networking.k8s.io/bundle-version", "v0.0.0-dev")]
[MetadataAnnotation("gateway.networking.k8s.io/channel", "experimental")]
[PrinterColumn("Hostnames", ".spec.hostnames")]
[PrinterColumn("Age", ".metadata.creationTimestamp")]
public sealed partial class GRPCRoute
{
    public required GRPCRouteSpec Spec { get; init; }

    /// <summary>Status defines the current state of GRPCRoute.</summary>
    public Status? Status { get; init; }
}

/// <summary>Spec defines the desired state of GRPCRoute.</summary>
public sealed record GRPCRouteSpec
{
    /// <summary>
    /// Hostnames defines a set of hostnames to match against the GRPC
    /// Host header to select a GRPCRoute to process the request. This matches
    /// the RFC 1123 definition of a hostname with 2 notable exceptions:
    ///
    /// 1. IPs are not allowed.
    /// 2. A hostname may be prefixed with a wildcard label (`*.`). The wildcard
    ///    label MUST appear by itself as the first label.
    ///
    /// If a hostname is specified by both the Listener and GRPCRoute, there
    /// MUST be at least one intersecting hostname for the GRPCRoute to be
    /// attached to the Listener. For example:
    ///
    /// * A Listener with `test.example.com` as the hostname matches GRPCRoutes
    ///   that have either not specified any hostnames, or have specified at
    ///   least one of `test.example.com` or `*.example.com`.
    /// * A Listener with `*.example.com` as the hostname matches GRPCRoutes
    ///   that have either not specified any hostnames or have specified at least
    ///   one hostname that matches the Listener hostname. For example,
    ///   `test.example.com` and `*.example.com` would both match. On the other
    ///   hand, `example.com` and `test.example.net` would not match.
    ///
    /// Hostnames that are prefixed with a wildcard label (`*.`) are interpreted
    /// as a suffix match. That means that a match for `*.example.com` would match
    /// both `test.example.com`, and `foo.test.example.com`, but not `example.com`.
    ///
    /// If both the Listener and GRPCRoute have specified hostnames, any
    /// GRPCRoute hostnames that do not match the Listener hostname MUST be
    /// ignored. For example, if a Listener specified `*.example.com`, and the
    /// GRPCRoute specified `test.example.com` and `test.example.net`,
    /// `test.example.net` MUST NOT be considered for a match.
    ///
    /// If both the Listener and GRPCRoute have specified hostnames, and none
    /// match with the criteria above, then the GRPCRoute MUST NOT be accepted by
    /// the implementation. The implementation MUST raise an 'Accepted' Condition
    /// with a status of `False` in the corresponding RouteParentStatus.
    ///
    /// If a Route (A) of type HTTPRoute or GRPCRoute is attached to a
    /// Listener and that listener already has another Route (B) of the other
    /// type attached and the intersection of the hostnames of A and B is
    /// non-empty, then the implementation MUST accept exactly one of these two
    /// routes, determined by the following criteria, in order:
    ///
    /// * The oldest Route based on creation timestamp.
    /// * The Route appearing first in alphabetical order by
    ///   "{namespace}/{name}".
    ///
    /// The rejected Route MUST raise an 'Accepted' condition with a status of
    /// 'False' in the corresponding RouteParentStatus.
    ///
    /// Support: Core
    /// </summary>
    [MaxLength(16), ListType(ListType.Atomic)]
    [Items(Description = "Hostname is the fully qualified domain name of a network host. This matches\n" + "the RFC 1123 definition of a hostname with 2 notable exceptions:\n" + "\n" + " 1. IPs are not allowed.\n" + " 2. A hostname may be prefixed with a wildcard label (`*.`). The wildcard\n" + "    label must appear by itself as the first label.\n" + "\n" + "Hostname can be \"precise\" which is a domain name without the terminating\n" + "dot of a network host (e.g. \"foo.example.com\") or \"wildcard\", which is a\n" + "domain name prefixed with a single wildcard label (e.g. `*.example.com`).\n" + "\n" + "Note that as per RFC1035 and RFC1123, a *label* must consist of lower case\n" + "alphanumeric characters or '-', and must start and end with an alphanumeric\n" + "character. No other punctuation is allowed.", Pattern = """^(\*\.)?[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$""", MinLength = 1, MaxLength = 253)]
    public List<string>? Hostnames { get; init; }

    /// <summary>
    /// ParentRefs references the resources (usually Gateways) that a Route wants
    /// to be attached to. Note that the referenced parent resource needs to
    /// allow this for the attachment to be complete. For Gateways, that means
    /// the Gateway needs to allow attachment from Routes of this kind and
    /// namespace. For Services, that means the Service must either be in the same
    /// namespace for a "producer" route, or the mesh implementation must support
    /// and allow "consumer" routes for the referenced Service. ReferenceGrant is
    /// not applicable for governing ParentRefs to Services - it is not possible to
    /// create a "producer" route for a Service in a different namespace from the
    /// Route.
    ///
    /// There are two kinds of parent resources with "Core" support:
    ///
    /// * Gateway (Gateway conformance profile)
    /// * Service (Mesh conformance profile, ClusterIP Services only)
    ///
    /// This API may be extended in the future to support additional kinds of parent
    /// resources.
    ///
    /// ParentRefs must be _distinct_. This means either that:
    ///
    /// * They select different objects.  If this is the case, then parentRef
    ///   entries are distinct. In terms of fields, this means that the
    ///   multi-part key defined by `group`, `kind`, `namespace`, and `name` must
    ///   be unique across all parentRef entries in the Route.
    /// * They do not select different objects, but for each optional field used,
    ///   each ParentRef that selects the same object must set the same set of
    ///   optional fields to different values. If one ParentRef sets a
    ///   combination of optional fields, all must set the same combination.
    ///
    /// Some examples:
    ///
    /// * If one ParentRef sets `sectionName`, all ParentRefs referencing the
    ///   same object must also set `sectionName`.
    /// * If one ParentRef sets `port`, all ParentRefs referencing the same
    ///   object must also set `port`.
    /// * If one ParentRef sets `sectionName` and `port`, all ParentRefs
    ///   referencing the same object must also set `sectionName` and `port`.
    ///
    /// It is possible to separately reference multiple distinct objects that may
    /// be collapsed by an implementation. For example, some implementations may
    /// choose to merge compatible Gateway Listeners together. If that is the
    /// case, the list of routes attached to those resources should also be
    /// merged.
    ///
    /// Note that for ParentRefs that cross namespace boundaries, there are specific
    /// rules. Cross-namespace references are only valid if they are explicitly
    /// allowed by something in the namespace they are referring to. For example,
    /// Gateway has the AllowedRoutes field, and ReferenceGrant provides a
    /// generic way to enable other kinds of cross-namespace reference.
    ///
    ///
    /// ParentRefs from a Route to a Service in the same namespace are "producer"
    /// routes, which apply default routing rules to inbound connections from
    /// any namespace to the Service.
    ///
    /// ParentRefs from a Route to a Service in a different namespace are
    /// "consumer" routes, and these routing rules are only applied to outbound
    /// connections originating from the same namespace as the Route, for which
    /// the intended destination of the connections are a Service targeted as a
    /// ParentRef of the Route.
    /// </summary>
    [MaxLength(32), ListType(ListType.Atomic)]
    public List<ParentRef>? ParentRefs { get; init; }

    /// <summary>Rules are a list of GRPC matchers, filters and actions.</summary>
    [MaxLength(16), ListType(ListType.Atomic)]
    public List<GRPCRouteRule>? Rules { get; init; }

    public UseDefaultGateways? UseDefaultGateways { get; init; }

    [Rule("sectionName or port must be specified when parentRefs includes 2 or more references to the same parent", On = nameof(ParentRefs))]
    private static bool PartsAreNamed(List<ParentRef> parentRefs) => ParentRefRules.PartsAreNamed(parentRefs);

    [Rule("sectionName or port must be unique when parentRefs includes 2 or more references to the same parent", On = nameof(ParentRefs))]
    private static bool PartsAreDistinct(List<ParentRef> parentRefs) => ParentRefRules.PartsAreDistinct(parentRefs);

    [Rule("While 16 rules and 64 matches per rule are allowed, the total number of matches across all rules in a route must be less than 128", On = nameof(Rules))]
    private static bool MatchesAreFew(List<GRPCRouteRule> rules) => rules.Sum(rule => rule.Matches?.Count ?? 0) <= 128;

    [Rule("Rule name must be unique within the route", On = nameof(Rules))]
    private static bool NamesAreUnique(List<GRPCRouteRule> rules) => rules.All(a => a.Name is not { } name || rules.Count(b => b.Name == name) == 1);
}

/// <summary>
/// GRPCRouteRule defines the semantics for matching a gRPC request based on
/// conditions (matches), processing it (filters), and forwarding the request to
/// an API object (backendRefs).
/// </summary>
public sealed record GRPCRouteRule
{
    /// <summary>
    /// BackendRefs defines the backend(s) where matching requests should be
    /// sent.
    ///
    /// Failure behavior here depends on how many BackendRefs are specified and
    /// how many are invalid.
    ///
    /// If *all* entries in BackendRefs are invalid, and there are also no filters
    /// specified in this route rule, *all* traffic which matches this rule MUST
    /// receive an `UNAVAILABLE` status.
    ///
    /// See the GRPCBackendRef definition for the rules about what makes a single
    /// GRPCBackendRef invalid.
    ///
    /// When a GRPCBackendRef is invalid, `UNAVAILABLE` statuses MUST be returned for
    /// requests that would have otherwise been routed to an invalid backend. If
    /// multiple backends are specified, and some are invalid, the proportion of
    /// requests that would otherwise have been routed to an invalid backend
    /// MUST receive an `UNAVAILABLE` status.
    ///
    /// For example, if two backends are specified with equal weights, and one is
    /// invalid, 50 percent of traffic MUST receive an `UNAVAILABLE` status.
    /// Implementations may choose how that 50 percent is determined.
    ///
    /// Support: Core for Kubernetes Service
    ///
    /// Support: Implementation-specific for any other resource
    ///
    /// Support for weight: Core
    /// </summary>
    [MaxLength(16), ListType(ListType.Atomic)]
    public List<GRPCRouteBackendRef>? BackendRefs { get; init; }

    /// <summary>
    /// Filters define the filters that are applied to requests that match
    /// this rule.
    ///
    /// The effects of ordering of multiple behaviors are currently unspecified.
    /// This can change in the future based on feedback during the alpha stage.
    ///
    /// Conformance-levels at this level are defined based on the type of filter:
    ///
    /// - ALL core filters MUST be supported by all implementations that support
    ///   GRPCRoute.
    /// - Implementers are encouraged to support extended filters.
    /// - Implementation-specific custom filters have no API guarantees across
    ///   implementations.
    ///
    /// Specifying the same filter multiple times is not supported unless explicitly
    /// indicated in the filter.
    ///
    /// If an implementation cannot support a combination of filters, it must clearly
    /// document that limitation. In cases where incompatible or unsupported
    /// filters are specified and cause the `Accepted` condition to be set to status
    /// `False`, implementations may use the `IncompatibleFilters` reason to specify
    /// this configuration error.
    ///
    /// Support: Core
    /// </summary>
    [MaxLength(16), ListType(ListType.Atomic)]
    public List<GRPCRouteFilter>? Filters { get; init; }

    /// <summary>
    /// Matches define conditions used for matching the rule against incoming
    /// gRPC requests. Each match is independent, i.e. this rule will be matched
    /// if **any** one of the matches is satisfied.
    ///
    /// For example, take the following matches configuration:
    ///
    /// ```
    /// matches:
    /// - method:
    ///     service: foo.bar
    ///   headers:
    ///     values:
    ///       version: 2
    /// - method:
    ///     service: foo.bar.v2
    /// ```
    ///
    /// For a request to match against this rule, it MUST satisfy
    /// EITHER of the two conditions:
    ///
    /// - service of foo.bar AND contains the header `version: 2`
    /// - service of foo.bar.v2
    ///
    /// See the documentation for GRPCRouteMatch on how to specify multiple
    /// match conditions to be ANDed together.
    ///
    /// If no matches are specified, the implementation MUST match every gRPC request.
    ///
    /// Proxy or Load Balancer routing configuration generated from GRPCRoutes
    /// MUST prioritize rules based on the following criteria, continuing on
    /// ties. Merging MUST not be done between GRPCRoutes and HTTPRoutes.
    /// Precedence MUST be given to the rule with the largest number of:
    ///
    /// * Characters in a matching non-wildcard hostname.
    /// * Characters in a matching hostname.
    /// * Characters in a matching service.
    /// * Characters in a matching method.
    /// * Header matches.
    ///
    /// If ties still exist across multiple Routes, matching precedence MUST be
    /// determined in order of the following criteria, continuing on ties:
    ///
    /// * The oldest Route based on creation timestamp.
    /// * The Route appearing first in alphabetical order by
    ///   "{namespace}/{name}".
    ///
    /// If ties still exist within the Route that has been given precedence,
    /// matching precedence MUST be granted to the first matching rule meeting
    /// the above criteria.
    /// </summary>
    [MaxLength(64), ListType(ListType.Atomic)]
    public List<GRPCRouteMatch>? Matches { get; init; }

    /// <summary>
    /// Name is the name of the route rule. This name MUST be unique within a Route if it is set.
    ///
    /// Support: Extended
    /// </summary>
    [Pattern("""^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$""")]
    [Length(1, 253)]
    public string? Name { get; init; }

    public SessionPersistence? SessionPersistence { get; init; }

    [Rule("RequestHeaderModifier filter cannot be repeated", On = nameof(Filters))]
    private static bool OneRequestHeaderModifier(List<GRPCRouteFilter> filters) => filters.Count(f => f.Type == GRPCRouteFilterType.RequestHeaderModifier) <= 1;

    [Rule("ResponseHeaderModifier filter cannot be repeated", On = nameof(Filters))]
    private static bool OneResponseHeaderModifier(List<GRPCRouteFilter> filters) => filters.Count(f => f.Type == GRPCRouteFilterType.ResponseHeaderModifier) <= 1;
}

/// <summary>
/// GRPCBackendRef defines how a GRPCRoute forwards a gRPC request.
///
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
/// </summary>
public sealed record GRPCRouteBackendRef
{
    /// <summary>Name is the name of the referent.</summary>
    [Length(1, 253)]
    public required string Name { get; init; }

    /// <summary>
    /// Filters defined at this level MUST be executed if and only if the
    /// request is being forwarded to the backend defined here.
    ///
    /// Support: Implementation-specific (For broader support of filters, use the
    /// Filters field in GRPCRouteRule.)
    /// </summary>
    [MaxLength(16), ListType(ListType.Atomic)]
    public List<GRPCRouteFilter>? Filters { get; init; }

    /// <summary>
    /// Group is the group of the referent. For example, "gateway.networking.k8s.io".
    /// When unspecified or empty string, core API group is inferred.
    /// </summary>
    [Pattern("""^$|^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$""")]
    [MaxLength(253)]
    public string Group { get; init; } = "";

    /// <summary>
    /// Kind is the Kubernetes resource kind of the referent. For example
    /// "Service".
    ///
    /// Defaults to "Service" when not specified.
    ///
    /// ExternalName services can refer to CNAME DNS records that may live
    /// outside of the cluster and as such are difficult to reason about in
    /// terms of conformance. They also may not be safe to forward to (see
    /// CVE-2021-25740 for more information). Implementations SHOULD NOT
    /// support ExternalName Services.
    ///
    /// Support: Core (Services with a type other than ExternalName)
    ///
    /// Support: Implementation-specific (Services with type ExternalName)
    /// </summary>
    [Pattern("^[a-zA-Z]([-a-zA-Z0-9]*[a-zA-Z0-9])?$")]
    [Length(1, 63)]
    public string Kind { get; init; } = "Service";

    /// <summary>
    /// Namespace is the namespace of the backend. When unspecified, the local
    /// namespace is inferred.
    ///
    /// Note that when a namespace different than the local namespace is specified,
    /// a ReferenceGrant object is required in the referent namespace to allow that
    /// namespace's owner to accept the reference. See the ReferenceGrant
    /// documentation for details.
    ///
    /// Support: Core
    /// </summary>
    [Pattern("^[a-z0-9]([-a-z0-9]*[a-z0-9])?$")]
    [Length(1, 63)]
    public string? Namespace { get; init; }

    /// <summary>
    /// Port specifies the destination port number to use for this resource.
    /// Port is required when the referent is a Kubernetes Service. In this
    /// case, the port number is the service port number, not the target port.
    /// For other resources, destination port might be derived from the referent
    /// resource or this field.
    /// </summary>
    [Range(1, 65535)]
    public int? Port { get; init; }

    /// <summary>
    /// Weight specifies the proportion of requests forwarded to the referenced
    /// backend. This is computed as weight/(sum of all weights in this
    /// BackendRefs list). For non-zero values, there may be some epsilon from
    /// the exact proportion defined here depending on the precision an
    /// implementation supports. Weight is not a percentage and the sum of
    /// weights does not need to equal 100.
    ///
    /// If only one backend is specified and it has a weight greater than 0, 100%
    /// of the traffic is forwarded to that backend. If weight is set to 0, no
    /// traffic should be forwarded for this entry. If unspecified, weight
    /// defaults to 1.
    ///
    /// Support for this field varies based on the context where used.
    /// </summary>
    [Range(0, 1000000)]
    public int Weight { get; init; } = 1;

    [Rule("Must have port for Service reference")]
    private static bool ServiceHasPort(GRPCRouteBackendRef self) => self is not { Group: "", Kind: "Service" } || self.Port is not null;

    [Rule("RequestHeaderModifier filter cannot be repeated", On = nameof(Filters))]
    private static bool OneRequestHeaderModifier(List<GRPCRouteFilter> filters) => filters.Count(f => f.Type == GRPCRouteFilterType.RequestHeaderModifier) <= 1;

    [Rule("ResponseHeaderModifier filter cannot be repeated", On = nameof(Filters))]
    private static bool OneResponseHeaderModifier(List<GRPCRouteFilter> filters) => filters.Count(f => f.Type == GRPCRouteFilterType.ResponseHeaderModifier) <= 1;
}

/// <summary>
/// GRPCRouteFilter defines processing steps that must be completed during the
/// request or response lifecycle. GRPCRouteFilters are meant as an extension
/// point to express processing that may be done in Gateway implementations. Some
/// examples include request or response modification, implementing
/// authentication strategies, rate-limiting, and traffic shaping. API
/// guarantee/conformance is defined based on the type of the filter.
/// </summary>
public sealed record GRPCRouteFilter
{
    public required GRPCRouteFilterType Type { get; init; }

    /// <summary>
    /// ExtensionRef is an optional, implementation-specific extension to the
    /// "filter" behavior.  For example, resource "myroutefilter" in group
    /// "networking.example.net"). ExtensionRef MUST NOT be used for core and
    /// extended filters.
    ///
    /// Support: Implementation-specific
    ///
    /// This filter can be used multiple times within the same rule.
    /// </summary>
    public ExtensionRef? ExtensionRef { get; init; }

    public GRPCRouteRequestHeaderModifier? RequestHeaderModifier { get; init; }

    public GRPCRouteRequestMirror? RequestMirror { get; init; }

    /// <summary>
    /// ResponseHeaderModifier defines a schema for a filter that modifies response
    /// headers.
    ///
    /// Support: Extended
    /// </summary>
    public GRPCRouteRequestHeaderModifier? ResponseHeaderModifier { get; init; }

    [Rule("filter.requestHeaderModifier must be nil if the filter.type is not RequestHeaderModifier")]
    private static bool RequestHeaderModifierIsUsed(GRPCRouteFilter self) => self.RequestHeaderModifier is null || self.Type == GRPCRouteFilterType.RequestHeaderModifier;

    [Rule("filter.requestHeaderModifier must be specified for RequestHeaderModifier filter.type")]
    private static bool RequestHeaderModifierIsThere(GRPCRouteFilter self) => self.Type != GRPCRouteFilterType.RequestHeaderModifier || self.RequestHeaderModifier is not null;

    [Rule("filter.responseHeaderModifier must be nil if the filter.type is not ResponseHeaderModifier")]
    private static bool ResponseHeaderModifierIsUsed(GRPCRouteFilter self) => self.ResponseHeaderModifier is null || self.Type == GRPCRouteFilterType.ResponseHeaderModifier;

    [Rule("filter.responseHeaderModifier must be specified for ResponseHeaderModifier filter.type")]
    private static bool ResponseHeaderModifierIsThere(GRPCRouteFilter self) => self.Type != GRPCRouteFilterType.ResponseHeaderModifier || self.ResponseHeaderModifier is not null;

    [Rule("filter.requestMirror must be nil if the filter.type is not RequestMirror")]
    private static bool RequestMirrorIsUsed(GRPCRouteFilter self) => self.RequestMirror is null || self.Type == GRPCRouteFilterType.RequestMirror;

    [Rule("filter.requestMirror must be specified for RequestMirror filter.type")]
    private static bool RequestMirrorIsThere(GRPCRouteFilter self) => self.Type != GRPCRouteFilterType.RequestMirror || self.RequestMirror is not null;

    [Rule("filter.extensionRef must be nil if the filter.type is not ExtensionRef")]
    private static bool ExtensionRefIsUsed(GRPCRouteFilter self) => self.ExtensionRef is null || self.Type == GRPCRouteFilterType.ExtensionRef;

    [Rule("filter.extensionRef must be specified for ExtensionRef filter.type")]
    private static bool ExtensionRefIsThere(GRPCRouteFilter self) => self.Type != GRPCRouteFilterType.ExtensionRef || self.ExtensionRef is not null;
}

/// <summary>
/// RequestHeaderModifier defines a schema for a filter that modifies request
/// headers.
///
/// Support: Core
/// </summary>
public sealed record GRPCRouteRequestHeaderModifier
{
    /// <summary>
    /// Add adds the given header(s) (name, value) to the request
    /// before the action. It appends to any existing values associated
    /// with the header name.
    ///
    /// Input:
    ///   GET /foo HTTP/1.1
    ///   my-header: foo
    ///
    /// Config:
    ///   add:
    ///   - name: "my-header"
    ///     value: "bar,baz"
    ///
    /// Output:
    ///   GET /foo HTTP/1.1
    ///   my-header: foo,bar,baz
    /// </summary>
    [MaxLength(16), ListType(ListType.Map, "name")]
    public List<GRPCRouteAdd>? Add { get; init; }

    /// <summary>
    /// Remove the given header(s) from the HTTP request before the action. The
    /// value of Remove is a list of HTTP header names. Note that the header
    /// names are case-insensitive (see
    /// https://datatracker.ietf.org/doc/html/rfc2616#section-4.2).
    ///
    /// Input:
    ///   GET /foo HTTP/1.1
    ///   my-header1: foo
    ///   my-header2: bar
    ///   my-header3: baz
    ///
    /// Config:
    ///   remove: ["my-header1", "my-header3"]
    ///
    /// Output:
    ///   GET /foo HTTP/1.1
    ///   my-header2: bar
    /// </summary>
    [MaxLength(16), ListType(ListType.Set)]
    public List<string>? Remove { get; init; }

    /// <summary>
    /// Set overwrites the request with the given header (name, value)
    /// before the action.
    ///
    /// Input:
    ///   GET /foo HTTP/1.1
    ///   my-header: foo
    ///
    /// Config:
    ///   set:
    ///   - name: "my-header"
    ///     value: "bar"
    ///
    /// Output:
    ///   GET /foo HTTP/1.1
    ///   my-header: bar
    /// </summary>
    [MaxLength(16), ListType(ListType.Map, "name")]
    public List<GRPCRouteAdd>? Set { get; init; }
}

/// <summary>HTTPHeader represents an HTTP Header name and value as defined by RFC 7230.</summary>
public sealed record GRPCRouteAdd
{
    /// <summary>
    /// Name is the name of the HTTP Header to be matched. Name matching MUST be
    /// case-insensitive. (See https://tools.ietf.org/html/rfc7230#section-3.2).
    ///
    /// If multiple entries specify equivalent header names, the first entry with
    /// an equivalent name MUST be considered for a match. Subsequent entries
    /// with an equivalent header name MUST be ignored. Due to the
    /// case-insensitivity of header names, "foo" and "Foo" are considered
    /// equivalent.
    /// </summary>
    [Pattern("""^[A-Za-z0-9!#$%&'*+\-.^_\x60|~]+$""")]
    [Length(1, 256)]
    public required string Name { get; init; }

    /// <summary>
    /// Value is the value of HTTP Header to be matched.
    ///
    /// Must consist of printable US-ASCII characters, optionally separated
    /// by single tabs or spaces. See: https://tools.ietf.org/html/rfc7230#section-3.2
    /// </summary>
    [Pattern("""^[!-~]+([\t ]?[!-~]+)*$""")]
    [Length(1, 4096)]
    public required string Value { get; init; }
}

/// <summary>
/// RequestMirror defines a schema for a filter that mirrors requests.
/// Requests are sent to the specified destination, but responses from
/// that destination are ignored.
///
/// This filter can be used multiple times within the same rule. Note that
/// not all implementations will be able to support mirroring to multiple
/// backends.
///
/// Support: Extended
/// </summary>
public sealed record GRPCRouteRequestMirror
{
    public required GRPCRouteRequestMirrorBackendRef BackendRef { get; init; }

    public GRPCRouteFraction? Fraction { get; init; }

    /// <summary>
    /// Percent represents the percentage of requests that should be
    /// mirrored to BackendRef. Its minimum value is 0 (indicating 0% of
    /// requests) and its maximum value is 100 (indicating 100% of requests).
    ///
    /// Only one of Fraction or Percent may be specified. If neither field
    /// is specified, 100% of requests will be mirrored.
    /// </summary>
    [Range(0, 100)]
    public int? Percent { get; init; }

    [Rule("Only one of percent or fraction may be specified in HTTPRequestMirrorFilter")]
    private static bool PercentOrFraction(GRPCRouteRequestMirror self) => self.Percent is null || self.Fraction is null;
}

/// <summary>
/// BackendRef references a resource where mirrored requests are sent.
///
/// Mirrored requests must be sent only to a single destination endpoint
/// within this BackendRef, irrespective of how many endpoints are present
/// within this BackendRef.
///
/// If the referent cannot be found, this BackendRef is invalid and must be
/// dropped from the Gateway. The controller must ensure the "ResolvedRefs"
/// condition on the Route status is set to `status: False` and not configure
/// this backend in the underlying implementation.
///
/// If there is a cross-namespace reference to an *existing* object
/// that is not allowed by a ReferenceGrant, the controller must ensure the
/// "ResolvedRefs"  condition on the Route is set to `status: False`,
/// with the "RefNotPermitted" reason and not configure this backend in the
/// underlying implementation.
///
/// In either error case, the Message of the `ResolvedRefs` Condition
/// should be used to provide more detail about the problem.
///
/// Support: Extended for Kubernetes Service
///
/// Support: Implementation-specific for any other resource
///
/// If the backend service requires TLS, use BackendTLSPolicy to tell the
/// implementation to supply the TLS details to be used to connect to that
/// backend.
/// </summary>
public sealed record GRPCRouteRequestMirrorBackendRef
{
    /// <summary>Name is the name of the referent.</summary>
    [Length(1, 253)]
    public required string Name { get; init; }

    /// <summary>
    /// Group is the group of the referent. For example, "gateway.networking.k8s.io".
    /// When unspecified or empty string, core API group is inferred.
    /// </summary>
    [Pattern("""^$|^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$""")]
    [MaxLength(253)]
    public string Group { get; init; } = "";

    /// <summary>
    /// Kind is the Kubernetes resource kind of the referent. For example
    /// "Service".
    ///
    /// Defaults to "Service" when not specified.
    ///
    /// ExternalName services can refer to CNAME DNS records that may live
    /// outside of the cluster and as such are difficult to reason about in
    /// terms of conformance. They also may not be safe to forward to (see
    /// CVE-2021-25740 for more information). Implementations SHOULD NOT
    /// support ExternalName Services.
    ///
    /// Support: Core (Services with a type other than ExternalName)
    ///
    /// Support: Implementation-specific (Services with type ExternalName)
    /// </summary>
    [Pattern("^[a-zA-Z]([-a-zA-Z0-9]*[a-zA-Z0-9])?$")]
    [Length(1, 63)]
    public string Kind { get; init; } = "Service";

    /// <summary>
    /// Namespace is the namespace of the backend. When unspecified, the local
    /// namespace is inferred.
    ///
    /// Note that when a namespace different than the local namespace is specified,
    /// a ReferenceGrant object is required in the referent namespace to allow that
    /// namespace's owner to accept the reference. See the ReferenceGrant
    /// documentation for details.
    ///
    /// Support: Core
    /// </summary>
    [Pattern("^[a-z0-9]([-a-z0-9]*[a-z0-9])?$")]
    [Length(1, 63)]
    public string? Namespace { get; init; }

    /// <summary>
    /// Port specifies the destination port number to use for this resource.
    /// Port is required when the referent is a Kubernetes Service. In this
    /// case, the port number is the service port number, not the target port.
    /// For other resources, destination port might be derived from the referent
    /// resource or this field.
    /// </summary>
    [Range(1, 65535)]
    public int? Port { get; init; }

    [Rule("Must have port for Service reference")]
    private static bool ServiceHasPort(GRPCRouteRequestMirrorBackendRef self) => self is not { Group: "", Kind: "Service" } || self.Port is not null;
}

/// <summary>
/// Fraction represents the fraction of requests that should be
/// mirrored to BackendRef.
///
/// Only one of Fraction or Percent may be specified. If neither field
/// is specified, 100% of requests will be mirrored.
/// </summary>
public sealed record GRPCRouteFraction
{
    [Minimum(0)]
    public required int Numerator { get; init; }

    [Minimum(1)]
    public int Denominator { get; init; } = 100;

    [Rule("numerator must be less than or equal to denominator")]
    private static bool AtMostOne(GRPCRouteFraction self) => self.Numerator <= self.Denominator;
}

/// <summary>
/// Type identifies the type of filter to apply. As with other API fields,
/// types are classified into three conformance levels:
///
/// - Core: Filter types and their corresponding configuration defined by
///   "Support: Core" in this package, e.g. "RequestHeaderModifier". All
///   implementations supporting GRPCRoute MUST support core filters.
///
/// - Extended: Filter types and their corresponding configuration defined by
///   "Support: Extended" in this package, e.g. "RequestMirror". Implementers
///   are encouraged to support extended filters.
///
/// - Implementation-specific: Filters that are defined and supported by specific vendors.
///   In the future, filters showing convergence in behavior across multiple
///   implementations will be considered for inclusion in extended or core
///   conformance levels. Filter-specific configuration for such filters
///   is specified using the ExtensionRef field. `Type` MUST be set to
///   "ExtensionRef" for custom filters.
///
/// Implementers are encouraged to define custom implementation types to
/// extend the core API with implementation-specific behavior.
///
/// If a reference to a custom filter type cannot be resolved, the filter
/// MUST NOT be skipped. Instead, requests that would have been processed by
/// that filter MUST receive a HTTP error response.
/// </summary>
[JsonConverter(typeof(KubernetesEnumConverter<GRPCRouteFilterType>))]
public enum GRPCRouteFilterType
{
    ResponseHeaderModifier,
    RequestHeaderModifier,
    RequestMirror,
    ExtensionRef,
}

/// <summary>
/// GRPCRouteMatch defines the predicate used to match requests to a given
/// action. Multiple match types are ANDed together, i.e. the match will
/// evaluate to true only if all conditions are satisfied.
///
/// For example, the match below will match a gRPC request only if its service
/// is `foo` AND it contains the `version: v1` header:
///
/// ```
/// matches:
///   - method:
///     type: Exact
///     service: "foo"
///   - headers:
///     name: "version"
///     value "v1"
///
/// ```
/// </summary>
public sealed record GRPCRouteMatch
{
    /// <summary>
    /// Headers specifies gRPC request header matchers. Multiple match values are
    /// ANDed together, meaning, a request MUST match all the specified headers
    /// to select the route.
    /// </summary>
    [MaxLength(16), ListType(ListType.Map, "name")]
    public List<GRPCRouteHeader>? Headers { get; init; }

    public GRPCRouteMatchMethod? Method { get; init; }
}

/// <summary>
/// GRPCHeaderMatch describes how to select a gRPC route by matching gRPC request
/// headers.
/// </summary>
public sealed record GRPCRouteHeader
{
    /// <summary>
    /// Name is the name of the gRPC Header to be matched.
    ///
    /// If multiple entries specify equivalent header names, only the first
    /// entry with an equivalent name MUST be considered for a match. Subsequent
    /// entries with an equivalent header name MUST be ignored. Due to the
    /// case-insensitivity of header names, "foo" and "Foo" are considered
    /// equivalent.
    /// </summary>
    [Pattern("""^[A-Za-z0-9!#$%&'*+\-.^_\x60|~]+$""")]
    [Length(1, 256)]
    public required string Name { get; init; }

    /// <summary>Value is the value of the gRPC Header to be matched.</summary>
    [Length(1, 4096)]
    public required string Value { get; init; }

    public GRPCRouteHeaderType Type { get; init; } = GRPCRouteHeaderType.Exact;
}

/// <summary>Type specifies how to match against the value of the header.</summary>
[JsonConverter(typeof(KubernetesEnumConverter<GRPCRouteHeaderType>))]
public enum GRPCRouteHeaderType
{
    Exact,
    RegularExpression,
}

/// <summary>
/// Method specifies a gRPC request service/method matcher. If this field is
/// not specified, all services and methods will match.
/// </summary>
public sealed record GRPCRouteMatchMethod
{
    /// <summary>
    /// Value of the method to match against. If left empty or omitted, will
    /// match all services.
    ///
    /// At least one of Service and Method MUST be a non-empty string.
    /// </summary>
    [MaxLength(1024)]
    public string? Method { get; init; }

    /// <summary>
    /// Value of the service to match against. If left empty or omitted, will
    /// match any service.
    ///
    /// At least one of Service and Method MUST be a non-empty string.
    /// </summary>
    [MaxLength(1024)]
    public string? Service { get; init; }

    /// <summary>
    /// Type specifies how to match against the service and/or method.
    /// Support: Core (Exact with service and method specified)
    ///
    /// Support: Implementation-specific (Exact with method specified but no service specified)
    ///
    /// Support: Implementation-specific (RegularExpression)
    /// </summary>
    public GRPCRouteHeaderType Type { get; init; } = GRPCRouteHeaderType.Exact;

    [Rule("One or both of 'service' or 'method' must be specified")]
    private static bool MethodOrServiceIsThere(GRPCRouteMatchMethod self) => self.Service is not null || self.Method is not null;

    [Rule("""service must only contain valid characters (matching ^(?i)\.?[a-z_][a-z_0-9]*(\.[a-z_][a-z_0-9]*)*$)""")]
    private static bool ServiceIsName(GRPCRouteMatchMethod self) => self.Type != GRPCRouteHeaderType.Exact || self.Service is null || Regex.IsMatch(self.Service, @"^(?i)\.?[a-z_][a-z_0-9]*(\.[a-z_][a-z_0-9]*)*$");

    [Rule("method must only contain valid characters (matching ^[A-Za-z_][A-Za-z_0-9]*$)")]
    private static bool MethodIsName(GRPCRouteMatchMethod self) => self.Type != GRPCRouteHeaderType.Exact || self.Method is null || Regex.IsMatch(self.Method, "^[A-Za-z_][A-Za-z_0-9]*$");
}
