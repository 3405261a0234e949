// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Resource.V1;

[ResourcePoolApplyConfigurationContract]
public sealed partial class ResourcePoolApplyConfiguration;

internal sealed class ResourcePoolApplyConfigurationContractAttribute : JsonContractAttribute<ResourcePoolApplyConfiguration>
{
    protected override ResourcePoolApplyConfiguration New() => new();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Optional<long?>(options, "Generation", "generation", static o => ((ResourcePoolApplyConfiguration)o).Generation, static (o, v) => ((ResourcePoolApplyConfiguration)o).Generation = v),
        Optional<string>(options, "Name", "name", static o => ((ResourcePoolApplyConfiguration)o).Name, static (o, v) => ((ResourcePoolApplyConfiguration)o).Name = v),
        Optional<long?>(options, "ResourceSliceCount", "resourceSliceCount", static o => ((ResourcePoolApplyConfiguration)o).ResourceSliceCount, static (o, v) => ((ResourcePoolApplyConfiguration)o).ResourceSliceCount = v),
    ];
}
