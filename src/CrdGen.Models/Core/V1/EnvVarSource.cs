// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json.Serialization;

namespace CrdGen.Models.Core.V1;

/// <summary>EnvVarSource represents a source for the value of an EnvVar.</summary>
[KubernetesType("io.k8s.api.core.v1.EnvVarSource")]
public sealed partial class EnvVarSource
{
    /// <summary>Selects a key of a ConfigMap.</summary>
    [JsonPropertyName("configMapKeyRef")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public ConfigMapKeySelector? ConfigMapKeyRef { get; set; }

    /// <summary>
    /// Selects a field of the pod: supports metadata.name, metadata.namespace, `metadata.labels['&lt;KEY&gt;']`, `metadata.annotations['&lt;KEY&gt;']`,
    /// spec.nodeName, spec.serviceAccountName, status.hostIP, status.podIP, status.podIPs.
    /// </summary>
    [JsonPropertyName("fieldRef")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public ObjectFieldSelector? FieldRef { get; set; }

    /// <summary>
    /// FileKeyRef selects a key of the env file.
    /// Requires the EnvFiles feature gate to be enabled.
    /// </summary>
    [JsonPropertyName("fileKeyRef")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public FileKeySelector? FileKeyRef { get; set; }

    /// <summary>
    /// Selects a resource of the container: only resources limits and requests
    /// (limits.cpu, limits.memory, limits.ephemeral-storage, requests.cpu, requests.memory and requests.ephemeral-storage) are currently supported.
    /// </summary>
    [JsonPropertyName("resourceFieldRef")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public ResourceFieldSelector? ResourceFieldRef { get; set; }

    /// <summary>Selects a key of a secret in the pod's namespace</summary>
    [JsonPropertyName("secretKeyRef")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public SecretKeySelector? SecretKeyRef { get; set; }
}
