// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json.Serialization;

namespace CrdGen.Models.Core.V1;

/// <summary>What is to be set of a <see cref="QuobyteVolumeSource"/>.</summary>
public sealed partial class QuobyteVolumeSourceApplyConfiguration
{
    /// <inheritdoc cref="QuobyteVolumeSource.Group"/>
    [JsonPropertyName("group")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Group { get; set; }

    /// <inheritdoc cref="QuobyteVolumeSource.ReadOnly"/>
    [JsonPropertyName("readOnly")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public bool? ReadOnly { get; set; }

    /// <inheritdoc cref="QuobyteVolumeSource.Registry"/>
    [JsonPropertyName("registry")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Registry { get; set; }

    /// <inheritdoc cref="QuobyteVolumeSource.Tenant"/>
    [JsonPropertyName("tenant")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Tenant { get; set; }

    /// <inheritdoc cref="QuobyteVolumeSource.User"/>
    [JsonPropertyName("user")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? User { get; set; }

    /// <inheritdoc cref="QuobyteVolumeSource.Volume"/>
    [JsonPropertyName("volume")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Volume { get; set; }
}
