// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Core.V1;

[NodeConfigSourceContract]
public sealed partial class NodeConfigSource;

internal sealed class NodeConfigSourceContractAttribute : JsonContractAttribute<NodeConfigSource>
{
    protected override NodeConfigSource New() => new();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Optional<ConfigMapNodeConfigSource>(options, "ConfigMap", "configMap", static o => ((NodeConfigSource)o).ConfigMap, static (o, v) => ((NodeConfigSource)o).ConfigMap = v),
    ];
}
