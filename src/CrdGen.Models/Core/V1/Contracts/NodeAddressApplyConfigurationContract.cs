// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Core.V1;

[NodeAddressApplyConfigurationContract]
public sealed partial class NodeAddressApplyConfiguration;

internal sealed class NodeAddressApplyConfigurationContractAttribute : JsonContractAttribute<NodeAddressApplyConfiguration>
{
    public override JsonTypeInfo? CreateCollection(Type type, JsonSerializerOptions options) => ListOf(type, options);

    protected override NodeAddressApplyConfiguration New() => new();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Optional<string>(options, "Address", "address", static o => ((NodeAddressApplyConfiguration)o).Address, static (o, v) => ((NodeAddressApplyConfiguration)o).Address = v),
        Optional<string>(options, "Type", "type", static o => ((NodeAddressApplyConfiguration)o).Type, static (o, v) => ((NodeAddressApplyConfiguration)o).Type = v),
    ];
}
