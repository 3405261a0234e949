// Imported by crdgen; its rules were turned into C# afterwards.
using System.ComponentModel.DataAnnotations;
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
///
/// A GatewayClass name SHOULD be compliant with RFC 1035, consisting of a maximum of 63 lower case alphanumeric
/// characters or hyphens ('-'), and MUST start and end with an alphanumeric character.
/// </summary>
[CustomResource("gateway.networking.k8s.io", "v1", ShortNames = ["gc"], Categories = ["gateway-api"], Scope = ResourceScope.Cluster, Storage = true)]
[MetadataAnnotation("api-approved.kubernetes.io", "https://github.com/kubernetes-sigs/gateway-api/pull/4530")]
[MetadataAnnotation("gateway.networking.k8s.io/bundle-version", "v0.0.0-dev")]
[MetadataAnnotation("gateway.networking.k8s.io/channel", "experimental")]
[PrinterColumn("Controller", ".spec.controllerName")]
[PrinterColumn("Accepted", """.status.conditions[?(@.type=="Accepted")].status""")]
[PrinterColumn("Age", ".metadata.creationTimestamp")]
[PrinterColumn("Description", ".spec.description", Priority = 1)]
public sealed partial class GatewayClass
{
    public required GatewayClassSpec Spec { get; init; }

    [Default(Json = """{"conditions":[{"lastTransitionTime":"1970-01-01T00:00:00Z","message":"Waiting for controller","reason":"Pending","status":"Unknown","type":"Accepted"}]}""")]
    public GatewayClassStatus? Status { get; init; }
}

/// <summary>Spec defines the desired state of GatewayClass.</summary>
public sealed record GatewayClassSpec
{
    /// <summary>
    /// ControllerName is the name of the controller that is managing Gateways of
    /// this class. The value of this field MUST be a domain prefixed path.
    ///
    /// Example: "example.net/gateway-controller".
    ///
    /// This field is not mutable and cannot be empty.
    ///
    /// Support: Core
    /// </summary>
    [Pattern("""^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*\/[A-Za-z0-9\/\-._~%!$&'()*+,;=:]+$""")]
    [Length(1, 253)]
    [Immutable(Message = "field is immutable")]
    public required string ControllerName { get; init; }

    /// <summary>Description helps describe a GatewayClass with more details.</summary>
    [MaxLength(64)]
    public string? Description { get; init; }

    public ParametersRef? ParametersRef { get; init; }
}

/// <summary>
/// Status defines the current state of GatewayClass.
///
/// Implementations MUST populate status on all GatewayClass resources which
/// specify their controller name.
/// </summary>
public sealed record GatewayClassStatus
{
    /// <summary>
    /// Conditions is the current status from the controller for
    /// this GatewayClass.
    ///
    /// Controllers should prefer to publish conditions using values
    /// of GatewayClassConditionType for the type of each Condition.
    /// </summary>
    [Default(Json = """[{"lastTransitionTime":"1970-01-01T00:00:00Z","message":"Waiting for controller","reason":"Pending","status":"Unknown","type":"Accepted"}]""")]
    [MaxLength(8), ListType(ListType.Map, "type")]
    public List<Condition>? Conditions { get; init; }

    /// <summary>
    /// SupportedFeatures is the set of features the GatewayClass support.
    /// It MUST be sorted in ascending alphabetical order by the Name key.
    /// </summary>
    [MaxLength(64), ListType(ListType.Map, "name")]
    public List<SupportedFeature>? SupportedFeatures { get; init; }
}
