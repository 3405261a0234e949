// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Core.V1;

[ConfigMapContract]
public sealed partial class ConfigMap;

internal sealed class ConfigMapContractAttribute : JsonContractAttribute<ConfigMap>
{
    public override JsonTypeInfo? CreateCollection(Type type, JsonSerializerOptions options) => AnyListOf(type, options);

    protected override ConfigMap New() => new();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Given<string>(options, "ApiVersion", "apiVersion", static o => ((ConfigMap)o).ApiVersion, static (o, v) => ((ConfigMap)o).ApiVersion = v!),
        Optional<Dictionary<string, byte[]>>(options, "BinaryData", "binaryData", static o => ((ConfigMap)o).BinaryData, static (o, v) => ((ConfigMap)o).BinaryData = v),
        Optional<Dictionary<string, string>>(options, "Data", "data", static o => ((ConfigMap)o).Data, static (o, v) => ((ConfigMap)o).Data = v),
        Optional<bool?>(options, "Immutable", "immutable", static o => ((ConfigMap)o).Immutable, static (o, v) => ((ConfigMap)o).Immutable = v),
        Given<string>(options, "Kind", "kind", static o => ((ConfigMap)o).Kind, static (o, v) => ((ConfigMap)o).Kind = v!),
        Given<ObjectMeta>(options, "Metadata", "metadata", static o => ((ConfigMap)o).Metadata, static (o, v) => ((ConfigMap)o).Metadata = v!),
    ];
}
