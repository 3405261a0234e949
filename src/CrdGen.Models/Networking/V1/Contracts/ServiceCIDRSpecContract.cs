// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Networking.V1;

[ServiceCIDRSpecContract]
public sealed partial class ServiceCIDRSpec;

internal sealed class ServiceCIDRSpecContractAttribute : JsonContractAttribute<ServiceCIDRSpec>
{
    protected override ServiceCIDRSpec New() => new();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Optional<List<string>>(options, "Cidrs", "cidrs", static o => ((ServiceCIDRSpec)o).Cidrs, static (o, v) => ((ServiceCIDRSpec)o).Cidrs = v),
    ];
}
