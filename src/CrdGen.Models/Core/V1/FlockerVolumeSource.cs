// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json.Serialization;

namespace CrdGen.Models.Core.V1;

/// <summary>
/// Represents a Flocker volume mounted by the Flocker agent.
/// One and only one of datasetName and datasetUUID should be set.
/// Flocker volumes do not support ownership management or SELinux relabeling.
/// </summary>
[KubernetesType("io.k8s.api.core.v1.FlockerVolumeSource")]
public sealed partial class FlockerVolumeSource
{
    /// <summary>
    /// datasetName is Name of the dataset stored as metadata -&gt; name on the dataset for Flocker
    /// should be considered as deprecated
    /// </summary>
    [JsonPropertyName("datasetName")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? DatasetName { get; set; }

    /// <summary>datasetUUID is the UUID of the dataset. This is unique identifier of a Flocker dataset</summary>
    [JsonPropertyName("datasetUUID")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? DatasetUUID { get; set; }
}
