// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json.Serialization;

namespace CrdGen.Models.Core.V1;

/// <summary>SleepAction describes a "sleep" action.</summary>
[KubernetesType("io.k8s.api.core.v1.SleepAction")]
public sealed partial class SleepAction
{
    /// <summary>Seconds is the number of seconds to sleep.</summary>
    [JsonPropertyName("seconds")]
    public required long Seconds { get; set; }
}
