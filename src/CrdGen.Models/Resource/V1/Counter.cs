// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json.Serialization;

namespace CrdGen.Models.Resource.V1;

/// <summary>Counter describes a quantity associated with a device.</summary>
[KubernetesType("io.k8s.api.resource.v1.Counter")]
public sealed partial class Counter
{
    /// <summary>Value defines how much of a certain device counter is available.</summary>
    [JsonPropertyName("value")]
    public required Quantity Value { get; set; }
}
