// Imported by crdgen; its rules were turned into C# afterwards.
using System.ComponentModel.DataAnnotations;
using CrdGen;

namespace GatewayApi.Imported;

/// <summary>
/// ReferenceGrant identifies kinds of resources in other namespaces that are
/// trusted to reference the specified kinds of resources in the same namespace
/// as the policy.
///
/// Each ReferenceGrant can be used to represent a unique trust relationship.
/// Additional Reference Grants can be used to add to the set of trusted
/// sources of inbound references for the namespace they are defined within.
///
/// All cross-namespace references in Gateway API (with the exception of cross-namespace
/// Gateway-route attachment) require a ReferenceGrant.
///
/// ReferenceGrant is a form of runtime verification allowing users to assert
/// which cross-namespace object references are permitted. Implementations that
/// support ReferenceGrant MUST NOT permit cross-namespace references which have
/// no grant, and MUST respond to the removal of a grant by revoking the access
/// that the grant allowed.
/// </summary>
[CustomResource("gateway.networking.k8s.io", "v1beta1", ShortNames = ["refgrant"], Categories = ["gateway-api"], Storage = true, Empty = EmptyFields.Subresources)]
[MetadataAnnotation("api-approved.kubernetes.io", "https://github.com/kubernetes-sigs/gateway-api/pull/4530")]
[MetadataAnnotation("gateway.networking.k8s.io/bundle-version", "v0.0.0-dev")]
[MetadataAnnotation("gateway.networking.k8s.io/channel", "experimental")]
[PrinterColumn("Age", ".metadata.creationTimestamp")]
public sealed partial class ReferenceGrant
{
    public required ReferenceGrantSpec Spec { get; init; }
}

/// <summary>Spec defines the desired state of ReferenceGrant.</summary>
public sealed record ReferenceGrantSpec
{
    /// <summary>
    /// From describes the trusted namespaces and kinds that can reference the
    /// resources described in "To". Each entry in this list MUST be considered
    /// to be an additional place that references can be valid from, or to put
    /// this another way, entries MUST be combined using OR.
    ///
    /// Support: Core
    /// </summary>
    [Length(1, 16), ListType(ListType.Atomic)]
    public required List<ReferenceGrantFrom> From { get; init; }

    /// <summary>
    /// To describes the resources that may be referenced by the resources
    /// described in "From". Each entry in this list MUST be considered to be an
    /// additional place that references can be valid to, or to put this another
    /// way, entries MUST be combined using OR.
    ///
    /// Support: Core
    /// </summary>
    [Length(1, 16), ListType(ListType.Atomic)]
    public required List<ReferenceGrantTo> To { get; init; }
}

/// <summary>ReferenceGrantFrom describes trusted namespaces and kinds.</summary>
public sealed record ReferenceGrantFrom
{
    /// <summary>
    /// Group is the group of the referent.
    /// When empty, the Kubernetes core API group is inferred.
    ///
    /// Support: Core
    /// </summary>
    [Pattern("""^$|^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$""")]
    [MaxLength(253)]
    public required string Group { get; init; }

    /// <summary>
    /// Kind is the kind of the referent. Although implementations may support
    /// additional resources, the following types are part of the "Core"
    /// support level for this field.
    ///
    /// When used to permit a SecretObjectReference:
    ///
    /// * Gateway
    ///
    /// When used to permit a BackendObjectReference:
    ///
    /// * GRPCRoute
    /// * HTTPRoute
    /// * TCPRoute
    /// * TLSRoute
    /// * UDPRoute
    /// </summary>
    [Pattern("^[a-zA-Z]([-a-zA-Z0-9]*[a-zA-Z0-9])?$")]
    [Length(1, 63)]
    public required string Kind { get; init; }

    /// <summary>
    /// Namespace is the namespace of the referent.
    ///
    /// Support: Core
    /// </summary>
    [Pattern("^[a-z0-9]([-a-z0-9]*[a-z0-9])?$")]
    [Length(1, 63)]
    public required string Namespace { get; init; }
}

/// <summary>
/// ReferenceGrantTo describes what Kinds are allowed as targets of the
/// references.
/// </summary>
public sealed record ReferenceGrantTo
{
    /// <summary>
    /// Group is the group of the referent.
    /// When empty, the Kubernetes core API group is inferred.
    ///
    /// Support: Core
    /// </summary>
    [Pattern("""^$|^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$""")]
    [MaxLength(253)]
    public required string Group { get; init; }

    /// <summary>
    /// Kind is the kind of the referent. Although implementations may support
    /// additional resources, the following types are part of the "Core"
    /// support level for this field:
    ///
    /// * Secret when used to permit a SecretObjectReference
    /// * Service when used to permit a BackendObjectReference
    /// </summary>
    [Pattern("^[a-zA-Z]([-a-zA-Z0-9]*[a-zA-Z0-9])?$")]
    [Length(1, 63)]
    public required string Kind { get; init; }

    /// <summary>
    /// Name is the name of the referent. When unspecified, this policy
    /// refers to all resources of the specified Group and Kind in the local
    /// namespace.
    /// </summary>
    [Length(1, 253)]
    public string? Name { get; init; }
}
