// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Core.V1;

[SecretContract]
public sealed partial class Secret;

internal sealed class SecretContractAttribute : JsonContractAttribute<Secret>
{
    public override JsonTypeInfo? CreateCollection(Type type, JsonSerializerOptions options) => AnyListOf(type, options);

    protected override Secret New() => new();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Given<string>(options, "ApiVersion", "apiVersion", static o => ((Secret)o).ApiVersion, static (o, v) => ((Secret)o).ApiVersion = v!),
        Optional<Dictionary<string, byte[]>>(options, "Data", "data", static o => ((Secret)o).Data, static (o, v) => ((Secret)o).Data = v),
        Optional<bool?>(options, "Immutable", "immutable", static o => ((Secret)o).Immutable, static (o, v) => ((Secret)o).Immutable = v),
        Given<string>(options, "Kind", "kind", static o => ((Secret)o).Kind, static (o, v) => ((Secret)o).Kind = v!),
        Given<ObjectMeta>(options, "Metadata", "metadata", static o => ((Secret)o).Metadata, static (o, v) => ((Secret)o).Metadata = v!),
        Optional<Dictionary<string, string>>(options, "StringData", "stringData", static o => ((Secret)o).StringData, static (o, v) => ((Secret)o).StringData = v),
        Optional<string>(options, "Type", "type", static o => ((Secret)o).Type, static (o, v) => ((Secret)o).Type = v),
    ];
}
