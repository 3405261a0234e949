// Imported by crdgen; its rules were turned into C# afterwards.
using System.ComponentModel.DataAnnotations;
using CrdGen;

namespace GatewayApi.Imported;

/// <summary>
/// UDPRoute provides a way to route UDP traffic. When combined with a Gateway
/// listener, it can be used to forward traffic on the port specified by the
/// listener to a set of backends specified by the UDPRoute.
/// </summary>
[CustomResource("gateway.networking.k8s.io", "v1alpha2", Kind = "UDPRoute", Deprecated = true, DeprecationWarning = "The v1alpha2 version of UDPRoute has been deprecated and will be removed in a future release of the API. Please upgrade to v1.")]
[PrinterColumn("Age", ".metadata.creationTimestamp")]
public sealed partial class UDPRouteV1Alpha2
{
    public required UDPRouteV1Alpha2Spec Spec { get; init; }

    /// <summary>Status defines the current state of UDPRoute.</summary>
    public Status? Status { get; init; }
}

/// <summary>Spec defines the desired state of UDPRoute.</summary>
public sealed record UDPRouteV1Alpha2Spec
{
    /// <summary>Rules are a list of UDP matchers and actions.</summary>
    [Length(1, 16), ListType(ListType.Atomic)]
    public required List<UDPRouteRule> Rules { get; init; }

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
    private static bool NamesAreUnique(List<UDPRouteRule> rules) => rules.All(a => a.Name is not { } name || rules.Count(b => b.Name == name) == 1);

    [Rule("sectionName or port must be specified when parentRefs includes 2 or more references to the same parent", On = nameof(ParentRefs))]
    private static bool PartsAreNamed(List<ParentRef> parentRefs) => ParentRefRules.PartsAreNamed(parentRefs);

    [Rule("sectionName or port must be unique when parentRefs includes 2 or more references to the same parent", On = nameof(ParentRefs))]
    private static bool PartsAreDistinct(List<ParentRef> parentRefs) => ParentRefRules.PartsAreDistinct(parentRefs);
}
