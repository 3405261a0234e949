// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Core.V1;

[ContainerApplyConfigurationContract]
public sealed partial class ContainerApplyConfiguration;

internal sealed class ContainerApplyConfigurationContractAttribute : JsonContractAttribute<ContainerApplyConfiguration>
{
    public override JsonTypeInfo? CreateCollection(Type type, JsonSerializerOptions options) => ListOf(type, options);

    protected override ContainerApplyConfiguration New() => new();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Optional<List<string>>(options, "Args", "args", static o => ((ContainerApplyConfiguration)o).Args, static (o, v) => ((ContainerApplyConfiguration)o).Args = v),
        Optional<List<string>>(options, "Command", "command", static o => ((ContainerApplyConfiguration)o).Command, static (o, v) => ((ContainerApplyConfiguration)o).Command = v),
        Optional<List<EnvVar>>(options, "Env", "env", static o => ((ContainerApplyConfiguration)o).Env, static (o, v) => ((ContainerApplyConfiguration)o).Env = v),
        Optional<List<EnvFromSource>>(options, "EnvFrom", "envFrom", static o => ((ContainerApplyConfiguration)o).EnvFrom, static (o, v) => ((ContainerApplyConfiguration)o).EnvFrom = v),
        Optional<string>(options, "Image", "image", static o => ((ContainerApplyConfiguration)o).Image, static (o, v) => ((ContainerApplyConfiguration)o).Image = v),
        Optional<string>(options, "ImagePullPolicy", "imagePullPolicy", static o => ((ContainerApplyConfiguration)o).ImagePullPolicy, static (o, v) => ((ContainerApplyConfiguration)o).ImagePullPolicy = v),
        Optional<LifecycleApplyConfiguration>(options, "Lifecycle", "lifecycle", static o => ((ContainerApplyConfiguration)o).Lifecycle, static (o, v) => ((ContainerApplyConfiguration)o).Lifecycle = v),
        Optional<ProbeApplyConfiguration>(options, "LivenessProbe", "livenessProbe", static o => ((ContainerApplyConfiguration)o).LivenessProbe, static (o, v) => ((ContainerApplyConfiguration)o).LivenessProbe = v),
        Optional<string>(options, "Name", "name", static o => ((ContainerApplyConfiguration)o).Name, static (o, v) => ((ContainerApplyConfiguration)o).Name = v),
        Optional<List<ContainerPort>>(options, "Ports", "ports", static o => ((ContainerApplyConfiguration)o).Ports, static (o, v) => ((ContainerApplyConfiguration)o).Ports = v),
        Optional<ProbeApplyConfiguration>(options, "ReadinessProbe", "readinessProbe", static o => ((ContainerApplyConfiguration)o).ReadinessProbe, static (o, v) => ((ContainerApplyConfiguration)o).ReadinessProbe = v),
        Optional<List<ContainerResizePolicy>>(options, "ResizePolicy", "resizePolicy", static o => ((ContainerApplyConfiguration)o).ResizePolicy, static (o, v) => ((ContainerApplyConfiguration)o).ResizePolicy = v),
        Optional<ResourceRequirements>(options, "Resources", "resources", static o => ((ContainerApplyConfiguration)o).Resources, static (o, v) => ((ContainerApplyConfiguration)o).Resources = v),
        Optional<string>(options, "RestartPolicy", "restartPolicy", static o => ((ContainerApplyConfiguration)o).RestartPolicy, static (o, v) => ((ContainerApplyConfiguration)o).RestartPolicy = v),
        Optional<List<ContainerRestartRule>>(options, "RestartPolicyRules", "restartPolicyRules", static o => ((ContainerApplyConfiguration)o).RestartPolicyRules, static (o, v) => ((ContainerApplyConfiguration)o).RestartPolicyRules = v),
        Optional<SecurityContextApplyConfiguration>(options, "SecurityContext", "securityContext", static o => ((ContainerApplyConfiguration)o).SecurityContext, static (o, v) => ((ContainerApplyConfiguration)o).SecurityContext = v),
        Optional<ProbeApplyConfiguration>(options, "StartupProbe", "startupProbe", static o => ((ContainerApplyConfiguration)o).StartupProbe, static (o, v) => ((ContainerApplyConfiguration)o).StartupProbe = v),
        Optional<bool?>(options, "Stdin", "stdin", static o => ((ContainerApplyConfiguration)o).Stdin, static (o, v) => ((ContainerApplyConfiguration)o).Stdin = v),
        Optional<bool?>(options, "StdinOnce", "stdinOnce", static o => ((ContainerApplyConfiguration)o).StdinOnce, static (o, v) => ((ContainerApplyConfiguration)o).StdinOnce = v),
        Optional<string>(options, "TerminationMessagePath", "terminationMessagePath", static o => ((ContainerApplyConfiguration)o).TerminationMessagePath, static (o, v) => ((ContainerApplyConfiguration)o).TerminationMessagePath = v),
        Optional<string>(options, "TerminationMessagePolicy", "terminationMessagePolicy", static o => ((ContainerApplyConfiguration)o).TerminationMessagePolicy, static (o, v) => ((ContainerApplyConfiguration)o).TerminationMessagePolicy = v),
        Optional<bool?>(options, "Tty", "tty", static o => ((ContainerApplyConfiguration)o).Tty, static (o, v) => ((ContainerApplyConfiguration)o).Tty = v),
        Optional<List<VolumeDeviceApplyConfiguration>>(options, "VolumeDevices", "volumeDevices", static o => ((ContainerApplyConfiguration)o).VolumeDevices, static (o, v) => ((ContainerApplyConfiguration)o).VolumeDevices = v),
        Optional<List<VolumeMountApplyConfiguration>>(options, "VolumeMounts", "volumeMounts", static o => ((ContainerApplyConfiguration)o).VolumeMounts, static (o, v) => ((ContainerApplyConfiguration)o).VolumeMounts = v),
        Optional<string>(options, "WorkingDir", "workingDir", static o => ((ContainerApplyConfiguration)o).WorkingDir, static (o, v) => ((ContainerApplyConfiguration)o).WorkingDir = v),
    ];
}
