// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Core.V1;

[NodeRuntimeHandlerFeaturesContract]
public sealed partial class NodeRuntimeHandlerFeatures;

internal sealed class NodeRuntimeHandlerFeaturesContractAttribute : JsonContractAttribute<NodeRuntimeHandlerFeatures>
{
    protected override NodeRuntimeHandlerFeatures New() => new();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Optional<bool?>(options, "RecursiveReadOnlyMounts", "recursiveReadOnlyMounts", static o => ((NodeRuntimeHandlerFeatures)o).RecursiveReadOnlyMounts, static (o, v) => ((NodeRuntimeHandlerFeatures)o).RecursiveReadOnlyMounts = v),
        Optional<bool?>(options, "UserNamespaces", "userNamespaces", static o => ((NodeRuntimeHandlerFeatures)o).UserNamespaces, static (o, v) => ((NodeRuntimeHandlerFeatures)o).UserNamespaces = v),
    ];
}
