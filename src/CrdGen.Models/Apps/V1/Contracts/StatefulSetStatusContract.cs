// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Apps.V1;

[StatefulSetStatusContract]
public sealed partial class StatefulSetStatus;

internal sealed class StatefulSetStatusContractAttribute : JsonContractAttribute<StatefulSetStatus>
{
    protected override StatefulSetStatus New() => Make();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Optional<int?>(options, "AvailableReplicas", "availableReplicas", static o => ((StatefulSetStatus)o).AvailableReplicas, static (o, v) => ((StatefulSetStatus)o).AvailableReplicas = v),
        Optional<int?>(options, "CollisionCount", "collisionCount", static o => ((StatefulSetStatus)o).CollisionCount, static (o, v) => ((StatefulSetStatus)o).CollisionCount = v),
        Optional<List<StatefulSetCondition>>(options, "Conditions", "conditions", static o => ((StatefulSetStatus)o).Conditions, static (o, v) => ((StatefulSetStatus)o).Conditions = v),
        Optional<int?>(options, "CurrentReplicas", "currentReplicas", static o => ((StatefulSetStatus)o).CurrentReplicas, static (o, v) => ((StatefulSetStatus)o).CurrentReplicas = v),
        Optional<string>(options, "CurrentRevision", "currentRevision", static o => ((StatefulSetStatus)o).CurrentRevision, static (o, v) => ((StatefulSetStatus)o).CurrentRevision = v),
        Optional<long?>(options, "ObservedGeneration", "observedGeneration", static o => ((StatefulSetStatus)o).ObservedGeneration, static (o, v) => ((StatefulSetStatus)o).ObservedGeneration = v),
        Optional<int?>(options, "ReadyReplicas", "readyReplicas", static o => ((StatefulSetStatus)o).ReadyReplicas, static (o, v) => ((StatefulSetStatus)o).ReadyReplicas = v),
        Required<int>(options, "Replicas", "replicas", static o => ((StatefulSetStatus)o).Replicas, static (o, v) => ((StatefulSetStatus)o).Replicas = v),
        Optional<string>(options, "UpdateRevision", "updateRevision", static o => ((StatefulSetStatus)o).UpdateRevision, static (o, v) => ((StatefulSetStatus)o).UpdateRevision = v),
        Optional<int?>(options, "UpdatedReplicas", "updatedReplicas", static o => ((StatefulSetStatus)o).UpdatedReplicas, static (o, v) => ((StatefulSetStatus)o).UpdatedReplicas = v),
    ];

    [UnsafeAccessor(UnsafeAccessorKind.Constructor)]
    private static extern StatefulSetStatus Make();
}
