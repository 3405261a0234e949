// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Core.V1;

[ResourceHealthContract]
public sealed partial class ResourceHealth;

internal sealed class ResourceHealthContractAttribute : JsonContractAttribute<ResourceHealth>
{
    public override JsonTypeInfo? CreateCollection(Type type, JsonSerializerOptions options) => ListOf(type, options);

    protected override ResourceHealth New() => Make();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Optional<string>(options, "Health", "health", static o => ((ResourceHealth)o).Health, static (o, v) => ((ResourceHealth)o).Health = v),
        Optional<string>(options, "Message", "message", static o => ((ResourceHealth)o).Message, static (o, v) => ((ResourceHealth)o).Message = v),
        Required<string>(options, "ResourceID", "resourceID", static o => ((ResourceHealth)o).ResourceID, static (o, v) => ((ResourceHealth)o).ResourceID = v!),
    ];

    [UnsafeAccessor(UnsafeAccessorKind.Constructor)]
    private static extern ResourceHealth Make();
}
