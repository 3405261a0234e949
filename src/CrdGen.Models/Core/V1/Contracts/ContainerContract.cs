// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Core.V1;

[ContainerContract]
public sealed partial class Container;

internal sealed class ContainerContractAttribute : JsonContractAttribute<Container>
{
    public override JsonTypeInfo? CreateCollection(Type type, JsonSerializerOptions options) => ListOf(type, options);

    protected override Container New() => Make();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Optional<List<string>>(options, "Args", "args", static o => ((Container)o).Args, static (o, v) => ((Container)o).Args = v),
        Optional<List<string>>(options, "Command", "command", static o => ((Container)o).Command, static (o, v) => ((Container)o).Command = v),
        Optional<List<EnvVar>>(options, "Env", "env", static o => ((Container)o).Env, static (o, v) => ((Container)o).Env = v),
        Optional<List<EnvFromSource>>(options, "EnvFrom", "envFrom", static o => ((Container)o).EnvFrom, static (o, v) => ((Container)o).EnvFrom = v),
        Optional<string>(options, "Image", "image", static o => ((Container)o).Image, static (o, v) => ((Container)o).Image = v),
        Optional<string>(options, "ImagePullPolicy", "imagePullPolicy", static o => ((Container)o).ImagePullPolicy, static (o, v) => ((Container)o).ImagePullPolicy = v),
        Optional<Lifecycle>(options, "Lifecycle", "lifecycle", static o => ((Container)o).Lifecycle, static (o, v) => ((Container)o).Lifecycle = v),
        Optional<Probe>(options, "LivenessProbe", "livenessProbe", static o => ((Container)o).LivenessProbe, static (o, v) => ((Container)o).LivenessProbe = v),
        Required<string>(options, "Name", "name", static o => ((Container)o).Name, static (o, v) => ((Container)o).Name = v!),
        Optional<List<ContainerPort>>(options, "Ports", "ports", static o => ((Container)o).Ports, static (o, v) => ((Container)o).Ports = v),
        Optional<Probe>(options, "ReadinessProbe", "readinessProbe", static o => ((Container)o).ReadinessProbe, static (o, v) => ((Container)o).ReadinessProbe = v),
        Optional<List<ContainerResizePolicy>>(options, "ResizePolicy", "resizePolicy", static o => ((Container)o).ResizePolicy, static (o, v) => ((Container)o).ResizePolicy = v),
        Optional<ResourceRequirements>(options, "Resources", "resources", static o => ((Container)o).Resources, static (o, v) => ((Container)o).Resources = v),
        Optional<string>(options, "RestartPolicy", "restartPolicy", static o => ((Container)o).RestartPolicy, static (o, v) => ((Container)o).RestartPolicy = v),
        Optional<List<ContainerRestartRule>>(options, "RestartPolicyRules", "restartPolicyRules", static o => ((Container)o).RestartPolicyRules, static (o, v) => ((Container)o).RestartPolicyRules = v),
        Optional<SecurityContext>(options, "SecurityContext", "securityContext", static o => ((Container)o).SecurityContext, static (o, v) => ((Container)o).SecurityContext = v),
        Optional<Probe>(options, "StartupProbe", "startupProbe", static o => ((Container)o).StartupProbe, static (o, v) => ((Container)o).StartupProbe = v),
        Optional<bool?>(options, "Stdin", "stdin", static o => ((Container)o).Stdin, static (o, v) => ((Container)o).Stdin = v),
        Optional<bool?>(options, "StdinOnce", "stdinOnce", static o => ((Container)o).StdinOnce, static (o, v) => ((Container)o).StdinOnce = v),
        Optional<string>(options, "TerminationMessagePath", "terminationMessagePath", static o => ((Container)o).TerminationMessagePath, static (o, v) => ((Container)o).TerminationMessagePath = v),
        Optional<string>(options, "TerminationMessagePolicy", "terminationMessagePolicy", static o => ((Container)o).TerminationMessagePolicy, static (o, v) => ((Container)o).TerminationMessagePolicy = v),
        Optional<bool?>(options, "Tty", "tty", static o => ((Container)o).Tty, static (o, v) => ((Container)o).Tty = v),
        Optional<List<VolumeDevice>>(options, "VolumeDevices", "volumeDevices", static o => ((Container)o).VolumeDevices, static (o, v) => ((Container)o).VolumeDevices = v),
        Optional<List<VolumeMount>>(options, "VolumeMounts", "volumeMounts", static o => ((Container)o).VolumeMounts, static (o, v) => ((Container)o).VolumeMounts = v),
        Optional<string>(options, "WorkingDir", "workingDir", static o => ((Container)o).WorkingDir, static (o, v) => ((Container)o).WorkingDir = v),
    ];

    [UnsafeAccessor(UnsafeAccessorKind.Constructor)]
    private static extern Container Make();
}
