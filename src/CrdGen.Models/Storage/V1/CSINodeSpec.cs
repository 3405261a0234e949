// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json.Serialization;

namespace CrdGen.Models.Storage.V1;

/// <summary>CSINodeSpec holds information about the specification of all CSI drivers installed on a node</summary>
[KubernetesType("io.k8s.api.storage.v1.CSINodeSpec")]
public sealed partial class CSINodeSpec
{
    /// <summary>
    /// drivers is a list of information of all CSI Drivers existing on a node.
    /// If all drivers in the list are uninstalled, this can become empty.
    /// </summary>
    [JsonPropertyName("drivers")]
    [ListType(ListType.Map, "name")]
    public required List<CSINodeDriver> Drivers { get; set; }
}
