// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Core.V1;

[ReplicationControllerContract]
public sealed partial class ReplicationController;

internal sealed class ReplicationControllerContractAttribute : JsonContractAttribute<ReplicationController>
{
    public override JsonTypeInfo? CreateCollection(Type type, JsonSerializerOptions options) => AnyListOf(type, options);

    protected override ReplicationController New() => new();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Given<string>(options, "ApiVersion", "apiVersion", static o => ((ReplicationController)o).ApiVersion, static (o, v) => ((ReplicationController)o).ApiVersion = v!),
        Given<string>(options, "Kind", "kind", static o => ((ReplicationController)o).Kind, static (o, v) => ((ReplicationController)o).Kind = v!),
        Given<ObjectMeta>(options, "Metadata", "metadata", static o => ((ReplicationController)o).Metadata, static (o, v) => ((ReplicationController)o).Metadata = v!),
        Optional<ReplicationControllerSpec>(options, "Spec", "spec", static o => ((ReplicationController)o).Spec, static (o, v) => ((ReplicationController)o).Spec = v),
        Optional<ReplicationControllerStatus>(options, "Status", "status", static o => ((ReplicationController)o).Status, static (o, v) => ((ReplicationController)o).Status = v),
    ];
}
