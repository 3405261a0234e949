// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Resource.V1;

[ResourceClaimSpecContract]
public sealed partial class ResourceClaimSpec;

internal sealed class ResourceClaimSpecContractAttribute : JsonContractAttribute<ResourceClaimSpec>
{
    protected override ResourceClaimSpec New() => new();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Optional<DeviceClaim>(options, "Devices", "devices", static o => ((ResourceClaimSpec)o).Devices, static (o, v) => ((ResourceClaimSpec)o).Devices = v),
    ];
}
