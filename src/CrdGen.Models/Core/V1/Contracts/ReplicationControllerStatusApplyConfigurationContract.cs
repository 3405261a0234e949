// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Core.V1;

[ReplicationControllerStatusApplyConfigurationContract]
public sealed partial class ReplicationControllerStatusApplyConfiguration;

internal sealed class ReplicationControllerStatusApplyConfigurationContractAttribute : JsonContractAttribute<ReplicationControllerStatusApplyConfiguration>
{
    protected override ReplicationControllerStatusApplyConfiguration New() => new();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Optional<int?>(options, "AvailableReplicas", "availableReplicas", static o => ((ReplicationControllerStatusApplyConfiguration)o).AvailableReplicas, static (o, v) => ((ReplicationControllerStatusApplyConfiguration)o).AvailableReplicas = v),
        Optional<List<ReplicationControllerConditionApplyConfiguration>>(options, "Conditions", "conditions", static o => ((ReplicationControllerStatusApplyConfiguration)o).Conditions, static (o, v) => ((ReplicationControllerStatusApplyConfiguration)o).Conditions = v),
        Optional<int?>(options, "FullyLabeledReplicas", "fullyLabeledReplicas", static o => ((ReplicationControllerStatusApplyConfiguration)o).FullyLabeledReplicas, static (o, v) => ((ReplicationControllerStatusApplyConfiguration)o).FullyLabeledReplicas = v),
        Optional<long?>(options, "ObservedGeneration", "observedGeneration", static o => ((ReplicationControllerStatusApplyConfiguration)o).ObservedGeneration, static (o, v) => ((ReplicationControllerStatusApplyConfiguration)o).ObservedGeneration = v),
        Optional<int?>(options, "ReadyReplicas", "readyReplicas", static o => ((ReplicationControllerStatusApplyConfiguration)o).ReadyReplicas, static (o, v) => ((ReplicationControllerStatusApplyConfiguration)o).ReadyReplicas = v),
        Optional<int?>(options, "Replicas", "replicas", static o => ((ReplicationControllerStatusApplyConfiguration)o).Replicas, static (o, v) => ((ReplicationControllerStatusApplyConfiguration)o).Replicas = v),
    ];
}
