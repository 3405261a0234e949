// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Core.V1;

[ReplicationControllerStatusContract]
public sealed partial class ReplicationControllerStatus;

internal sealed class ReplicationControllerStatusContractAttribute : JsonContractAttribute<ReplicationControllerStatus>
{
    protected override ReplicationControllerStatus New() => Make();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Optional<int?>(options, "AvailableReplicas", "availableReplicas", static o => ((ReplicationControllerStatus)o).AvailableReplicas, static (o, v) => ((ReplicationControllerStatus)o).AvailableReplicas = v),
        Optional<List<ReplicationControllerCondition>>(options, "Conditions", "conditions", static o => ((ReplicationControllerStatus)o).Conditions, static (o, v) => ((ReplicationControllerStatus)o).Conditions = v),
        Optional<int?>(options, "FullyLabeledReplicas", "fullyLabeledReplicas", static o => ((ReplicationControllerStatus)o).FullyLabeledReplicas, static (o, v) => ((ReplicationControllerStatus)o).FullyLabeledReplicas = v),
        Optional<long?>(options, "ObservedGeneration", "observedGeneration", static o => ((ReplicationControllerStatus)o).ObservedGeneration, static (o, v) => ((ReplicationControllerStatus)o).ObservedGeneration = v),
        Optional<int?>(options, "ReadyReplicas", "readyReplicas", static o => ((ReplicationControllerStatus)o).ReadyReplicas, static (o, v) => ((ReplicationControllerStatus)o).ReadyReplicas = v),
        Required<int>(options, "Replicas", "replicas", static o => ((ReplicationControllerStatus)o).Replicas, static (o, v) => ((ReplicationControllerStatus)o).Replicas = v),
    ];

    [UnsafeAccessor(UnsafeAccessorKind.Constructor)]
    private static extern ReplicationControllerStatus Make();
}
