// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json.Serialization;

namespace CrdGen.Models.Discovery.V1;

/// <summary>EndpointHints provides hints describing how an endpoint should be consumed.</summary>
[KubernetesType("io.k8s.api.discovery.v1.EndpointHints")]
public sealed partial class EndpointHints
{
    /// <summary>
    /// forNodes indicates the node(s) this endpoint should be consumed by when
    /// using topology aware routing. May contain a maximum of 8 entries.
    /// </summary>
    [JsonPropertyName("forNodes")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    [ListType(ListType.Atomic)]
    public List<ForNode>? ForNodes { get; set; }

    /// <summary>
    /// forZones indicates the zone(s) this endpoint should be consumed by when
    /// using topology aware routing. May contain a maximum of 8 entries.
    /// </summary>
    [JsonPropertyName("forZones")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    [ListType(ListType.Atomic)]
    public List<ForZone>? ForZones { get; set; }
}
