// Imported by crdgen; its rules were turned into C# afterwards.
using CrdGen;

namespace GatewayApi.Imported;

/// <summary>
/// The TLSRoute resource is similar to TCPRoute, but can be configured
/// to match against TLS-specific metadata. This allows more flexibility
/// in matching streams for a given TLS listener.
///
/// If you need to forward traffic to a single target for a TLS listener, you
/// could choose to use a TCPRoute with a TLS listener.
/// </summary>
[CustomResource("gateway.networking.k8s.io", "v1alpha3", Kind = "TLSRoute", Deprecated = true, DeprecationWarning = "The v1alpha3 version of TLSRoute has been deprecated and will be removed in a future release of the API. Please upgrade to v1.", Order = 2)]
[PrinterColumn("Age", ".metadata.creationTimestamp")]
public sealed partial class TLSRouteV1Alpha3
{
    public required TLSRouteSpec Spec { get; init; }

    public Status? Status { get; init; }
}
