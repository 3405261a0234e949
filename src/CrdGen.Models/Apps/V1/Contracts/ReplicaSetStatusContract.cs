// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Apps.V1;

[ReplicaSetStatusContract]
public sealed partial class ReplicaSetStatus;

internal sealed class ReplicaSetStatusContractAttribute : JsonContractAttribute<ReplicaSetStatus>
{
    protected override ReplicaSetStatus New() => Make();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Optional<int?>(options, "AvailableReplicas", "availableReplicas", static o => ((ReplicaSetStatus)o).AvailableReplicas, static (o, v) => ((ReplicaSetStatus)o).AvailableReplicas = v),
        Optional<List<ReplicaSetCondition>>(options, "Conditions", "conditions", static o => ((ReplicaSetStatus)o).Conditions, static (o, v) => ((ReplicaSetStatus)o).Conditions = v),
        Optional<int?>(options, "FullyLabeledReplicas", "fullyLabeledReplicas", static o => ((ReplicaSetStatus)o).FullyLabeledReplicas, static (o, v) => ((ReplicaSetStatus)o).FullyLabeledReplicas = v),
        Optional<long?>(options, "ObservedGeneration", "observedGeneration", static o => ((ReplicaSetStatus)o).ObservedGeneration, static (o, v) => ((ReplicaSetStatus)o).ObservedGeneration = v),
        Optional<int?>(options, "ReadyReplicas", "readyReplicas", static o => ((ReplicaSetStatus)o).ReadyReplicas, static (o, v) => ((ReplicaSetStatus)o).ReadyReplicas = v),
        Required<int>(options, "Replicas", "replicas", static o => ((ReplicaSetStatus)o).Replicas, static (o, v) => ((ReplicaSetStatus)o).Replicas = v),
        Optional<int?>(options, "TerminatingReplicas", "terminatingReplicas", static o => ((ReplicaSetStatus)o).TerminatingReplicas, static (o, v) => ((ReplicaSetStatus)o).TerminatingReplicas = v),
    ];

    [UnsafeAccessor(UnsafeAccessorKind.Constructor)]
    private static extern ReplicaSetStatus Make();
}
