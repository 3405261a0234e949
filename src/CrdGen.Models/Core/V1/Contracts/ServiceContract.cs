// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Core.V1;

[ServiceContract]
public sealed partial class Service;

internal sealed class ServiceContractAttribute : JsonContractAttribute<Service>
{
    public override JsonTypeInfo? CreateCollection(Type type, JsonSerializerOptions options) => AnyListOf(type, options);

    protected override Service New() => new();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Given<string>(options, "ApiVersion", "apiVersion", static o => ((Service)o).ApiVersion, static (o, v) => ((Service)o).ApiVersion = v!),
        Given<string>(options, "Kind", "kind", static o => ((Service)o).Kind, static (o, v) => ((Service)o).Kind = v!),
        Given<ObjectMeta>(options, "Metadata", "metadata", static o => ((Service)o).Metadata, static (o, v) => ((Service)o).Metadata = v!),
        Optional<ServiceSpec>(options, "Spec", "spec", static o => ((Service)o).Spec, static (o, v) => ((Service)o).Spec = v),
        Optional<ServiceStatus>(options, "Status", "status", static o => ((Service)o).Status, static (o, v) => ((Service)o).Status = v),
    ];
}
