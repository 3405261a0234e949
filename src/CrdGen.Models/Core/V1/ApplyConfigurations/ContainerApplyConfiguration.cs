// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json.Serialization;

namespace CrdGen.Models.Core.V1;

/// <summary>What is to be set of a <see cref="Container"/>.</summary>
public sealed partial class ContainerApplyConfiguration
{
    /// <inheritdoc cref="Container.Args"/>
    [JsonPropertyName("args")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public List<string>? Args { get; set; }

    /// <inheritdoc cref="Container.Command"/>
    [JsonPropertyName("command")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public List<string>? Command { get; set; }

    /// <inheritdoc cref="Container.Env"/>
    [JsonPropertyName("env")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public List<EnvVar>? Env { get; set; }

    /// <inheritdoc cref="Container.EnvFrom"/>
    [JsonPropertyName("envFrom")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public List<EnvFromSource>? EnvFrom { get; set; }

    /// <inheritdoc cref="Container.Image"/>
    [JsonPropertyName("image")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Image { get; set; }

    /// <inheritdoc cref="Container.ImagePullPolicy"/>
    [JsonPropertyName("imagePullPolicy")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? ImagePullPolicy { get; set; }

    /// <inheritdoc cref="Container.Lifecycle"/>
    [JsonPropertyName("lifecycle")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public LifecycleApplyConfiguration? Lifecycle { get; set; }

    /// <inheritdoc cref="Container.LivenessProbe"/>
    [JsonPropertyName("livenessProbe")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public ProbeApplyConfiguration? LivenessProbe { get; set; }

    /// <inheritdoc cref="Container.Name"/>
    [JsonPropertyName("name")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Name { get; set; }

    /// <inheritdoc cref="Container.Ports"/>
    [JsonPropertyName("ports")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public List<ContainerPort>? Ports { get; set; }

    /// <inheritdoc cref="Container.ReadinessProbe"/>
    [JsonPropertyName("readinessProbe")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public ProbeApplyConfiguration? ReadinessProbe { get; set; }

    /// <inheritdoc cref="Container.ResizePolicy"/>
    [JsonPropertyName("resizePolicy")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public List<ContainerResizePolicy>? ResizePolicy { get; set; }

    /// <inheritdoc cref="Container.Resources"/>
    [JsonPropertyName("resources")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public ResourceRequirements? Resources { get; set; }

    /// <inheritdoc cref="Container.RestartPolicy"/>
    [JsonPropertyName("restartPolicy")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? RestartPolicy { get; set; }

    /// <inheritdoc cref="Container.RestartPolicyRules"/>
    [JsonPropertyName("restartPolicyRules")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public List<ContainerRestartRule>? RestartPolicyRules { get; set; }

    /// <inheritdoc cref="Container.SecurityContext"/>
    [JsonPropertyName("securityContext")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public SecurityContextApplyConfiguration? SecurityContext { get; set; }

    /// <inheritdoc cref="Container.StartupProbe"/>
    [JsonPropertyName("startupProbe")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public ProbeApplyConfiguration? StartupProbe { get; set; }

    /// <inheritdoc cref="Container.Stdin"/>
    [JsonPropertyName("stdin")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public bool? Stdin { get; set; }

    /// <inheritdoc cref="Container.StdinOnce"/>
    [JsonPropertyName("stdinOnce")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public bool? StdinOnce { get; set; }

    /// <inheritdoc cref="Container.TerminationMessagePath"/>
    [JsonPropertyName("terminationMessagePath")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? TerminationMessagePath { get; set; }

    /// <inheritdoc cref="Container.TerminationMessagePolicy"/>
    [JsonPropertyName("terminationMessagePolicy")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? TerminationMessagePolicy { get; set; }

    /// <inheritdoc cref="Container.Tty"/>
    [JsonPropertyName("tty")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public bool? Tty { get; set; }

    /// <inheritdoc cref="Container.VolumeDevices"/>
    [JsonPropertyName("volumeDevices")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public List<VolumeDeviceApplyConfiguration>? VolumeDevices { get; set; }

    /// <inheritdoc cref="Container.VolumeMounts"/>
    [JsonPropertyName("volumeMounts")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public List<VolumeMountApplyConfiguration>? VolumeMounts { get; set; }

    /// <inheritdoc cref="Container.WorkingDir"/>
    [JsonPropertyName("workingDir")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? WorkingDir { get; set; }
}
