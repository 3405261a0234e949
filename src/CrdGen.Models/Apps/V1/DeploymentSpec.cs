// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json.Serialization;

namespace CrdGen.Models.Apps.V1;

/// <summary>DeploymentSpec is the specification of the desired behavior of the Deployment.</summary>
[KubernetesType("io.k8s.api.apps.v1.DeploymentSpec")]
public sealed partial class DeploymentSpec
{
    /// <summary>
    /// Minimum number of seconds for which a newly created pod should be ready
    /// without any of its container crashing, for it to be considered available.
    /// Defaults to 0 (pod will be considered available as soon as it is ready)
    /// </summary>
    [JsonPropertyName("minReadySeconds")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? MinReadySeconds { get; set; }

    /// <summary>Indicates that the deployment is paused.</summary>
    [JsonPropertyName("paused")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public bool? Paused { get; set; }

    /// <summary>
    /// The maximum time in seconds for a deployment to make progress before it
    /// is considered to be failed. The deployment controller will continue to
    /// process failed deployments and a condition with a ProgressDeadlineExceeded
    /// reason will be surfaced in the deployment status. Note that progress will
    /// not be estimated during the time a deployment is paused. Defaults to 600s.
    /// </summary>
    [JsonPropertyName("progressDeadlineSeconds")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? ProgressDeadlineSeconds { get; set; }

    /// <summary>
    /// Number of desired pods. This is a pointer to distinguish between explicit
    /// zero and not specified. Defaults to 1.
    /// </summary>
    [JsonPropertyName("replicas")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? Replicas { get; set; }

    /// <summary>
    /// The number of old ReplicaSets to retain to allow rollback.
    /// This is a pointer to distinguish between explicit zero and not specified.
    /// Defaults to 10.
    /// </summary>
    [JsonPropertyName("revisionHistoryLimit")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? RevisionHistoryLimit { get; set; }

    /// <summary>
    /// Label selector for pods. Existing ReplicaSets whose pods are
    /// selected by this will be the ones affected by this deployment.
    /// It must match the pod template's labels.
    /// </summary>
    [JsonPropertyName("selector")]
    public required Meta.V1.LabelSelector Selector { get; set; }

    /// <summary>The deployment strategy to use to replace existing pods with new ones.</summary>
    [JsonPropertyName("strategy")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public DeploymentStrategy? Strategy { get; set; }

    /// <summary>
    /// Template describes the pods that will be created.
    /// The only allowed template.spec.restartPolicy value is "Always".
    /// </summary>
    [JsonPropertyName("template")]
    public required Core.V1.PodTemplateSpec Template { get; set; }
}
