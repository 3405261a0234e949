// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json.Serialization;

namespace CrdGen.Models.Core.V1;

/// <summary>ClientIPConfig represents the configurations of Client IP based session affinity.</summary>
[KubernetesType("io.k8s.api.core.v1.ClientIPConfig")]
public sealed partial class ClientIPConfig
{
    /// <summary>
    /// timeoutSeconds specifies the seconds of ClientIP type session sticky time.
    /// The value must be &gt;0 &amp;&amp; &lt;=86400(for 1 day) if ServiceAffinity == "ClientIP".
    /// Default value is 10800(for 3 hours).
    /// </summary>
    [JsonPropertyName("timeoutSeconds")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? TimeoutSeconds { get; set; }
}
