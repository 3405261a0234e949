// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Core.V1;

[ContainerStateWaitingContract]
public sealed partial class ContainerStateWaiting;

internal sealed class ContainerStateWaitingContractAttribute : JsonContractAttribute<ContainerStateWaiting>
{
    protected override ContainerStateWaiting New() => new();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Optional<string>(options, "Message", "message", static o => ((ContainerStateWaiting)o).Message, static (o, v) => ((ContainerStateWaiting)o).Message = v),
        Optional<string>(options, "Reason", "reason", static o => ((ContainerStateWaiting)o).Reason, static (o, v) => ((ContainerStateWaiting)o).Reason = v),
    ];
}
