// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json.Serialization;

namespace CrdGen.Models.Batch.V1;

/// <summary>
/// UncountedTerminatedPods holds UIDs of Pods that have terminated but haven't
/// been accounted in Job status counters.
/// </summary>
[KubernetesType("io.k8s.api.batch.v1.UncountedTerminatedPods")]
public sealed partial class UncountedTerminatedPods
{
    /// <summary>failed holds UIDs of failed Pods.</summary>
    [JsonPropertyName("failed")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    [ListType(ListType.Set)]
    public List<string>? Failed { get; set; }

    /// <summary>succeeded holds UIDs of succeeded Pods.</summary>
    [JsonPropertyName("succeeded")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    [ListType(ListType.Set)]
    public List<string>? Succeeded { get; set; }
}
