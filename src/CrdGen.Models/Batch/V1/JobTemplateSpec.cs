// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json.Serialization;

namespace CrdGen.Models.Batch.V1;

/// <summary>JobTemplateSpec describes the data a Job should have when created from a template</summary>
[KubernetesType("io.k8s.api.batch.v1.JobTemplateSpec")]
public sealed partial class JobTemplateSpec
{
    /// <summary>
    /// Standard object's metadata of the jobs created from this template.
    /// More info: https://git.k8s.io/community/contributors/devel/sig-architecture/api-conventions.md#metadata
    /// </summary>
    [JsonPropertyName("metadata")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public ObjectMeta? Metadata { get; set; }

    /// <summary>
    /// Specification of the desired behavior of the job.
    /// More info: https://git.k8s.io/community/contributors/devel/sig-architecture/api-conventions.md#spec-and-status
    /// </summary>
    [JsonPropertyName("spec")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public JobSpec? Spec { get; set; }
}
