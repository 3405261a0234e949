// Imported by crdgen; its rules were turned into C# afterwards.
using CrdGen;

namespace GatewayApi.Imported;

/// <summary>
/// Gateway represents an instance of a service-traffic handling infrastructure
/// by binding Listeners to a set of IP addresses.
/// </summary>
[CustomResource("gateway.networking.k8s.io", "v1beta1", Kind = "Gateway")]
[PrinterColumn("Class", ".spec.gatewayClassName")]
[PrinterColumn("Address", ".status.addresses[*].value")]
[PrinterColumn("Programmed", """.status.conditions[?(@.type=="Programmed")].status""")]
[PrinterColumn("Age", ".metadata.creationTimestamp")]
public sealed partial class GatewayV1Beta1
{
    public required GatewaySpec Spec { get; init; }

    [Default(Json = """{"conditions":[{"lastTransitionTime":"1970-01-01T00:00:00Z","message":"Waiting for controller","reason":"Pending","status":"Unknown","type":"Accepted"},{"lastTransitionTime":"1970-01-01T00:00:00Z","message":"Waiting for controller","reason":"Pending","status":"Unknown","type":"Programmed"}]}""")]
    public GatewayStatus? Status { get; init; }
}
