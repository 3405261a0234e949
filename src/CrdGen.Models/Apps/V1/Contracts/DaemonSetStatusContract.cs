// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Apps.V1;

[DaemonSetStatusContract]
public sealed partial class DaemonSetStatus;

internal sealed class DaemonSetStatusContractAttribute : JsonContractAttribute<DaemonSetStatus>
{
    protected override DaemonSetStatus New() => Make();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Optional<int?>(options, "CollisionCount", "collisionCount", static o => ((DaemonSetStatus)o).CollisionCount, static (o, v) => ((DaemonSetStatus)o).CollisionCount = v),
        Optional<List<DaemonSetCondition>>(options, "Conditions", "conditions", static o => ((DaemonSetStatus)o).Conditions, static (o, v) => ((DaemonSetStatus)o).Conditions = v),
        Required<int>(options, "CurrentNumberScheduled", "currentNumberScheduled", static o => ((DaemonSetStatus)o).CurrentNumberScheduled, static (o, v) => ((DaemonSetStatus)o).CurrentNumberScheduled = v),
        Required<int>(options, "DesiredNumberScheduled", "desiredNumberScheduled", static o => ((DaemonSetStatus)o).DesiredNumberScheduled, static (o, v) => ((DaemonSetStatus)o).DesiredNumberScheduled = v),
        Optional<int?>(options, "NumberAvailable", "numberAvailable", static o => ((DaemonSetStatus)o).NumberAvailable, static (o, v) => ((DaemonSetStatus)o).NumberAvailable = v),
        Required<int>(options, "NumberMisscheduled", "numberMisscheduled", static o => ((DaemonSetStatus)o).NumberMisscheduled, static (o, v) => ((DaemonSetStatus)o).NumberMisscheduled = v),
        Required<int>(options, "NumberReady", "numberReady", static o => ((DaemonSetStatus)o).NumberReady, static (o, v) => ((DaemonSetStatus)o).NumberReady = v),
        Optional<int?>(options, "NumberUnavailable", "numberUnavailable", static o => ((DaemonSetStatus)o).NumberUnavailable, static (o, v) => ((DaemonSetStatus)o).NumberUnavailable = v),
        Optional<long?>(options, "ObservedGeneration", "observedGeneration", static o => ((DaemonSetStatus)o).ObservedGeneration, static (o, v) => ((DaemonSetStatus)o).ObservedGeneration = v),
        Optional<int?>(options, "UpdatedNumberScheduled", "updatedNumberScheduled", static o => ((DaemonSetStatus)o).UpdatedNumberScheduled, static (o, v) => ((DaemonSetStatus)o).UpdatedNumberScheduled = v),
    ];

    [UnsafeAccessor(UnsafeAccessorKind.Constructor)]
    private static extern DaemonSetStatus Make();
}
