// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Core.V1;

[ContainerStateContract]
public sealed partial class ContainerState;

internal sealed class ContainerStateContractAttribute : JsonContractAttribute<ContainerState>
{
    protected override ContainerState New() => new();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Optional<ContainerStateRunning>(options, "Running", "running", static o => ((ContainerState)o).Running, static (o, v) => ((ContainerState)o).Running = v),
        Optional<ContainerStateTerminated>(options, "Terminated", "terminated", static o => ((ContainerState)o).Terminated, static (o, v) => ((ContainerState)o).Terminated = v),
        Optional<ContainerStateWaiting>(options, "Waiting", "waiting", static o => ((ContainerState)o).Waiting, static (o, v) => ((ContainerState)o).Waiting = v),
    ];
}
