// Imported by crdgen; its rules were turned into C# afterwards.
using System.ComponentModel.DataAnnotations;
using CrdGen;

namespace GatewayApi.Imported;

/// <summary>XMesh defines mesh-wide characteristics of a GAMMA-compliant service mesh.</summary>
[CustomResource("gateway.networking.x-k8s.io", "v1alpha1", ShortNames = ["mesh"], Categories = ["gateway-api"], Scope = ResourceScope.Cluster)]
[MetadataAnnotation("api-approved.kubernetes.io", "https://github.com/kubernetes-sigs/gateway-api/pull/4530")]
[MetadataAnnotation("gateway.networking.k8s.io/bundle-version", "v0.0.0-dev")]
[MetadataAnnotation("gateway.networking.k8s.io/channel", "experimental")]
[PrinterColumn("Accepted", """.status.conditions[?(@.type=="Accepted")].status""")]
[PrinterColumn("Age", ".metadata.creationTimestamp")]
public sealed partial class XMesh
{
    public required XMeshSpec Spec { get; init; }

    [Default(Json = """{"conditions":[{"lastTransitionTime":"1970-01-01T00:00:00Z","message":"Waiting for controller","reason":"Pending","status":"Unknown","type":"Accepted"}]}""")]
    public XMeshStatus? Status { get; init; }
}

/// <summary>Spec defines the desired state of XMesh.</summary>
public sealed record XMeshSpec
{
    /// <summary>
    /// ControllerName is the name of a controller that is managing Gateway API
    /// resources for mesh traffic management. The value of this field MUST be a
    /// domain prefixed path.
    ///
    /// Example: "example.com/awesome-mesh".
    ///
    /// This field is not mutable and cannot be empty.
    ///
    /// Support: Core
    /// </summary>
    [Pattern("""^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*\/[A-Za-z0-9\/\-._~%!$&'()*+,;=:]+$""")]
    [Length(1, 253)]
    [Immutable(Message = "field is immutable")]
    public required string ControllerName { get; init; }

    /// <summary>Description optionally provides a human-readable description of a Mesh.</summary>
    [MaxLength(64)]
    public string? Description { get; init; }

    /// <summary>
    /// ParametersRef is an optional reference to a resource that contains
    /// implementation-specific configuration for this Mesh. If no
    /// implementation-specific parameters are needed, this field MUST be
    /// omitted.
    ///
    /// ParametersRef can reference a standard Kubernetes resource, i.e.
    /// ConfigMap, or an implementation-specific custom resource. The resource
    /// can be cluster-scoped or namespace-scoped.
    ///
    /// If the referent cannot be found, refers to an unsupported kind, or when
    /// the data within that resource is malformed, the Mesh MUST be rejected
    /// with the "Accepted" status condition set to "False" and an
    /// "InvalidParameters" reason.
    ///
    /// Support: Implementation-specific
    /// </summary>
    public ParametersRef? ParametersRef { get; init; }
}

/// <summary>Status defines the current state of XMesh.</summary>
public sealed record XMeshStatus
{
    /// <summary>
    /// Conditions is the current status from the controller for
    /// this Mesh.
    ///
    /// Controllers should prefer to publish conditions using values
    /// of MeshConditionType for the type of each Condition.
    /// </summary>
    [Default(Json = """[{"lastTransitionTime":"1970-01-01T00:00:00Z","message":"Waiting for controller","reason":"Pending","status":"Unknown","type":"Accepted"},{"lastTransitionTime":"1970-01-01T00:00:00Z","message":"Waiting for controller","reason":"Pending","status":"Unknown","type":"Programmed"}]""")]
    [MaxLength(8), ListType(ListType.Map, "type")]
    public List<Condition>? Conditions { get; init; }

    /// <summary>
    /// SupportedFeatures is the set of features the Mesh support.
    /// It MUST be sorted in ascending alphabetical order by the Name key.
    /// </summary>
    [MaxLength(64), ListType(ListType.Map, "name")]
    public List<SupportedFeature>? SupportedFeatures { get; init; }
}
