// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json.Serialization;

namespace CrdGen.Models.Apps.V1;

/// <summary>What is to be set of a <see cref="StatefulSetSpec"/>.</summary>
public sealed partial class StatefulSetSpecApplyConfiguration
{
    /// <inheritdoc cref="StatefulSetSpec.MinReadySeconds"/>
    [JsonPropertyName("minReadySeconds")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? MinReadySeconds { get; set; }

    /// <inheritdoc cref="StatefulSetSpec.Ordinals"/>
    [JsonPropertyName("ordinals")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public StatefulSetOrdinals? Ordinals { get; set; }

    /// <inheritdoc cref="StatefulSetSpec.PersistentVolumeClaimRetentionPolicy"/>
    [JsonPropertyName("persistentVolumeClaimRetentionPolicy")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public StatefulSetPersistentVolumeClaimRetentionPolicy? PersistentVolumeClaimRetentionPolicy { get; set; }

    /// <inheritdoc cref="StatefulSetSpec.PodManagementPolicy"/>
    [JsonPropertyName("podManagementPolicy")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? PodManagementPolicy { get; set; }

    /// <inheritdoc cref="StatefulSetSpec.Replicas"/>
    [JsonPropertyName("replicas")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? Replicas { get; set; }

    /// <inheritdoc cref="StatefulSetSpec.RevisionHistoryLimit"/>
    [JsonPropertyName("revisionHistoryLimit")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? RevisionHistoryLimit { get; set; }

    /// <inheritdoc cref="StatefulSetSpec.Selector"/>
    [JsonPropertyName("selector")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public Meta.V1.LabelSelector? Selector { get; set; }

    /// <inheritdoc cref="StatefulSetSpec.ServiceName"/>
    [JsonPropertyName("serviceName")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? ServiceName { get; set; }

    /// <inheritdoc cref="StatefulSetSpec.Template"/>
    [JsonPropertyName("template")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public Core.V1.PodTemplateSpecApplyConfiguration? Template { get; set; }

    /// <inheritdoc cref="StatefulSetSpec.UpdateStrategy"/>
    [JsonPropertyName("updateStrategy")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public StatefulSetUpdateStrategy? UpdateStrategy { get; set; }

    /// <inheritdoc cref="StatefulSetSpec.VolumeClaimTemplates"/>
    [JsonPropertyName("volumeClaimTemplates")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public List<Core.V1.PersistentVolumeClaim>? VolumeClaimTemplates { get; set; }
}
