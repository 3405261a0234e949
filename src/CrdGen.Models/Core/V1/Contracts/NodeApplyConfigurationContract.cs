// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Core.V1;

[NodeApplyConfigurationContract]
public sealed partial class NodeApplyConfiguration;

internal sealed class NodeApplyConfigurationContractAttribute : JsonContractAttribute<NodeApplyConfiguration>
{
    protected override NodeApplyConfiguration New() => new();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Given<string>(options, "ApiVersion", "apiVersion", static o => ((NodeApplyConfiguration)o).ApiVersion, static (o, v) => ((NodeApplyConfiguration)o).ApiVersion = v!),
        Given<string>(options, "Kind", "kind", static o => ((NodeApplyConfiguration)o).Kind, static (o, v) => ((NodeApplyConfiguration)o).Kind = v!),
        Given<ObjectMeta>(options, "Metadata", "metadata", static o => ((NodeApplyConfiguration)o).Metadata, static (o, v) => ((NodeApplyConfiguration)o).Metadata = v!),
        Optional<NodeSpecApplyConfiguration>(options, "Spec", "spec", static o => ((NodeApplyConfiguration)o).Spec, static (o, v) => ((NodeApplyConfiguration)o).Spec = v),
        Optional<NodeStatusApplyConfiguration>(options, "Status", "status", static o => ((NodeApplyConfiguration)o).Status, static (o, v) => ((NodeApplyConfiguration)o).Status = v),
    ];
}
