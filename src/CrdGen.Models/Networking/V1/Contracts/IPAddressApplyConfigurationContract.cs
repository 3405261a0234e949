// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Networking.V1;

[IPAddressApplyConfigurationContract]
public sealed partial class IPAddressApplyConfiguration;

internal sealed class IPAddressApplyConfigurationContractAttribute : JsonContractAttribute<IPAddressApplyConfiguration>
{
    protected override IPAddressApplyConfiguration New() => new();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Given<string>(options, "ApiVersion", "apiVersion", static o => ((IPAddressApplyConfiguration)o).ApiVersion, static (o, v) => ((IPAddressApplyConfiguration)o).ApiVersion = v!),
        Given<string>(options, "Kind", "kind", static o => ((IPAddressApplyConfiguration)o).Kind, static (o, v) => ((IPAddressApplyConfiguration)o).Kind = v!),
        Given<ObjectMeta>(options, "Metadata", "metadata", static o => ((IPAddressApplyConfiguration)o).Metadata, static (o, v) => ((IPAddressApplyConfiguration)o).Metadata = v!),
        Optional<IPAddressSpecApplyConfiguration>(options, "Spec", "spec", static o => ((IPAddressApplyConfiguration)o).Spec, static (o, v) => ((IPAddressApplyConfiguration)o).Spec = v),
    ];
}
