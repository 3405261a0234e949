// Imported by crdgen; its rules were turned into C# afterwards.
using System.ComponentModel.DataAnnotations;
using CrdGen;

namespace GatewayApi.Imported;

/// <summary>
/// ListenerSet defines a set of additional listeners to attach to an existing Gateway.
/// This resource provides a mechanism to merge multiple listeners into a single Gateway.
///
/// The parent Gateway must explicitly allow ListenerSet attachment through its
/// AllowedListeners configuration. By default, Gateways do not allow ListenerSet
/// attachment.
///
/// Routes can attach to a ListenerSet by specifying it as a parentRef, and can
/// optionally target specific listeners using the sectionName field.
///
/// Policy Attachment:
/// - Policies that attach to a ListenerSet apply to all listeners defined in that resource
/// - Policies do not impact listeners in the parent Gateway
/// - Different ListenerSets attached to the same Gateway can have different policies
/// - If an implementation cannot apply a policy to specific listeners, it should reject the policy
///
/// ReferenceGrant Semantics:
/// - ReferenceGrants applied to a Gateway are not inherited by child ListenerSets
/// - ReferenceGrants applied to a ListenerSet do not grant permission to the parent Gateway's listeners
/// - A ListenerSet can reference secrets/backends in its own namespace without a ReferenceGrant
///
/// Gateway Integration:
///   - The parent Gateway's status will include "AttachedListenerSets"
///     which is the count of ListenerSets that have successfully attached to a Gateway
///     A ListenerSet is successfully attached to a Gateway when all the following conditions are met:
///   - The ListenerSet is selected by the Gateway's AllowedListeners field
///   - The ListenerSet has a valid ParentRef selecting the Gateway
///   - The ListenerSet's status has the condition "Accepted: true"
/// </summary>
[CustomResource("gateway.networking.k8s.io", "v1", ShortNames = ["lset"], Categories = ["gateway-api"])]
[MetadataAnnotation("api-approved.kubernetes.io", "https://github.com/kubernetes-sigs/gateway-api/pull/4530")]
[MetadataAnnotation("gateway.networking.k8s.io/bundle-version", "v0.0.0-dev")]
[MetadataAnnotation("gateway.networking.k8s.io/channel", "experimental")]
[PrinterColumn("Accepted", """.status.conditions[?(@.type=="Accepted")].status""")]
[PrinterColumn("Programmed", """.status.conditions[?(@.type=="Programmed")].status""")]
[PrinterColumn("Age", ".metadata.creationTimestamp")]
public sealed partial class ListenerSet
{
    public required ListenerSetSpec Spec { get; init; }

    [Default(Json = """{"conditions":[{"lastTransitionTime":"1970-01-01T00:00:00Z","message":"Waiting for controller","reason":"Pending","status":"Unknown","type":"Accepted"},{"lastTransitionTime":"1970-01-01T00:00:00Z","message":"Waiting for controller","reason":"Pending","status":"Unknown","type":"Programmed"}]}""")]
    public ListenerSetStatus? Status { get; init; }
}

/// <summary>Spec defines the desired state of ListenerSet.</summary>
public sealed record ListenerSetSpec
{
    /// <summary>
    /// Listeners associated with this ListenerSet. Listeners define
    /// logical endpoints that are bound on this referenced parent Gateway's addresses.
    ///
    /// Listeners in a `Gateway` and their attached `ListenerSets` are concatenated
    /// as a list when programming the underlying infrastructure. Each listener
    /// name does not need to be unique across the Gateway and ListenerSets.
    /// See ListenerEntry.Name for more details.
    ///
    /// Implementations MUST treat the parent Gateway as having the merged
    /// list of all listeners from itself and attached ListenerSets using
    /// the following precedence:
    ///
    /// 1. "parent" Gateway
    /// 2. ListenerSet ordered by creation time (oldest first)
    /// 3. ListenerSet ordered alphabetically by "{namespace}/{name}".
    ///
    /// An implementation MAY reject listeners by setting the ListenerEntryStatus
    /// `Accepted` condition to False with the Reason `TooManyListeners`
    ///
    /// If a listener has a conflict, this will be reported in the
    /// Status.ListenerEntryStatus setting the `Conflicted` condition to True.
    ///
    /// Implementations SHOULD be cautious about what information from the
    /// parent or siblings are reported to avoid accidentally leaking
    /// sensitive information that the child would not otherwise have access
    /// to. This can include contents of secrets etc.
    /// </summary>
    [Length(1, 64), ListType(ListType.Map, "name")]
    public required List<ListenerSetListener> Listeners { get; init; }

    public required ListenerSetParentRef ParentRef { get; init; }

    [Rule("tls must not be specified for protocols ['HTTP', 'TCP', 'UDP']", On = nameof(Listeners))]
    private static bool TlsFitsProtocol(List<ListenerSetListener> listeners) => listeners.All(l => l.Protocol is not ("HTTP" or "TCP" or "UDP") || l.Tls is null);

    [Rule("tls mode must be Terminate for protocol HTTPS", On = nameof(Listeners))]
    private static bool HTTPSIsTerminated(List<ListenerSetListener> listeners) => listeners.All(l => l.Protocol != "HTTPS" || l.Tls is null || l.Tls.Mode == TlsMode.Terminate);

    [Rule("tls mode must be set for protocol TLS", On = nameof(Listeners))]
    private static bool TLSHasMode(List<ListenerSetListener> listeners) => listeners.All(l => l.Protocol != "TLS" || l.Tls is not null);

    [Rule("hostname must not be specified for protocols ['TCP', 'UDP']", On = nameof(Listeners))]
    private static bool HostnameFitsProtocol(List<ListenerSetListener> listeners) => listeners.All(l => l.Protocol is not ("TCP" or "UDP") || string.IsNullOrEmpty(l.Hostname));

    [Rule("Listener name must be unique within the Gateway", On = nameof(Listeners))]
    private static bool NamesAreUnique(List<ListenerSetListener> listeners) => listeners.All(a => listeners.Count(b => b.Name == a.Name) == 1);

    [Rule("Combination of port, protocol and hostname must be unique for each listener", On = nameof(Listeners))]
    private static bool ListenersAreDistinct(List<ListenerSetListener> listeners) => listeners.All(a => listeners.Count(b => b.Port == a.Port && b.Protocol == a.Protocol && b.Hostname == a.Hostname) == 1);
}

public sealed record ListenerSetListener
{
    /// <summary>
    /// Name is the name of the Listener. This name MUST be unique within a
    /// ListenerSet.
    ///
    /// Name is not required to be unique across a Gateway and ListenerSets.
    /// Routes can attach to a Listener by having a ListenerSet as a parentRef
    /// and setting the SectionName
    /// </summary>
    [Pattern("""^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$""")]
    [Length(1, 253)]
    public required string Name { get; init; }

    /// <summary>
    /// Port is the network port. Multiple listeners may use the
    /// same port, subject to the Listener compatibility rules.
    /// </summary>
    [Range(1, 65535)]
    public required int Port { get; init; }

    /// <summary>Protocol specifies the network protocol this listener expects to receive.</summary>
    [Pattern("""^[a-zA-Z0-9]([-a-zA-Z0-9]*[a-zA-Z0-9])?$|[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*\/[A-Za-z0-9]+$""")]
    [Length(1, 255)]
    public required string Protocol { get; init; }

    /// <summary>
    /// AllowedRoutes defines the types of routes that MAY be attached to a
    /// Listener and the trusted namespaces where those Route resources MAY be
    /// present.
    ///
    /// Although a client request may match multiple route rules, only one rule
    /// may ultimately receive the request. Matching precedence MUST be
    /// determined in order of the following criteria:
    ///
    /// * The most specific match as defined by the Route type.
    /// * The oldest Route based on creation timestamp. For example, a Route with
    ///   a creation timestamp of "2020-09-08 01:02:03" is given precedence over
    ///   a Route with a creation timestamp of "2020-09-08 01:02:04".
    /// * If everything else is equivalent, the Route appearing first in
    ///   alphabetical order (namespace/name) should be given precedence. For
    ///   example, foo/bar is given precedence over foo/baz.
    ///
    /// All valid rules within a Route attached to this Listener should be
    /// implemented. Invalid Route rules can be ignored (sometimes that will mean
    /// the full Route). If a Route rule transitions from valid to invalid,
    /// support for that Route rule should be dropped to ensure consistency. For
    /// example, even if a filter specified by a Route rule is invalid, the rest
    /// of the rules within that Route should still be supported.
    /// </summary>
    [Default(Json = """{"namespaces":{"from":"Same"}}""")]
    public AllowedRoutes? AllowedRoutes { get; init; }

    /// <summary>
    /// Hostname specifies the virtual hostname to match for protocol types that
    /// define this concept. When unspecified, all hostnames are matched. This
    /// field is ignored for protocols that don't require hostname based
    /// matching.
    ///
    /// Implementations MUST apply Hostname matching appropriately for each of
    /// the following protocols:
    ///
    /// * TLS: The Listener Hostname MUST match the SNI.
    /// * HTTP: The Listener Hostname MUST match the Host header of the request.
    /// * HTTPS: The Listener Hostname SHOULD match at both the TLS and HTTP
    ///   protocol layers as described above. If an implementation does not
    ///   ensure that both the SNI and Host header match the Listener hostname,
    ///   it MUST clearly document that.
    ///
    /// For HTTPRoute and TLSRoute resources, there is an interaction with the
    /// `spec.hostnames` array. When both listener and route specify hostnames,
    /// there MUST be an intersection between the values for a Route to be
    /// accepted. For more information, refer to the Route specific Hostnames
    /// documentation.
    ///
    /// Hostnames that are prefixed with a wildcard label (`*.`) are interpreted
    /// as a suffix match. That means that a match for `*.example.com` would match
    /// both `test.example.com`, and `foo.test.example.com`, but not `example.com`.
    /// </summary>
    [Pattern("""^(\*\.)?[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$""")]
    [Length(1, 253)]
    public string? Hostname { get; init; }

    /// <summary>
    /// TLS is the TLS configuration for the Listener. This field is required if
    /// the Protocol field is "HTTPS" or "TLS". It is invalid to set this field
    /// if the Protocol field is "HTTP", "TCP", or "UDP".
    ///
    /// The association of SNIs to Certificate defined in ListenerTLSConfig is
    /// defined based on the Hostname field for this listener.
    ///
    /// The GatewayClass MUST use the longest matching SNI out of all
    /// available certificates for any TLS handshake.
    /// </summary>
    public Tls? Tls { get; init; }
}

/// <summary>ParentRef references the Gateway that the listeners are attached to.</summary>
public sealed record ListenerSetParentRef
{
    /// <summary>Name is the name of the referent.</summary>
    [Length(1, 253)]
    public required string Name { get; init; }

    /// <summary>Group is the group of the referent.</summary>
    [Pattern("""^$|^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$""")]
    [MaxLength(253)]
    public string Group { get; init; } = "gateway.networking.k8s.io";

    /// <summary>Kind is kind of the referent. For example "Gateway".</summary>
    [Pattern("^[a-zA-Z]([-a-zA-Z0-9]*[a-zA-Z0-9])?$")]
    [Length(1, 63)]
    public string Kind { get; init; } = "Gateway";

    /// <summary>
    /// Namespace is the namespace of the referent.  If not present,
    /// the namespace of the referent is assumed to be the same as
    /// the namespace of the referring object.
    /// </summary>
    [Pattern("^[a-z0-9]([-a-z0-9]*[a-z0-9])?$")]
    [Length(1, 63)]
    public string? Namespace { get; init; }
}

/// <summary>Status defines the current state of ListenerSet.</summary>
public sealed record ListenerSetStatus
{
    /// <summary>
    /// Conditions describe the current conditions of the ListenerSet.
    ///
    /// Implementations MUST express ListenerSet conditions using the
    /// `ListenerSetConditionType` and `ListenerSetConditionReason`
    /// constants so that operators and tools can converge on a common
    /// vocabulary to describe ListenerSet state.
    ///
    /// Known condition types are:
    ///
    /// * "Accepted"
    /// * "Programmed"
    /// </summary>
    [Default(Json = """[{"lastTransitionTime":"1970-01-01T00:00:00Z","message":"Waiting for controller","reason":"Pending","status":"Unknown","type":"Accepted"},{"lastTransitionTime":"1970-01-01T00:00:00Z","message":"Waiting for controller","reason":"Pending","status":"Unknown","type":"Programmed"}]""")]
    [MaxLength(8), ListType(ListType.Map, "type")]
    public List<Condition>? Conditions { get; init; }

    /// <summary>Listeners provide status for each unique listener port defined in the Spec.</summary>
    [MaxLength(64), ListType(ListType.Map, "name")]
    public List<ListenerSetStatusListener>? Listeners { get; init; }
}

/// <summary>ListenerStatus is the status associated with a Listener.</summary>
public sealed record ListenerSetStatusListener
{
    /// <summary>
    /// AttachedRoutes represents the total number of Routes that have been
    /// successfully attached to this Listener.
    ///
    /// Successful attachment of a Route to a Listener is based solely on the
    /// combination of the AllowedRoutes field on the corresponding Listener
    /// and the Route's ParentRefs field. A Route is successfully attached to
    /// a Listener when it is selected by the Listener's AllowedRoutes field
    /// AND the Route has a valid ParentRef selecting the whole Gateway
    /// resource or a specific Listener as a parent resource (more detail on
    /// attachment semantics can be found in the documentation on the various
    /// Route kinds ParentRefs fields). Listener status does not impact
    /// successful attachment, i.e. the AttachedRoutes field count MUST be set
    /// for Listeners, even if the Accepted condition of an individual Listener is set
    /// to "False". The AttachedRoutes number represents the number of Routes with
    /// the Accepted condition set to "True" that have been attached to this Listener.
    /// Routes with any other value for the Accepted condition MUST NOT be included
    /// in this count.
    ///
    /// Uses for this field include troubleshooting Route attachment and
    /// measuring blast radius/impact of changes to a Listener.
    /// </summary>
    public required int AttachedRoutes { get; init; }

    /// <summary>Conditions describe the current condition of this listener.</summary>
    [MaxLength(8), ListType(ListType.Map, "type")]
    public required List<Condition> Conditions { get; init; }

    /// <summary>Name is the name of the Listener that this status corresponds to.</summary>
    [Pattern("""^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$""")]
    [Length(1, 253)]
    public required string Name { get; init; }

    /// <summary>
    /// SupportedKinds is the list indicating the Kinds supported by this
    /// listener. This MUST represent the kinds supported by an implementation for
    /// that Listener configuration.
    ///
    /// If kinds are specified in Spec that are not supported, they MUST NOT
    /// appear in this list and an implementation MUST set the "ResolvedRefs"
    /// condition to "False" with the "InvalidRouteKinds" reason. If both valid
    /// and invalid Route kinds are specified, the implementation MUST
    /// reference the valid Route kinds that have been specified.
    /// </summary>
    [MaxLength(8), ListType(ListType.Atomic)]
    public List<SupportedKind>? SupportedKinds { get; init; }
}
