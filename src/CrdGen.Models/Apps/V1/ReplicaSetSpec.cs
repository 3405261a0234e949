// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json.Serialization;

namespace CrdGen.Models.Apps.V1;

/// <summary>ReplicaSetSpec is the specification of a ReplicaSet.</summary>
[KubernetesType("io.k8s.api.apps.v1.ReplicaSetSpec")]
public sealed partial class ReplicaSetSpec
{
    /// <summary>
    /// Minimum number of seconds for which a newly created pod should be ready
    /// without any of its container crashing, for it to be considered available.
    /// Defaults to 0 (pod will be considered available as soon as it is ready)
    /// </summary>
    [JsonPropertyName("minReadySeconds")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? MinReadySeconds { get; set; }

    /// <summary>
    /// Replicas is the number of desired pods.
    /// This is a pointer to distinguish between explicit zero and unspecified.
    /// Defaults to 1.
    /// More info: https://kubernetes.io/docs/concepts/workloads/controllers/replicaset
    /// </summary>
    [JsonPropertyName("replicas")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? Replicas { get; set; }

    /// <summary>
    /// Selector is a label query over pods that should match the replica count.
    /// Label keys and values that must match in order to be controlled by this replica set.
    /// It must match the pod template's labels.
    /// More info: https://kubernetes.io/docs/concepts/overview/working-with-objects/labels/#label-selectors
    /// </summary>
    [JsonPropertyName("selector")]
    public required Meta.V1.LabelSelector Selector { get; set; }

    /// <summary>
    /// Template is the object that describes the pod that will be created if
    /// insufficient replicas are detected.
    /// More info: https://kubernetes.io/docs/concepts/workloads/controllers/replicaset/#pod-template
    /// </summary>
    [JsonPropertyName("template")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public Core.V1.PodTemplateSpec? Template { get; set; }
}
