// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Core.V1;

[NodeRuntimeHandlerContract]
public sealed partial class NodeRuntimeHandler;

internal sealed class NodeRuntimeHandlerContractAttribute : JsonContractAttribute<NodeRuntimeHandler>
{
    public override JsonTypeInfo? CreateCollection(Type type, JsonSerializerOptions options) => ListOf(type, options);

    protected override NodeRuntimeHandler New() => new();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Optional<NodeRuntimeHandlerFeatures>(options, "Features", "features", static o => ((NodeRuntimeHandler)o).Features, static (o, v) => ((NodeRuntimeHandler)o).Features = v),
        Optional<string>(options, "Name", "name", static o => ((NodeRuntimeHandler)o).Name, static (o, v) => ((NodeRuntimeHandler)o).Name = v),
    ];
}
