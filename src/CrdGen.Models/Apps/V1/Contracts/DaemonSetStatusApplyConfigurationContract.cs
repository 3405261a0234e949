// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Apps.V1;

[DaemonSetStatusApplyConfigurationContract]
public sealed partial class DaemonSetStatusApplyConfiguration;

internal sealed class DaemonSetStatusApplyConfigurationContractAttribute : JsonContractAttribute<DaemonSetStatusApplyConfiguration>
{
    protected override DaemonSetStatusApplyConfiguration New() => new();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Optional<int?>(options, "CollisionCount", "collisionCount", static o => ((DaemonSetStatusApplyConfiguration)o).CollisionCount, static (o, v) => ((DaemonSetStatusApplyConfiguration)o).CollisionCount = v),
        Optional<List<DaemonSetConditionApplyConfiguration>>(options, "Conditions", "conditions", static o => ((DaemonSetStatusApplyConfiguration)o).Conditions, static (o, v) => ((DaemonSetStatusApplyConfiguration)o).Conditions = v),
        Optional<int?>(options, "CurrentNumberScheduled", "currentNumberScheduled", static o => ((DaemonSetStatusApplyConfiguration)o).CurrentNumberScheduled, static (o, v) => ((DaemonSetStatusApplyConfiguration)o).CurrentNumberScheduled = v),
        Optional<int?>(options, "DesiredNumberScheduled", "desiredNumberScheduled", static o => ((DaemonSetStatusApplyConfiguration)o).DesiredNumberScheduled, static (o, v) => ((DaemonSetStatusApplyConfiguration)o).DesiredNumberScheduled = v),
        Optional<int?>(options, "NumberAvailable", "numberAvailable", static o => ((DaemonSetStatusApplyConfiguration)o).NumberAvailable, static (o, v) => ((DaemonSetStatusApplyConfiguration)o).NumberAvailable = v),
        Optional<int?>(options, "NumberMisscheduled", "numberMisscheduled", static o => ((DaemonSetStatusApplyConfiguration)o).NumberMisscheduled, static (o, v) => ((DaemonSetStatusApplyConfiguration)o).NumberMisscheduled = v),
        Optional<int?>(options, "NumberReady", "numberReady", static o => ((DaemonSetStatusApplyConfiguration)o).NumberReady, static (o, v) => ((DaemonSetStatusApplyConfiguration)o).NumberReady = v),
        Optional<int?>(options, "NumberUnavailable", "numberUnavailable", static o => ((DaemonSetStatusApplyConfiguration)o).NumberUnavailable, static (o, v) => ((DaemonSetStatusApplyConfiguration)o).NumberUnavailable = v),
        Optional<long?>(options, "ObservedGeneration", "observedGeneration", static o => ((DaemonSetStatusApplyConfiguration)o).ObservedGeneration, static (o, v) => ((DaemonSetStatusApplyConfiguration)o).ObservedGeneration = v),
        Optional<int?>(options, "UpdatedNumberScheduled", "updatedNumberScheduled", static o => ((DaemonSetStatusApplyConfiguration)o).UpdatedNumberScheduled, static (o, v) => ((DaemonSetStatusApplyConfiguration)o).UpdatedNumberScheduled = v),
    ];
}
