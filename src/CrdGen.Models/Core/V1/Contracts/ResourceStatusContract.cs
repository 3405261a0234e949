// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Core.V1;

[ResourceStatusContract]
public sealed partial class ResourceStatus;

internal sealed class ResourceStatusContractAttribute : JsonContractAttribute<ResourceStatus>
{
    public override JsonTypeInfo? CreateCollection(Type type, JsonSerializerOptions options) => ListOf(type, options);

    protected override ResourceStatus New() => Make();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Required<string>(options, "Name", "name", static o => ((ResourceStatus)o).Name, static (o, v) => ((ResourceStatus)o).Name = v!),
        Optional<List<ResourceHealth>>(options, "Resources", "resources", static o => ((ResourceStatus)o).Resources, static (o, v) => ((ResourceStatus)o).Resources = v),
    ];

    [UnsafeAccessor(UnsafeAccessorKind.Constructor)]
    private static extern ResourceStatus Make();
}
