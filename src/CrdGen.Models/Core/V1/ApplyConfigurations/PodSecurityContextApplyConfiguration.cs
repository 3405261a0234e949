// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json.Serialization;

namespace CrdGen.Models.Core.V1;

/// <summary>What is to be set of a <see cref="PodSecurityContext"/>.</summary>
public sealed partial class PodSecurityContextApplyConfiguration
{
    /// <inheritdoc cref="PodSecurityContext.AppArmorProfile"/>
    [JsonPropertyName("appArmorProfile")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public AppArmorProfileApplyConfiguration? AppArmorProfile { get; set; }

    /// <inheritdoc cref="PodSecurityContext.FsGroup"/>
    [JsonPropertyName("fsGroup")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public long? FsGroup { get; set; }

    /// <inheritdoc cref="PodSecurityContext.FsGroupChangePolicy"/>
    [JsonPropertyName("fsGroupChangePolicy")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? FsGroupChangePolicy { get; set; }

    /// <inheritdoc cref="PodSecurityContext.RunAsGroup"/>
    [JsonPropertyName("runAsGroup")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public long? RunAsGroup { get; set; }

    /// <inheritdoc cref="PodSecurityContext.RunAsNonRoot"/>
    [JsonPropertyName("runAsNonRoot")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public bool? RunAsNonRoot { get; set; }

    /// <inheritdoc cref="PodSecurityContext.RunAsUser"/>
    [JsonPropertyName("runAsUser")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public long? RunAsUser { get; set; }

    /// <inheritdoc cref="PodSecurityContext.SeLinuxChangePolicy"/>
    [JsonPropertyName("seLinuxChangePolicy")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? SeLinuxChangePolicy { get; set; }

    /// <inheritdoc cref="PodSecurityContext.SeLinuxOptions"/>
    [JsonPropertyName("seLinuxOptions")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public SELinuxOptions? SeLinuxOptions { get; set; }

    /// <inheritdoc cref="PodSecurityContext.SeccompProfile"/>
    [JsonPropertyName("seccompProfile")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public SeccompProfileApplyConfiguration? SeccompProfile { get; set; }

    /// <inheritdoc cref="PodSecurityContext.SupplementalGroups"/>
    [JsonPropertyName("supplementalGroups")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public List<long>? SupplementalGroups { get; set; }

    /// <inheritdoc cref="PodSecurityContext.SupplementalGroupsPolicy"/>
    [JsonPropertyName("supplementalGroupsPolicy")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? SupplementalGroupsPolicy { get; set; }

    /// <inheritdoc cref="PodSecurityContext.Sysctls"/>
    [JsonPropertyName("sysctls")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public List<Sysctl>? Sysctls { get; set; }

    /// <inheritdoc cref="PodSecurityContext.WindowsOptions"/>
    [JsonPropertyName("windowsOptions")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public WindowsSecurityContextOptions? WindowsOptions { get; set; }
}
