// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Networking.V1;

[ServiceBackendPortContract]
public sealed partial class ServiceBackendPort;

internal sealed class ServiceBackendPortContractAttribute : JsonContractAttribute<ServiceBackendPort>
{
    protected override ServiceBackendPort New() => new();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Optional<string>(options, "Name", "name", static o => ((ServiceBackendPort)o).Name, static (o, v) => ((ServiceBackendPort)o).Name = v),
        Optional<int?>(options, "Number", "number", static o => ((ServiceBackendPort)o).Number, static (o, v) => ((ServiceBackendPort)o).Number = v),
    ];
}
