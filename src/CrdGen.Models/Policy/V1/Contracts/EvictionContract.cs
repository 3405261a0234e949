// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Policy.V1;

[EvictionContract]
public sealed partial class Eviction;

internal sealed class EvictionContractAttribute : JsonContractAttribute<Eviction>
{
    protected override Eviction New() => new();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Given<string>(options, "ApiVersion", "apiVersion", static o => ((Eviction)o).ApiVersion, static (o, v) => ((Eviction)o).ApiVersion = v!),
        Optional<Meta.V1.DeleteOptions>(options, "DeleteOptions", "deleteOptions", static o => ((Eviction)o).DeleteOptions, static (o, v) => ((Eviction)o).DeleteOptions = v),
        Given<string>(options, "Kind", "kind", static o => ((Eviction)o).Kind, static (o, v) => ((Eviction)o).Kind = v!),
        Given<ObjectMeta>(options, "Metadata", "metadata", static o => ((Eviction)o).Metadata, static (o, v) => ((Eviction)o).Metadata = v!),
    ];
}
