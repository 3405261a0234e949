using CrdGen;
using GatewayApi.V1;

namespace GatewayApi.V1Beta1;

// v1 took v1beta1 over unchanged: the versions share their spec and status.

/// <summary>
/// HTTPRoute provides a way to route HTTP requests. This includes the capability
/// to match requests by hostname, path, header, or query param. Filters can be
/// used to specify additional processing steps. Backends specify where matching
/// requests should be routed.
/// </summary>
[CustomResource("gateway.networking.k8s.io", "v1beta1")]
[PrinterColumn("Hostnames", ".spec.hostnames", Type = "string")]
[PrinterColumn("Age", ".metadata.creationTimestamp", Type = "date")]
public sealed partial class HTTPRoute
{
    /// <summary>Spec defines the desired state of HTTPRoute.</summary>
    public required HTTPRouteSpec Spec { get; set; }

    /// <summary>Status defines the current state of HTTPRoute.</summary>
    public HTTPRouteStatus? Status { get; set; }
}
