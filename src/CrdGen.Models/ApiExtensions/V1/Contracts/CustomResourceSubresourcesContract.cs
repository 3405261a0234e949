// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.ApiExtensions.V1;

[CustomResourceSubresourcesContract]
public sealed partial class CustomResourceSubresources;

internal sealed class CustomResourceSubresourcesContractAttribute : JsonContractAttribute<CustomResourceSubresources>
{
    protected override CustomResourceSubresources New() => new();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Optional<CustomResourceSubresourceScale>(options, "Scale", "scale", static o => ((CustomResourceSubresources)o).Scale, static (o, v) => ((CustomResourceSubresources)o).Scale = v),
        Optional<CustomResourceSubresourceStatus>(options, "Status", "status", static o => ((CustomResourceSubresources)o).Status, static (o, v) => ((CustomResourceSubresources)o).Status = v),
    ];
}
