// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Core.V1;

[NodeFeaturesContract]
public sealed partial class NodeFeatures;

internal sealed class NodeFeaturesContractAttribute : JsonContractAttribute<NodeFeatures>
{
    protected override NodeFeatures New() => new();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Optional<bool?>(options, "SupplementalGroupsPolicy", "supplementalGroupsPolicy", static o => ((NodeFeatures)o).SupplementalGroupsPolicy, static (o, v) => ((NodeFeatures)o).SupplementalGroupsPolicy = v),
    ];
}
