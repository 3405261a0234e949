// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Core.V1;

[ContainerExtendedResourceRequestContract]
public sealed partial class ContainerExtendedResourceRequest;

internal sealed class ContainerExtendedResourceRequestContractAttribute : JsonContractAttribute<ContainerExtendedResourceRequest>
{
    public override JsonTypeInfo? CreateCollection(Type type, JsonSerializerOptions options) => ListOf(type, options);

    protected override ContainerExtendedResourceRequest New() => Make();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Required<string>(options, "ContainerName", "containerName", static o => ((ContainerExtendedResourceRequest)o).ContainerName, static (o, v) => ((ContainerExtendedResourceRequest)o).ContainerName = v!),
        Required<string>(options, "RequestName", "requestName", static o => ((ContainerExtendedResourceRequest)o).RequestName, static (o, v) => ((ContainerExtendedResourceRequest)o).RequestName = v!),
        Required<string>(options, "ResourceName", "resourceName", static o => ((ContainerExtendedResourceRequest)o).ResourceName, static (o, v) => ((ContainerExtendedResourceRequest)o).ResourceName = v!),
    ];

    [UnsafeAccessor(UnsafeAccessorKind.Constructor)]
    private static extern ContainerExtendedResourceRequest Make();
}
