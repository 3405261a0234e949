// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Apps.V1;

[ReplicaSetStatusApplyConfigurationContract]
public sealed partial class ReplicaSetStatusApplyConfiguration;

internal sealed class ReplicaSetStatusApplyConfigurationContractAttribute : JsonContractAttribute<ReplicaSetStatusApplyConfiguration>
{
    protected override ReplicaSetStatusApplyConfiguration New() => new();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Optional<int?>(options, "AvailableReplicas", "availableReplicas", static o => ((ReplicaSetStatusApplyConfiguration)o).AvailableReplicas, static (o, v) => ((ReplicaSetStatusApplyConfiguration)o).AvailableReplicas = v),
        Optional<List<ReplicaSetConditionApplyConfiguration>>(options, "Conditions", "conditions", static o => ((ReplicaSetStatusApplyConfiguration)o).Conditions, static (o, v) => ((ReplicaSetStatusApplyConfiguration)o).Conditions = v),
        Optional<int?>(options, "FullyLabeledReplicas", "fullyLabeledReplicas", static o => ((ReplicaSetStatusApplyConfiguration)o).FullyLabeledReplicas, static (o, v) => ((ReplicaSetStatusApplyConfiguration)o).FullyLabeledReplicas = v),
        Optional<long?>(options, "ObservedGeneration", "observedGeneration", static o => ((ReplicaSetStatusApplyConfiguration)o).ObservedGeneration, static (o, v) => ((ReplicaSetStatusApplyConfiguration)o).ObservedGeneration = v),
        Optional<int?>(options, "ReadyReplicas", "readyReplicas", static o => ((ReplicaSetStatusApplyConfiguration)o).ReadyReplicas, static (o, v) => ((ReplicaSetStatusApplyConfiguration)o).ReadyReplicas = v),
        Optional<int?>(options, "Replicas", "replicas", static o => ((ReplicaSetStatusApplyConfiguration)o).Replicas, static (o, v) => ((ReplicaSetStatusApplyConfiguration)o).Replicas = v),
        Optional<int?>(options, "TerminatingReplicas", "terminatingReplicas", static o => ((ReplicaSetStatusApplyConfiguration)o).TerminatingReplicas, static (o, v) => ((ReplicaSetStatusApplyConfiguration)o).TerminatingReplicas = v),
    ];
}
