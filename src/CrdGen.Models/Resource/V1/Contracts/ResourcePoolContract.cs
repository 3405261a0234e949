// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Resource.V1;

[ResourcePoolContract]
public sealed partial class ResourcePool;

internal sealed class ResourcePoolContractAttribute : JsonContractAttribute<ResourcePool>
{
    protected override ResourcePool New() => Make();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Required<long>(options, "Generation", "generation", static o => ((ResourcePool)o).Generation, static (o, v) => ((ResourcePool)o).Generation = v),
        Required<string>(options, "Name", "name", static o => ((ResourcePool)o).Name, static (o, v) => ((ResourcePool)o).Name = v!),
        Required<long>(options, "ResourceSliceCount", "resourceSliceCount", static o => ((ResourcePool)o).ResourceSliceCount, static (o, v) => ((ResourcePool)o).ResourceSliceCount = v),
    ];

    [UnsafeAccessor(UnsafeAccessorKind.Constructor)]
    private static extern ResourcePool Make();
}
