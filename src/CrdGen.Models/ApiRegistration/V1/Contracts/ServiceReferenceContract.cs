// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.ApiRegistration.V1;

[ServiceReferenceContract]
public sealed partial class ServiceReference;

internal sealed class ServiceReferenceContractAttribute : JsonContractAttribute<ServiceReference>
{
    protected override ServiceReference New() => new();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Optional<string>(options, "Name", "name", static o => ((ServiceReference)o).Name, static (o, v) => ((ServiceReference)o).Name = v),
        Optional<string>(options, "Namespace", "namespace", static o => ((ServiceReference)o).Namespace, static (o, v) => ((ServiceReference)o).Namespace = v),
        Optional<int?>(options, "Port", "port", static o => ((ServiceReference)o).Port, static (o, v) => ((ServiceReference)o).Port = v),
    ];
}
