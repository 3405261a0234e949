// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json.Serialization;

namespace CrdGen.Models.Core.V1;

/// <summary>What is to be set of a <see cref="EphemeralContainer"/>.</summary>
public sealed partial class EphemeralContainerApplyConfiguration
{
    /// <inheritdoc cref="EphemeralContainer.Args"/>
    [JsonPropertyName("args")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public List<string>? Args { get; set; }

    /// <inheritdoc cref="EphemeralContainer.Command"/>
    [JsonPropertyName("command")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public List<string>? Command { get; set; }

    /// <inheritdoc cref="EphemeralContainer.Env"/>
    [JsonPropertyName("env")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public List<EnvVar>? Env { get; set; }

    /// <inheritdoc cref="EphemeralContainer.EnvFrom"/>
    [JsonPropertyName("envFrom")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public List<EnvFromSource>? EnvFrom { get; set; }

    /// <inheritdoc cref="EphemeralContainer.Image"/>
    [JsonPropertyName("image")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Image { get; set; }

    /// <inheritdoc cref="EphemeralContainer.ImagePullPolicy"/>
    [JsonPropertyName("imagePullPolicy")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? ImagePullPolicy { get; set; }

    /// <inheritdoc cref="EphemeralContainer.Lifecycle"/>
    [JsonPropertyName("lifecycle")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public LifecycleApplyConfiguration? Lifecycle { get; set; }

    /// <inheritdoc cref="EphemeralContainer.LivenessProbe"/>
    [JsonPropertyName("livenessProbe")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public ProbeApplyConfiguration? LivenessProbe { get; set; }

    /// <inheritdoc cref="EphemeralContainer.Name"/>
    [JsonPropertyName("name")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Name { get; set; }

    /// <inheritdoc cref="EphemeralContainer.Ports"/>
    [JsonPropertyName("ports")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public List<ContainerPort>? Ports { get; set; }

    /// <inheritdoc cref="EphemeralContainer.ReadinessProbe"/>
    [JsonPropertyName("readinessProbe")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public ProbeApplyConfiguration? ReadinessProbe { get; set; }

    /// <inheritdoc cref="EphemeralContainer.ResizePolicy"/>
    [JsonPropertyName("resizePolicy")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public List<ContainerResizePolicy>? ResizePolicy { get; set; }

    /// <inheritdoc cref="EphemeralContainer.Resources"/>
    [JsonPropertyName("resources")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public ResourceRequirements? Resources { get; set; }

    /// <inheritdoc cref="EphemeralContainer.RestartPolicy"/>
    [JsonPropertyName("restartPolicy")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? RestartPolicy { get; set; }

    /// <inheritdoc cref="EphemeralContainer.RestartPolicyRules"/>
    [JsonPropertyName("restartPolicyRules")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public List<ContainerRestartRule>? RestartPolicyRules { get; set; }

    /// <inheritdoc cref="EphemeralContainer.SecurityContext"/>
    [JsonPropertyName("securityContext")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public SecurityContextApplyConfiguration? SecurityContext { get; set; }

    /// <inheritdoc cref="EphemeralContainer.StartupProbe"/>
    [JsonPropertyName("startupProbe")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public ProbeApplyConfiguration? StartupProbe { get; set; }

    /// <inheritdoc cref="EphemeralContainer.Stdin"/>
    [JsonPropertyName("stdin")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public bool? Stdin { get; set; }

    /// <inheritdoc cref="EphemeralContainer.StdinOnce"/>
    [JsonPropertyName("stdinOnce")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public bool? StdinOnce { get; set; }

    /// <inheritdoc cref="EphemeralContainer.TargetContainerName"/>
    [JsonPropertyName("targetContainerName")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? TargetContainerName { get; set; }

    /// <inheritdoc cref="EphemeralContainer.TerminationMessagePath"/>
    [JsonPropertyName("terminationMessagePath")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? TerminationMessagePath { get; set; }

    /// <inheritdoc cref="EphemeralContainer.TerminationMessagePolicy"/>
    [JsonPropertyName("terminationMessagePolicy")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? TerminationMessagePolicy { get; set; }

    /// <inheritdoc cref="EphemeralContainer.Tty"/>
    [JsonPropertyName("tty")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public bool? Tty { get; set; }

    /// <inheritdoc cref="EphemeralContainer.VolumeDevices"/>
    [JsonPropertyName("volumeDevices")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public List<VolumeDeviceApplyConfiguration>? VolumeDevices { get; set; }

    /// <inheritdoc cref="EphemeralContainer.VolumeMounts"/>
    [JsonPropertyName("volumeMounts")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public List<VolumeMountApplyConfiguration>? VolumeMounts { get; set; }

    /// <inheritdoc cref="EphemeralContainer.WorkingDir"/>
    [JsonPropertyName("workingDir")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? WorkingDir { get; set; }
}
