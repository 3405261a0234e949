// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Core.V1;

[NodeConfigSourceApplyConfigurationContract]
public sealed partial class NodeConfigSourceApplyConfiguration;

internal sealed class NodeConfigSourceApplyConfigurationContractAttribute : JsonContractAttribute<NodeConfigSourceApplyConfiguration>
{
    protected override NodeConfigSourceApplyConfiguration New() => new();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Optional<ConfigMapNodeConfigSourceApplyConfiguration>(options, "ConfigMap", "configMap", static o => ((NodeConfigSourceApplyConfiguration)o).ConfigMap, static (o, v) => ((NodeConfigSourceApplyConfiguration)o).ConfigMap = v),
    ];
}
