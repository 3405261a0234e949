// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Core.V1;

[EndpointsContract]
public sealed partial class Endpoints;

internal sealed class EndpointsContractAttribute : JsonContractAttribute<Endpoints>
{
    public override JsonTypeInfo? CreateCollection(Type type, JsonSerializerOptions options) => AnyListOf(type, options);

    protected override Endpoints New() => new();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Given<string>(options, "ApiVersion", "apiVersion", static o => ((Endpoints)o).ApiVersion, static (o, v) => ((Endpoints)o).ApiVersion = v!),
        Given<string>(options, "Kind", "kind", static o => ((Endpoints)o).Kind, static (o, v) => ((Endpoints)o).Kind = v!),
        Given<ObjectMeta>(options, "Metadata", "metadata", static o => ((Endpoints)o).Metadata, static (o, v) => ((Endpoints)o).Metadata = v!),
        Optional<List<EndpointSubset>>(options, "Subsets", "subsets", static o => ((Endpoints)o).Subsets, static (o, v) => ((Endpoints)o).Subsets = v),
    ];
}
