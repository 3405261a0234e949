// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Resource.V1;

[ResourceClaimStatusApplyConfigurationContract]
public sealed partial class ResourceClaimStatusApplyConfiguration;

internal sealed class ResourceClaimStatusApplyConfigurationContractAttribute : JsonContractAttribute<ResourceClaimStatusApplyConfiguration>
{
    protected override ResourceClaimStatusApplyConfiguration New() => new();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Optional<AllocationResult>(options, "Allocation", "allocation", static o => ((ResourceClaimStatusApplyConfiguration)o).Allocation, static (o, v) => ((ResourceClaimStatusApplyConfiguration)o).Allocation = v),
        Optional<List<AllocatedDeviceStatus>>(options, "Devices", "devices", static o => ((ResourceClaimStatusApplyConfiguration)o).Devices, static (o, v) => ((ResourceClaimStatusApplyConfiguration)o).Devices = v),
        Optional<List<ResourceClaimConsumerReferenceApplyConfiguration>>(options, "ReservedFor", "reservedFor", static o => ((ResourceClaimStatusApplyConfiguration)o).ReservedFor, static (o, v) => ((ResourceClaimStatusApplyConfiguration)o).ReservedFor = v),
    ];
}
