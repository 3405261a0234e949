// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Core.V1;

[ContainerStateTerminatedContract]
public sealed partial class ContainerStateTerminated;

internal sealed class ContainerStateTerminatedContractAttribute : JsonContractAttribute<ContainerStateTerminated>
{
    protected override ContainerStateTerminated New() => Make();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Optional<string>(options, "ContainerID", "containerID", static o => ((ContainerStateTerminated)o).ContainerID, static (o, v) => ((ContainerStateTerminated)o).ContainerID = v),
        Required<int>(options, "ExitCode", "exitCode", static o => ((ContainerStateTerminated)o).ExitCode, static (o, v) => ((ContainerStateTerminated)o).ExitCode = v),
        OptionalTime(options, "FinishedAt", "finishedAt", static o => ((ContainerStateTerminated)o).FinishedAt, static (o, v) => ((ContainerStateTerminated)o).FinishedAt = v),
        Optional<string>(options, "Message", "message", static o => ((ContainerStateTerminated)o).Message, static (o, v) => ((ContainerStateTerminated)o).Message = v),
        Optional<string>(options, "Reason", "reason", static o => ((ContainerStateTerminated)o).Reason, static (o, v) => ((ContainerStateTerminated)o).Reason = v),
        Optional<int?>(options, "Signal", "signal", static o => ((ContainerStateTerminated)o).Signal, static (o, v) => ((ContainerStateTerminated)o).Signal = v),
        OptionalTime(options, "StartedAt", "startedAt", static o => ((ContainerStateTerminated)o).StartedAt, static (o, v) => ((ContainerStateTerminated)o).StartedAt = v),
    ];

    [UnsafeAccessor(UnsafeAccessorKind.Constructor)]
    private static extern ContainerStateTerminated Make();
}
