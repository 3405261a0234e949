// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Apps.V1;

[ReplicaSetContract]
public sealed partial class ReplicaSet;

internal sealed class ReplicaSetContractAttribute : JsonContractAttribute<ReplicaSet>
{
    public override JsonTypeInfo? CreateCollection(Type type, JsonSerializerOptions options) => AnyListOf(type, options);

    protected override ReplicaSet New() => new();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Given<string>(options, "ApiVersion", "apiVersion", static o => ((ReplicaSet)o).ApiVersion, static (o, v) => ((ReplicaSet)o).ApiVersion = v!),
        Given<string>(options, "Kind", "kind", static o => ((ReplicaSet)o).Kind, static (o, v) => ((ReplicaSet)o).Kind = v!),
        Given<ObjectMeta>(options, "Metadata", "metadata", static o => ((ReplicaSet)o).Metadata, static (o, v) => ((ReplicaSet)o).Metadata = v!),
        Optional<ReplicaSetSpec>(options, "Spec", "spec", static o => ((ReplicaSet)o).Spec, static (o, v) => ((ReplicaSet)o).Spec = v),
        Optional<ReplicaSetStatus>(options, "Status", "status", static o => ((ReplicaSet)o).Status, static (o, v) => ((ReplicaSet)o).Status = v),
    ];
}
