// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Resource.V1;

[ResourceClaimStatusContract]
public sealed partial class ResourceClaimStatus;

internal sealed class ResourceClaimStatusContractAttribute : JsonContractAttribute<ResourceClaimStatus>
{
    protected override ResourceClaimStatus New() => new();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Optional<AllocationResult>(options, "Allocation", "allocation", static o => ((ResourceClaimStatus)o).Allocation, static (o, v) => ((ResourceClaimStatus)o).Allocation = v),
        Optional<List<AllocatedDeviceStatus>>(options, "Devices", "devices", static o => ((ResourceClaimStatus)o).Devices, static (o, v) => ((ResourceClaimStatus)o).Devices = v),
        Optional<List<ResourceClaimConsumerReference>>(options, "ReservedFor", "reservedFor", static o => ((ResourceClaimStatus)o).ReservedFor, static (o, v) => ((ResourceClaimStatus)o).ReservedFor = v),
    ];
}
