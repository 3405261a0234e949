// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.ApiRegistration.V1;

[APIServiceContract]
public sealed partial class APIService;

internal sealed class APIServiceContractAttribute : JsonContractAttribute<APIService>
{
    public override JsonTypeInfo? CreateCollection(Type type, JsonSerializerOptions options) => AnyListOf(type, options);

    protected override APIService New() => new();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Given<string>(options, "ApiVersion", "apiVersion", static o => ((APIService)o).ApiVersion, static (o, v) => ((APIService)o).ApiVersion = v!),
        Given<string>(options, "Kind", "kind", static o => ((APIService)o).Kind, static (o, v) => ((APIService)o).Kind = v!),
        Given<ObjectMeta>(options, "Metadata", "metadata", static o => ((APIService)o).Metadata, static (o, v) => ((APIService)o).Metadata = v!),
        Optional<APIServiceSpec>(options, "Spec", "spec", static o => ((APIService)o).Spec, static (o, v) => ((APIService)o).Spec = v),
        Optional<APIServiceStatus>(options, "Status", "status", static o => ((APIService)o).Status, static (o, v) => ((APIService)o).Status = v),
    ];
}
