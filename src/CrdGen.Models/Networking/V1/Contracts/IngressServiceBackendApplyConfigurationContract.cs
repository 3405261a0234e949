// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Networking.V1;

[IngressServiceBackendApplyConfigurationContract]
public sealed partial class IngressServiceBackendApplyConfiguration;

internal sealed class IngressServiceBackendApplyConfigurationContractAttribute : JsonContractAttribute<IngressServiceBackendApplyConfiguration>
{
    protected override IngressServiceBackendApplyConfiguration New() => new();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Optional<string>(options, "Name", "name", static o => ((IngressServiceBackendApplyConfiguration)o).Name, static (o, v) => ((IngressServiceBackendApplyConfiguration)o).Name = v),
        Optional<ServiceBackendPort>(options, "Port", "port", static o => ((IngressServiceBackendApplyConfiguration)o).Port, static (o, v) => ((IngressServiceBackendApplyConfiguration)o).Port = v),
    ];
}
