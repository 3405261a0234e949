// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Core.V1;

[NodeContract]
public sealed partial class Node;

internal sealed class NodeContractAttribute : JsonContractAttribute<Node>
{
    public override JsonTypeInfo? CreateCollection(Type type, JsonSerializerOptions options) => AnyListOf(type, options);

    protected override Node New() => new();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Given<string>(options, "ApiVersion", "apiVersion", static o => ((Node)o).ApiVersion, static (o, v) => ((Node)o).ApiVersion = v!),
        Given<string>(options, "Kind", "kind", static o => ((Node)o).Kind, static (o, v) => ((Node)o).Kind = v!),
        Given<ObjectMeta>(options, "Metadata", "metadata", static o => ((Node)o).Metadata, static (o, v) => ((Node)o).Metadata = v!),
        Optional<NodeSpec>(options, "Spec", "spec", static o => ((Node)o).Spec, static (o, v) => ((Node)o).Spec = v),
        Optional<NodeStatus>(options, "Status", "status", static o => ((Node)o).Status, static (o, v) => ((Node)o).Status = v),
    ];
}
