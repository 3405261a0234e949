// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Core.V1;

[ContainerStateRunningContract]
public sealed partial class ContainerStateRunning;

internal sealed class ContainerStateRunningContractAttribute : JsonContractAttribute<ContainerStateRunning>
{
    protected override ContainerStateRunning New() => new();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        OptionalTime(options, "StartedAt", "startedAt", static o => ((ContainerStateRunning)o).StartedAt, static (o, v) => ((ContainerStateRunning)o).StartedAt = v),
    ];
}
