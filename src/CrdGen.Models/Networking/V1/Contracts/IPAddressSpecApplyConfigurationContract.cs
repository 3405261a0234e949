// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Networking.V1;

[IPAddressSpecApplyConfigurationContract]
public sealed partial class IPAddressSpecApplyConfiguration;

internal sealed class IPAddressSpecApplyConfigurationContractAttribute : JsonContractAttribute<IPAddressSpecApplyConfiguration>
{
    protected override IPAddressSpecApplyConfiguration New() => new();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Optional<ParentReferenceApplyConfiguration>(options, "ParentRef", "parentRef", static o => ((IPAddressSpecApplyConfiguration)o).ParentRef, static (o, v) => ((IPAddressSpecApplyConfiguration)o).ParentRef = v),
    ];
}
