// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.ApiExtensions.V1;

[CustomResourceSubresourceStatusContract]
public sealed partial class CustomResourceSubresourceStatus;

internal sealed class CustomResourceSubresourceStatusContractAttribute : JsonContractAttribute<CustomResourceSubresourceStatus>
{
    protected override CustomResourceSubresourceStatus New() => new();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
    ];
}
