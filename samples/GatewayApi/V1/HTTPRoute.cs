using CrdGen;

namespace GatewayApi.V1;

/// <summary>
/// HTTPRoute provides a way to route HTTP requests. This includes the capability
/// to match requests by hostname, path, header, or query param. Filters can be
/// used to specify additional processing steps. Backends specify where matching
/// requests should be routed.
/// </summary>
[CustomResource("gateway.networking.k8s.io", "v1", Storage = true, Categories = ["gateway-api"])]
[MetadataAnnotation("api-approved.kubernetes.io", "https://github.com/kubernetes-sigs/gateway-api/pull/4530")]
[MetadataAnnotation("gateway.networking.k8s.io/bundle-version", "v0.0.0-dev")]
[MetadataAnnotation("gateway.networking.k8s.io/channel", "experimental")]
[PrinterColumn("Hostnames", ".spec.hostnames", Type = "string")]
[PrinterColumn("Age", ".metadata.creationTimestamp", Type = "date")]
public sealed partial class HTTPRoute
{
    /// <summary>Spec defines the desired state of HTTPRoute.</summary>
    public required HTTPRouteSpec Spec { get; set; }

    /// <summary>Status defines the current state of HTTPRoute.</summary>
    public HTTPRouteStatus? Status { get; set; }
}
