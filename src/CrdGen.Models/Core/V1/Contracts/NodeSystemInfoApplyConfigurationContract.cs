// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Core.V1;

[NodeSystemInfoApplyConfigurationContract]
public sealed partial class NodeSystemInfoApplyConfiguration;

internal sealed class NodeSystemInfoApplyConfigurationContractAttribute : JsonContractAttribute<NodeSystemInfoApplyConfiguration>
{
    protected override NodeSystemInfoApplyConfiguration New() => new();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Optional<string>(options, "Architecture", "architecture", static o => ((NodeSystemInfoApplyConfiguration)o).Architecture, static (o, v) => ((NodeSystemInfoApplyConfiguration)o).Architecture = v),
        Optional<string>(options, "BootID", "bootID", static o => ((NodeSystemInfoApplyConfiguration)o).BootID, static (o, v) => ((NodeSystemInfoApplyConfiguration)o).BootID = v),
        Optional<string>(options, "ContainerRuntimeVersion", "containerRuntimeVersion", static o => ((NodeSystemInfoApplyConfiguration)o).ContainerRuntimeVersion, static (o, v) => ((NodeSystemInfoApplyConfiguration)o).ContainerRuntimeVersion = v),
        Optional<string>(options, "KernelVersion", "kernelVersion", static o => ((NodeSystemInfoApplyConfiguration)o).KernelVersion, static (o, v) => ((NodeSystemInfoApplyConfiguration)o).KernelVersion = v),
        Optional<string>(options, "KubeProxyVersion", "kubeProxyVersion", static o => ((NodeSystemInfoApplyConfiguration)o).KubeProxyVersion, static (o, v) => ((NodeSystemInfoApplyConfiguration)o).KubeProxyVersion = v),
        Optional<string>(options, "KubeletVersion", "kubeletVersion", static o => ((NodeSystemInfoApplyConfiguration)o).KubeletVersion, static (o, v) => ((NodeSystemInfoApplyConfiguration)o).KubeletVersion = v),
        Optional<string>(options, "MachineID", "machineID", static o => ((NodeSystemInfoApplyConfiguration)o).MachineID, static (o, v) => ((NodeSystemInfoApplyConfiguration)o).MachineID = v),
        Optional<string>(options, "OperatingSystem", "operatingSystem", static o => ((NodeSystemInfoApplyConfiguration)o).OperatingSystem, static (o, v) => ((NodeSystemInfoApplyConfiguration)o).OperatingSystem = v),
        Optional<string>(options, "OSImage", "osImage", static o => ((NodeSystemInfoApplyConfiguration)o).OSImage, static (o, v) => ((NodeSystemInfoApplyConfiguration)o).OSImage = v),
        Optional<NodeSwapStatus>(options, "Swap", "swap", static o => ((NodeSystemInfoApplyConfiguration)o).Swap, static (o, v) => ((NodeSystemInfoApplyConfiguration)o).Swap = v),
        Optional<string>(options, "SystemUUID", "systemUUID", static o => ((NodeSystemInfoApplyConfiguration)o).SystemUUID, static (o, v) => ((NodeSystemInfoApplyConfiguration)o).SystemUUID = v),
    ];
}
