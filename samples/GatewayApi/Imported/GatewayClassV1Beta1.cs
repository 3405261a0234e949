// Imported by crdgen; its rules were turned into C# afterwards.
using CrdGen;

namespace GatewayApi.Imported;

/// <summary>
/// GatewayClass describes a class of Gateways available to the user for creating
/// Gateway resources.
///
/// It is recommended that this resource be used as a template for Gateways. This
/// means that a Gateway is based on the state of the GatewayClass at the time it
/// was created and changes to the GatewayClass or associated parameters are not
/// propagated down to existing Gateways. This recommendation is intended to
/// limit the blast radius of changes to GatewayClass or associated parameters.
/// If implementations choose to propagate GatewayClass changes to existing
/// Gateways, that MUST be clearly documented by the implementation.
///
/// Whenever one or more Gateways are using a GatewayClass, implementations SHOULD
/// add the `gateway-exists-finalizer.gateway.networking.k8s.io` finalizer on the
/// associated GatewayClass. This ensures that a GatewayClass associated with a
/// Gateway is not deleted while in use.
///
/// GatewayClass is a Cluster level resource.
/// </summary>
[CustomResource("gateway.networking.k8s.io", "v1beta1", Kind = "GatewayClass", Scope = ResourceScope.Cluster)]
[PrinterColumn("Controller", ".spec.controllerName")]
[PrinterColumn("Accepted", """.status.conditions[?(@.type=="Accepted")].status""")]
[PrinterColumn("Age", ".metadata.creationTimestamp")]
[PrinterColumn("Description", ".spec.description", Priority = 1)]
public sealed partial class GatewayClassV1Beta1
{
    public required GatewayClassSpec Spec { get; init; }

    [Default(Json = """{"conditions":[{"lastTransitionTime":"1970-01-01T00:00:00Z","message":"Waiting for controller","reason":"Pending","status":"Unknown","type":"Accepted"}]}""")]
    public GatewayClassStatus? Status { get; init; }
}
