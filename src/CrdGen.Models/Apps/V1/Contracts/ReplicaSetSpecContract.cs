// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Apps.V1;

[ReplicaSetSpecContract]
public sealed partial class ReplicaSetSpec;

internal sealed class ReplicaSetSpecContractAttribute : JsonContractAttribute<ReplicaSetSpec>
{
    protected override ReplicaSetSpec New() => Make();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Optional<int?>(options, "MinReadySeconds", "minReadySeconds", static o => ((ReplicaSetSpec)o).MinReadySeconds, static (o, v) => ((ReplicaSetSpec)o).MinReadySeconds = v),
        Optional<int?>(options, "Replicas", "replicas", static o => ((ReplicaSetSpec)o).Replicas, static (o, v) => ((ReplicaSetSpec)o).Replicas = v),
        Required<Meta.V1.LabelSelector>(options, "Selector", "selector", static o => ((ReplicaSetSpec)o).Selector, static (o, v) => ((ReplicaSetSpec)o).Selector = v!),
        Optional<Core.V1.PodTemplateSpec>(options, "Template", "template", static o => ((ReplicaSetSpec)o).Template, static (o, v) => ((ReplicaSetSpec)o).Template = v),
    ];

    [UnsafeAccessor(UnsafeAccessorKind.Constructor)]
    private static extern ReplicaSetSpec Make();
}
