// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Apps.V1;

[StatefulSetStatusApplyConfigurationContract]
public sealed partial class StatefulSetStatusApplyConfiguration;

internal sealed class StatefulSetStatusApplyConfigurationContractAttribute : JsonContractAttribute<StatefulSetStatusApplyConfiguration>
{
    protected override StatefulSetStatusApplyConfiguration New() => new();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Optional<int?>(options, "AvailableReplicas", "availableReplicas", static o => ((StatefulSetStatusApplyConfiguration)o).AvailableReplicas, static (o, v) => ((StatefulSetStatusApplyConfiguration)o).AvailableReplicas = v),
        Optional<int?>(options, "CollisionCount", "collisionCount", static o => ((StatefulSetStatusApplyConfiguration)o).CollisionCount, static (o, v) => ((StatefulSetStatusApplyConfiguration)o).CollisionCount = v),
        Optional<List<StatefulSetConditionApplyConfiguration>>(options, "Conditions", "conditions", static o => ((StatefulSetStatusApplyConfiguration)o).Conditions, static (o, v) => ((StatefulSetStatusApplyConfiguration)o).Conditions = v),
        Optional<int?>(options, "CurrentReplicas", "currentReplicas", static o => ((StatefulSetStatusApplyConfiguration)o).CurrentReplicas, static (o, v) => ((StatefulSetStatusApplyConfiguration)o).CurrentReplicas = v),
        Optional<string>(options, "CurrentRevision", "currentRevision", static o => ((StatefulSetStatusApplyConfiguration)o).CurrentRevision, static (o, v) => ((StatefulSetStatusApplyConfiguration)o).CurrentRevision = v),
        Optional<long?>(options, "ObservedGeneration", "observedGeneration", static o => ((StatefulSetStatusApplyConfiguration)o).ObservedGeneration, static (o, v) => ((StatefulSetStatusApplyConfiguration)o).ObservedGeneration = v),
        Optional<int?>(options, "ReadyReplicas", "readyReplicas", static o => ((StatefulSetStatusApplyConfiguration)o).ReadyReplicas, static (o, v) => ((StatefulSetStatusApplyConfiguration)o).ReadyReplicas = v),
        Optional<int?>(options, "Replicas", "replicas", static o => ((StatefulSetStatusApplyConfiguration)o).Replicas, static (o, v) => ((StatefulSetStatusApplyConfiguration)o).Replicas = v),
        Optional<string>(options, "UpdateRevision", "updateRevision", static o => ((StatefulSetStatusApplyConfiguration)o).UpdateRevision, static (o, v) => ((StatefulSetStatusApplyConfiguration)o).UpdateRevision = v),
        Optional<int?>(options, "UpdatedReplicas", "updatedReplicas", static o => ((StatefulSetStatusApplyConfiguration)o).UpdatedReplicas, static (o, v) => ((StatefulSetStatusApplyConfiguration)o).UpdatedReplicas = v),
    ];
}
