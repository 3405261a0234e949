// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Core.V1;

[EphemeralContainerContract]
public sealed partial class EphemeralContainer;

internal sealed class EphemeralContainerContractAttribute : JsonContractAttribute<EphemeralContainer>
{
    public override JsonTypeInfo? CreateCollection(Type type, JsonSerializerOptions options) => ListOf(type, options);

    protected override EphemeralContainer New() => Make();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Optional<List<string>>(options, "Args", "args", static o => ((EphemeralContainer)o).Args, static (o, v) => ((EphemeralContainer)o).Args = v),
        Optional<List<string>>(options, "Command", "command", static o => ((EphemeralContainer)o).Command, static (o, v) => ((EphemeralContainer)o).Command = v),
        Optional<List<EnvVar>>(options, "Env", "env", static o => ((EphemeralContainer)o).Env, static (o, v) => ((EphemeralContainer)o).Env = v),
        Optional<List<EnvFromSource>>(options, "EnvFrom", "envFrom", static o => ((EphemeralContainer)o).EnvFrom, static (o, v) => ((EphemeralContainer)o).EnvFrom = v),
        Optional<string>(options, "Image", "image", static o => ((EphemeralContainer)o).Image, static (o, v) => ((EphemeralContainer)o).Image = v),
        Optional<string>(options, "ImagePullPolicy", "imagePullPolicy", static o => ((EphemeralContainer)o).ImagePullPolicy, static (o, v) => ((EphemeralContainer)o).ImagePullPolicy = v),
        Optional<Lifecycle>(options, "Lifecycle", "lifecycle", static o => ((EphemeralContainer)o).Lifecycle, static (o, v) => ((EphemeralContainer)o).Lifecycle = v),
        Optional<Probe>(options, "LivenessProbe", "livenessProbe", static o => ((EphemeralContainer)o).LivenessProbe, static (o, v) => ((EphemeralContainer)o).LivenessProbe = v),
        Required<string>(options, "Name", "name", static o => ((EphemeralContainer)o).Name, static (o, v) => ((EphemeralContainer)o).Name = v!),
        Optional<List<ContainerPort>>(options, "Ports", "ports", static o => ((EphemeralContainer)o).Ports, static (o, v) => ((EphemeralContainer)o).Ports = v),
        Optional<Probe>(options, "ReadinessProbe", "readinessProbe", static o => ((EphemeralContainer)o).ReadinessProbe, static (o, v) => ((EphemeralContainer)o).ReadinessProbe = v),
        Optional<List<ContainerResizePolicy>>(options, "ResizePolicy", "resizePolicy", static o => ((EphemeralContainer)o).ResizePolicy, static (o, v) => ((EphemeralContainer)o).ResizePolicy = v),
        Optional<ResourceRequirements>(options, "Resources", "resources", static o => ((EphemeralContainer)o).Resources, static (o, v) => ((EphemeralContainer)o).Resources = v),
        Optional<string>(options, "RestartPolicy", "restartPolicy", static o => ((EphemeralContainer)o).RestartPolicy, static (o, v) => ((EphemeralContainer)o).RestartPolicy = v),
        Optional<List<ContainerRestartRule>>(options, "RestartPolicyRules", "restartPolicyRules", static o => ((EphemeralContainer)o).RestartPolicyRules, static (o, v) => ((EphemeralContainer)o).RestartPolicyRules = v),
        Optional<SecurityContext>(options, "SecurityContext", "securityContext", static o => ((EphemeralContainer)o).SecurityContext, static (o, v) => ((EphemeralContainer)o).SecurityContext = v),
        Optional<Probe>(options, "StartupProbe", "startupProbe", static o => ((EphemeralContainer)o).StartupProbe, static (o, v) => ((EphemeralContainer)o).StartupProbe = v),
        Optional<bool?>(options, "Stdin", "stdin", static o => ((EphemeralContainer)o).Stdin, static (o, v) => ((EphemeralContainer)o).Stdin = v),
        Optional<bool?>(options, "StdinOnce", "stdinOnce", static o => ((EphemeralContainer)o).StdinOnce, static (o, v) => ((EphemeralContainer)o).StdinOnce = v),
        Optional<string>(options, "TargetContainerName", "targetContainerName", static o => ((EphemeralContainer)o).TargetContainerName, static (o, v) => ((EphemeralContainer)o).TargetContainerName = v),
        Optional<string>(options, "TerminationMessagePath", "terminationMessagePath", static o => ((EphemeralContainer)o).TerminationMessagePath, static (o, v) => ((EphemeralContainer)o).TerminationMessagePath = v),
        Optional<string>(options, "TerminationMessagePolicy", "terminationMessagePolicy", static o => ((EphemeralContainer)o).TerminationMessagePolicy, static (o, v) => ((EphemeralContainer)o).TerminationMessagePolicy = v),
        Optional<bool?>(options, "Tty", "tty", static o => ((EphemeralContainer)o).Tty, static (o, v) => ((EphemeralContainer)o).Tty = v),
        Optional<List<VolumeDevice>>(options, "VolumeDevices", "volumeDevices", static o => ((EphemeralContainer)o).VolumeDevices, static (o, v) => ((EphemeralContainer)o).VolumeDevices = v),
        Optional<List<VolumeMount>>(options, "VolumeMounts", "volumeMounts", static o => ((EphemeralContainer)o).VolumeMounts, static (o, v) => ((EphemeralContainer)o).VolumeMounts = v),
        Optional<string>(options, "WorkingDir", "workingDir", static o => ((EphemeralContainer)o).WorkingDir, static (o, v) => ((EphemeralContainer)o).WorkingDir = v),
    ];

    [UnsafeAccessor(UnsafeAccessorKind.Constructor)]
    private static extern EphemeralContainer Make();
}
