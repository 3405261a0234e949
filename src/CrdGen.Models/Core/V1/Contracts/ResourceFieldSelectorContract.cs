// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Core.V1;

[ResourceFieldSelectorContract]
public sealed partial class ResourceFieldSelector;

internal sealed class ResourceFieldSelectorContractAttribute : JsonContractAttribute<ResourceFieldSelector>
{
    protected override ResourceFieldSelector New() => Make();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Optional<string>(options, "ContainerName", "containerName", static o => ((ResourceFieldSelector)o).ContainerName, static (o, v) => ((ResourceFieldSelector)o).ContainerName = v),
        Optional<Quantity?>(options, "Divisor", "divisor", static o => ((ResourceFieldSelector)o).Divisor, static (o, v) => ((ResourceFieldSelector)o).Divisor = v),
        Required<string>(options, "Resource", "resource", static o => ((ResourceFieldSelector)o).Resource, static (o, v) => ((ResourceFieldSelector)o).Resource = v!),
    ];

    [UnsafeAccessor(UnsafeAccessorKind.Constructor)]
    private static extern ResourceFieldSelector Make();
}
