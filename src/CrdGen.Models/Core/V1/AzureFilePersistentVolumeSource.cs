// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json.Serialization;

namespace CrdGen.Models.Core.V1;

/// <summary>AzureFile represents an Azure File Service mount on the host and bind mount to the pod.</summary>
[KubernetesType("io.k8s.api.core.v1.AzureFilePersistentVolumeSource")]
public sealed partial class AzureFilePersistentVolumeSource
{
    /// <summary>
    /// readOnly defaults to false (read/write). ReadOnly here will force
    /// the ReadOnly setting in VolumeMounts.
    /// </summary>
    [JsonPropertyName("readOnly")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public bool? ReadOnly { get; set; }

    /// <summary>secretName is the  name of secret that contains Azure Storage Account Name and Key</summary>
    [JsonPropertyName("secretName")]
    public required string SecretName { get; set; }

    /// <summary>
    /// secretNamespace is the namespace of the secret that contains Azure Storage Account Name and Key
    /// default is the same as the Pod
    /// </summary>
    [JsonPropertyName("secretNamespace")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? SecretNamespace { get; set; }

    /// <summary>shareName is the azure Share Name</summary>
    [JsonPropertyName("shareName")]
    public required string ShareName { get; set; }
}
