// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json.Serialization;

namespace CrdGen.Models.Core.V1;

/// <summary>SessionAffinityConfig represents the configurations of session affinity.</summary>
[KubernetesType("io.k8s.api.core.v1.SessionAffinityConfig")]
public sealed partial class SessionAffinityConfig
{
    /// <summary>clientIP contains the configurations of Client IP based session affinity.</summary>
    [JsonPropertyName("clientIP")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public ClientIPConfig? ClientIP { get; set; }
}
