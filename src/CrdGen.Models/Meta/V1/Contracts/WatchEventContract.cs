// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Meta.V1;

[WatchEventContract]
public sealed partial class WatchEvent;

internal sealed class WatchEventContractAttribute : JsonContractAttribute<WatchEvent>
{
    protected override WatchEvent New() => Make();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Required<RawExtension>(options, "Object", "object", static o => ((WatchEvent)o).Object, static (o, v) => ((WatchEvent)o).Object = v!),
        Required<string>(options, "Type", "type", static o => ((WatchEvent)o).Type, static (o, v) => ((WatchEvent)o).Type = v!),
    ];

    [UnsafeAccessor(UnsafeAccessorKind.Constructor)]
    private static extern WatchEvent Make();
}
