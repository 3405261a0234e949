// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json.Serialization;

namespace CrdGen.Models.Core.V1;

/// <summary>What is to be set of a <see cref="SecurityContext"/>.</summary>
public sealed partial class SecurityContextApplyConfiguration
{
    /// <inheritdoc cref="SecurityContext.AllowPrivilegeEscalation"/>
    [JsonPropertyName("allowPrivilegeEscalation")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public bool? AllowPrivilegeEscalation { get; set; }

    /// <inheritdoc cref="SecurityContext.AppArmorProfile"/>
    [JsonPropertyName("appArmorProfile")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public AppArmorProfileApplyConfiguration? AppArmorProfile { get; set; }

    /// <inheritdoc cref="SecurityContext.Capabilities"/>
    [JsonPropertyName("capabilities")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public Capabilities? Capabilities { get; set; }

    /// <inheritdoc cref="SecurityContext.Privileged"/>
    [JsonPropertyName("privileged")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public bool? Privileged { get; set; }

    /// <inheritdoc cref="SecurityContext.ProcMount"/>
    [JsonPropertyName("procMount")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? ProcMount { get; set; }

    /// <inheritdoc cref="SecurityContext.ReadOnlyRootFilesystem"/>
    [JsonPropertyName("readOnlyRootFilesystem")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public bool? ReadOnlyRootFilesystem { get; set; }

    /// <inheritdoc cref="SecurityContext.RunAsGroup"/>
    [JsonPropertyName("runAsGroup")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public long? RunAsGroup { get; set; }

    /// <inheritdoc cref="SecurityContext.RunAsNonRoot"/>
    [JsonPropertyName("runAsNonRoot")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public bool? RunAsNonRoot { get; set; }

    /// <inheritdoc cref="SecurityContext.RunAsUser"/>
    [JsonPropertyName("runAsUser")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public long? RunAsUser { get; set; }

    /// <inheritdoc cref="SecurityContext.SeLinuxOptions"/>
    [JsonPropertyName("seLinuxOptions")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public SELinuxOptions? SeLinuxOptions { get; set; }

    /// <inheritdoc cref="SecurityContext.SeccompProfile"/>
    [JsonPropertyName("seccompProfile")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public SeccompProfileApplyConfiguration? SeccompProfile { get; set; }

    /// <inheritdoc cref="SecurityContext.WindowsOptions"/>
    [JsonPropertyName("windowsOptions")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public WindowsSecurityContextOptions? WindowsOptions { get; set; }
}
