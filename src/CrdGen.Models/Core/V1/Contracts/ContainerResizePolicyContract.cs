// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Core.V1;

[ContainerResizePolicyContract]
public sealed partial class ContainerResizePolicy;

internal sealed class ContainerResizePolicyContractAttribute : JsonContractAttribute<ContainerResizePolicy>
{
    public override JsonTypeInfo? CreateCollection(Type type, JsonSerializerOptions options) => ListOf(type, options);

    protected override ContainerResizePolicy New() => Make();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Required<string>(options, "ResourceName", "resourceName", static o => ((ContainerResizePolicy)o).ResourceName, static (o, v) => ((ContainerResizePolicy)o).ResourceName = v!),
        Required<string>(options, "RestartPolicy", "restartPolicy", static o => ((ContainerResizePolicy)o).RestartPolicy, static (o, v) => ((ContainerResizePolicy)o).RestartPolicy = v!),
    ];

    [UnsafeAccessor(UnsafeAccessorKind.Constructor)]
    private static extern ContainerResizePolicy Make();
}
