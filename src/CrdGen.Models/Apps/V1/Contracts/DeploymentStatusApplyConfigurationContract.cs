// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Apps.V1;

[DeploymentStatusApplyConfigurationContract]
public sealed partial class DeploymentStatusApplyConfiguration;

internal sealed class DeploymentStatusApplyConfigurationContractAttribute : JsonContractAttribute<DeploymentStatusApplyConfiguration>
{
    protected override DeploymentStatusApplyConfiguration New() => new();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Optional<int?>(options, "AvailableReplicas", "availableReplicas", static o => ((DeploymentStatusApplyConfiguration)o).AvailableReplicas, static (o, v) => ((DeploymentStatusApplyConfiguration)o).AvailableReplicas = v),
        Optional<int?>(options, "CollisionCount", "collisionCount", static o => ((DeploymentStatusApplyConfiguration)o).CollisionCount, static (o, v) => ((DeploymentStatusApplyConfiguration)o).CollisionCount = v),
        Optional<List<DeploymentConditionApplyConfiguration>>(options, "Conditions", "conditions", static o => ((DeploymentStatusApplyConfiguration)o).Conditions, static (o, v) => ((DeploymentStatusApplyConfiguration)o).Conditions = v),
        Optional<long?>(options, "ObservedGeneration", "observedGeneration", static o => ((DeploymentStatusApplyConfiguration)o).ObservedGeneration, static (o, v) => ((DeploymentStatusApplyConfiguration)o).ObservedGeneration = v),
        Optional<int?>(options, "ReadyReplicas", "readyReplicas", static o => ((DeploymentStatusApplyConfiguration)o).ReadyReplicas, static (o, v) => ((DeploymentStatusApplyConfiguration)o).ReadyReplicas = v),
        Optional<int?>(options, "Replicas", "replicas", static o => ((DeploymentStatusApplyConfiguration)o).Replicas, static (o, v) => ((DeploymentStatusApplyConfiguration)o).Replicas = v),
        Optional<int?>(options, "TerminatingReplicas", "terminatingReplicas", static o => ((DeploymentStatusApplyConfiguration)o).TerminatingReplicas, static (o, v) => ((DeploymentStatusApplyConfiguration)o).TerminatingReplicas = v),
        Optional<int?>(options, "UnavailableReplicas", "unavailableReplicas", static o => ((DeploymentStatusApplyConfiguration)o).UnavailableReplicas, static (o, v) => ((DeploymentStatusApplyConfiguration)o).UnavailableReplicas = v),
        Optional<int?>(options, "UpdatedReplicas", "updatedReplicas", static o => ((DeploymentStatusApplyConfiguration)o).UpdatedReplicas, static (o, v) => ((DeploymentStatusApplyConfiguration)o).UpdatedReplicas = v),
    ];
}
