// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Core.V1;

[NodeSystemInfoContract]
public sealed partial class NodeSystemInfo;

internal sealed class NodeSystemInfoContractAttribute : JsonContractAttribute<NodeSystemInfo>
{
    protected override NodeSystemInfo New() => Make();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Required<string>(options, "Architecture", "architecture", static o => ((NodeSystemInfo)o).Architecture, static (o, v) => ((NodeSystemInfo)o).Architecture = v!),
        Required<string>(options, "BootID", "bootID", static o => ((NodeSystemInfo)o).BootID, static (o, v) => ((NodeSystemInfo)o).BootID = v!),
        Required<string>(options, "ContainerRuntimeVersion", "containerRuntimeVersion", static o => ((NodeSystemInfo)o).ContainerRuntimeVersion, static (o, v) => ((NodeSystemInfo)o).ContainerRuntimeVersion = v!),
        Required<string>(options, "KernelVersion", "kernelVersion", static o => ((NodeSystemInfo)o).KernelVersion, static (o, v) => ((NodeSystemInfo)o).KernelVersion = v!),
        Required<string>(options, "KubeProxyVersion", "kubeProxyVersion", static o => ((NodeSystemInfo)o).KubeProxyVersion, static (o, v) => ((NodeSystemInfo)o).KubeProxyVersion = v!),
        Required<string>(options, "KubeletVersion", "kubeletVersion", static o => ((NodeSystemInfo)o).KubeletVersion, static (o, v) => ((NodeSystemInfo)o).KubeletVersion = v!),
        Required<string>(options, "MachineID", "machineID", static o => ((NodeSystemInfo)o).MachineID, static (o, v) => ((NodeSystemInfo)o).MachineID = v!),
        Required<string>(options, "OperatingSystem", "operatingSystem", static o => ((NodeSystemInfo)o).OperatingSystem, static (o, v) => ((NodeSystemInfo)o).OperatingSystem = v!),
        Required<string>(options, "OSImage", "osImage", static o => ((NodeSystemInfo)o).OSImage, static (o, v) => ((NodeSystemInfo)o).OSImage = v!),
        Optional<NodeSwapStatus>(options, "Swap", "swap", static o => ((NodeSystemInfo)o).Swap, static (o, v) => ((NodeSystemInfo)o).Swap = v),
        Required<string>(options, "SystemUUID", "systemUUID", static o => ((NodeSystemInfo)o).SystemUUID, static (o, v) => ((NodeSystemInfo)o).SystemUUID = v!),
    ];

    [UnsafeAccessor(UnsafeAccessorKind.Constructor)]
    private static extern NodeSystemInfo Make();
}
