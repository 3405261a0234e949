// Imported by crdgen; its rules were turned into C# afterwards.
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
[CustomResource("gateway.networking.k8s.io", "v1", Kind = "ReferenceGrant", Empty = EmptyFields.Subresources)]
[PrinterColumn("Age", ".metadata.creationTimestamp")]
public sealed partial class ReferenceGrantV1
{
    public required ReferenceGrantSpec Spec { get; init; }
}
