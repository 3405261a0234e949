// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Apps.V1;

[DeploymentStatusContract]
public sealed partial class DeploymentStatus;

internal sealed class DeploymentStatusContractAttribute : JsonContractAttribute<DeploymentStatus>
{
    protected override DeploymentStatus New() => new();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Optional<int?>(options, "AvailableReplicas", "availableReplicas", static o => ((DeploymentStatus)o).AvailableReplicas, static (o, v) => ((DeploymentStatus)o).AvailableReplicas = v),
        Optional<int?>(options, "CollisionCount", "collisionCount", static o => ((DeploymentStatus)o).CollisionCount, static (o, v) => ((DeploymentStatus)o).CollisionCount = v),
        Optional<List<DeploymentCondition>>(options, "Conditions", "conditions", static o => ((DeploymentStatus)o).Conditions, static (o, v) => ((DeploymentStatus)o).Conditions = v),
        Optional<long?>(options, "ObservedGeneration", "observedGeneration", static o => ((DeploymentStatus)o).ObservedGeneration, static (o, v) => ((DeploymentStatus)o).ObservedGeneration = v),
        Optional<int?>(options, "ReadyReplicas", "readyReplicas", static o => ((DeploymentStatus)o).ReadyReplicas, static (o, v) => ((DeploymentStatus)o).ReadyReplicas = v),
        Optional<int?>(options, "Replicas", "replicas", static o => ((DeploymentStatus)o).Replicas, static (o, v) => ((DeploymentStatus)o).Replicas = v),
        Optional<int?>(options, "TerminatingReplicas", "terminatingReplicas", static o => ((DeploymentStatus)o).TerminatingReplicas, static (o, v) => ((DeploymentStatus)o).TerminatingReplicas = v),
        Optional<int?>(options, "UnavailableReplicas", "unavailableReplicas", static o => ((DeploymentStatus)o).UnavailableReplicas, static (o, v) => ((DeploymentStatus)o).UnavailableReplicas = v),
        Optional<int?>(options, "UpdatedReplicas", "updatedReplicas", static o => ((DeploymentStatus)o).UpdatedReplicas, static (o, v) => ((DeploymentStatus)o).UpdatedReplicas = v),
    ];
}
