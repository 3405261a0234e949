// Imported by crdgen; its rules were turned into C# afterwards.
using System.ComponentModel.DataAnnotations;
using CrdGen;

namespace GatewayApi.Imported;

/// <summary>
/// The TLSRoute resource is similar to TCPRoute, but can be configured
/// to match against TLS-specific metadata. This allows more flexibility
/// in matching streams for a given TLS listener.
/// </summary>
[CustomResource("gateway.networking.k8s.io", "v1alpha2", Kind = "TLSRoute", Deprecated = true, DeprecationWarning = "The v1alpha2 version of TLSRoute has been deprecated and will be removed in a future release of the API. Please upgrade to v1.", Order = 1)]
[PrinterColumn("Age", ".metadata.creationTimestamp")]
public sealed partial class TLSRouteV1Alpha2
{
    public required TLSRouteV1Alpha2Spec Spec { get; init; }

    public Status? Status { get; init; }
}

/// <summary>Spec defines the desired state of TLSRoute.</summary>
public sealed record TLSRouteV1Alpha2Spec
{
    /// <summary>Rules are a list of TLS matchers and actions.</summary>
    [Length(1, 16), ListType(ListType.Atomic)]
    public required List<TLSRouteRule> Rules { get; init; }

    /// <summary>
    /// Hostnames defines a set of SNI names that should match against the
    /// SNI attribute of TLS ClientHello message in TLS handshake. This matches
    /// the RFC 1123 definition of a hostname with 2 notable exceptions:
    ///
    /// 1. IPs are not allowed in SNI names per RFC 6066.
    /// 2. A hostname may be prefixed with a wildcard label (`*.`). The wildcard
    ///    label must appear by itself as the first label.
    ///
    /// If a hostname is specified by both the Listener and TLSRoute, there
    /// must be at least one intersecting hostname for the TLSRoute to be
    /// attached to the Listener. For example:
    ///
    /// * A Listener with `test.example.com` as the hostname matches TLSRoutes
    ///   that have either not specified any hostnames, or have specified at
    ///   least one of `test.example.com` or `*.example.com`.
    /// * A Listener with `*.example.com` as the hostname matches TLSRoutes
    ///   that have either not specified any hostnames or have specified at least
    ///   one hostname that matches the Listener hostname. For example,
    ///   `test.example.com` and `*.example.com` would both match. On the other
    ///   hand, `example.com` and `test.example.net` would not match.
    ///
    /// If both the Listener and TLSRoute have specified hostnames, any
    /// TLSRoute hostnames that do not match the Listener hostname MUST be
    /// ignored. For example, if a Listener specified `*.example.com`, and the
    /// TLSRoute specified `test.example.com` and `test.example.net`,
    /// `test.example.net` must not be considered for a match.
    ///
    /// If both the Listener and TLSRoute have specified hostnames, and none
    /// match with the criteria above, then the TLSRoute is not accepted. The
    /// implementation must raise an 'Accepted' Condition with a status of
    /// `False` in the corresponding RouteParentStatus.
    ///
    /// Support: Core
    /// </summary>
    [MaxLength(1024), ListType(ListType.Atomic)]
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

    public UseDefaultGateways? UseDefaultGateways { get; init; }

    [Rule("Rule name must be unique within the route", On = nameof(Rules))]
    private static bool NamesAreUnique(List<TLSRouteRule> rules) => rules.All(a => a.Name is not { } name || rules.Count(b => b.Name == name) == 1);

    [Rule("sectionName or port must be specified when parentRefs includes 2 or more references to the same parent", On = nameof(ParentRefs))]
    private static bool PartsAreNamed(List<ParentRef> parentRefs) => ParentRefRules.PartsAreNamed(parentRefs);

    [Rule("sectionName or port must be unique when parentRefs includes 2 or more references to the same parent", On = nameof(ParentRefs))]
    private static bool PartsAreDistinct(List<ParentRef> parentRefs) => ParentRefRules.PartsAreDistinct(parentRefs);
}
