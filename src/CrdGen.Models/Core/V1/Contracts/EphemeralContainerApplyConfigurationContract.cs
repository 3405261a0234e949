// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Core.V1;

[EphemeralContainerApplyConfigurationContract]
public sealed partial class EphemeralContainerApplyConfiguration;

internal sealed class EphemeralContainerApplyConfigurationContractAttribute : JsonContractAttribute<EphemeralContainerApplyConfiguration>
{
    public override JsonTypeInfo? CreateCollection(Type type, JsonSerializerOptions options) => ListOf(type, options);

    protected override EphemeralContainerApplyConfiguration New() => new();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Optional<List<string>>(options, "Args", "args", static o => ((EphemeralContainerApplyConfiguration)o).Args, static (o, v) => ((EphemeralContainerApplyConfiguration)o).Args = v),
        Optional<List<string>>(options, "Command", "command", static o => ((EphemeralContainerApplyConfiguration)o).Command, static (o, v) => ((EphemeralContainerApplyConfiguration)o).Command = v),
        Optional<List<EnvVar>>(options, "Env", "env", static o => ((EphemeralContainerApplyConfiguration)o).Env, static (o, v) => ((EphemeralContainerApplyConfiguration)o).Env = v),
        Optional<List<EnvFromSource>>(options, "EnvFrom", "envFrom", static o => ((EphemeralContainerApplyConfiguration)o).EnvFrom, static (o, v) => ((EphemeralContainerApplyConfiguration)o).EnvFrom = v),
        Optional<string>(options, "Image", "image", static o => ((EphemeralContainerApplyConfiguration)o).Image, static (o, v) => ((EphemeralContainerApplyConfiguration)o).Image = v),
        Optional<string>(options, "ImagePullPolicy", "imagePullPolicy", static o => ((EphemeralContainerApplyConfiguration)o).ImagePullPolicy, static (o, v) => ((EphemeralContainerApplyConfiguration)o).ImagePullPolicy = v),
        Optional<LifecycleApplyConfiguration>(options, "Lifecycle", "lifecycle", static o => ((EphemeralContainerApplyConfiguration)o).Lifecycle, static (o, v) => ((EphemeralContainerApplyConfiguration)o).Lifecycle = v),
        Optional<ProbeApplyConfiguration>(options, "LivenessProbe", "livenessProbe", static o => ((EphemeralContainerApplyConfiguration)o).LivenessProbe, static (o, v) => ((EphemeralContainerApplyConfiguration)o).LivenessProbe = v),
        Optional<string>(options, "Name", "name", static o => ((EphemeralContainerApplyConfiguration)o).Name, static (o, v) => ((EphemeralContainerApplyConfiguration)o).Name = v),
        Optional<List<ContainerPort>>(options, "Ports", "ports", static o => ((EphemeralContainerApplyConfiguration)o).Ports, static (o, v) => ((EphemeralContainerApplyConfiguration)o).Ports = v),
        Optional<ProbeApplyConfiguration>(options, "ReadinessProbe", "readinessProbe", static o => ((EphemeralContainerApplyConfiguration)o).ReadinessProbe, static (o, v) => ((EphemeralContainerApplyConfiguration)o).ReadinessProbe = v),
        Optional<List<ContainerResizePolicy>>(options, "ResizePolicy", "resizePolicy", static o => ((EphemeralContainerApplyConfiguration)o).ResizePolicy, static (o, v) => ((EphemeralContainerApplyConfiguration)o).ResizePolicy = v),
        Optional<ResourceRequirements>(options, "Resources", "resources", static o => ((EphemeralContainerApplyConfiguration)o).Resources, static (o, v) => ((EphemeralContainerApplyConfiguration)o).Resources = v),
        Optional<string>(options, "RestartPolicy", "restartPolicy", static o => ((EphemeralContainerApplyConfiguration)o).RestartPolicy, static (o, v) => ((EphemeralContainerApplyConfiguration)o).RestartPolicy = v),
        Optional<List<ContainerRestartRule>>(options, "RestartPolicyRules", "restartPolicyRules", static o => ((EphemeralContainerApplyConfiguration)o).RestartPolicyRules, static (o, v) => ((EphemeralContainerApplyConfiguration)o).RestartPolicyRules = v),
        Optional<SecurityContextApplyConfiguration>(options, "SecurityContext", "securityContext", static o => ((EphemeralContainerApplyConfiguration)o).SecurityContext, static (o, v) => ((EphemeralContainerApplyConfiguration)o).SecurityContext = v),
        Optional<ProbeApplyConfiguration>(options, "StartupProbe", "startupProbe", static o => ((EphemeralContainerApplyConfiguration)o).StartupProbe, static (o, v) => ((EphemeralContainerApplyConfiguration)o).StartupProbe = v),
        Optional<bool?>(options, "Stdin", "stdin", static o => ((EphemeralContainerApplyConfiguration)o).Stdin, static (o, v) => ((EphemeralContainerApplyConfiguration)o).Stdin = v),
        Optional<bool?>(options, "StdinOnce", "stdinOnce", static o => ((EphemeralContainerApplyConfiguration)o).StdinOnce, static (o, v) => ((EphemeralContainerApplyConfiguration)o).StdinOnce = v),
        Optional<string>(options, "TargetContainerName", "targetContainerName", static o => ((EphemeralContainerApplyConfiguration)o).TargetContainerName, static (o, v) => ((EphemeralContainerApplyConfiguration)o).TargetContainerName = v),
        Optional<string>(options, "TerminationMessagePath", "terminationMessagePath", static o => ((EphemeralContainerApplyConfiguration)o).TerminationMessagePath, static (o, v) => ((EphemeralContainerApplyConfiguration)o).TerminationMessagePath = v),
        Optional<string>(options, "TerminationMessagePolicy", "terminationMessagePolicy", static o => ((EphemeralContainerApplyConfiguration)o).TerminationMessagePolicy, static (o, v) => ((EphemeralContainerApplyConfiguration)o).TerminationMessagePolicy = v),
        Optional<bool?>(options, "Tty", "tty", static o => ((EphemeralContainerApplyConfiguration)o).Tty, static (o, v) => ((EphemeralContainerApplyConfiguration)o).Tty = v),
        Optional<List<VolumeDeviceApplyConfiguration>>(options, "VolumeDevices", "volumeDevices", static o => ((EphemeralContainerApplyConfiguration)o).VolumeDevices, static (o, v) => ((EphemeralContainerApplyConfiguration)o).VolumeDevices = v),
        Optional<List<VolumeMountApplyConfiguration>>(options, "VolumeMounts", "volumeMounts", static o => ((EphemeralContainerApplyConfiguration)o).VolumeMounts, static (o, v) => ((EphemeralContainerApplyConfiguration)o).VolumeMounts = v),
        Optional<string>(options, "WorkingDir", "workingDir", static o => ((EphemeralContainerApplyConfiguration)o).WorkingDir, static (o, v) => ((EphemeralContainerApplyConfiguration)o).WorkingDir = v),
    ];
}
