// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Core.V1;

[DaemonEndpointApplyConfigurationContract]
public sealed partial class DaemonEndpointApplyConfiguration;

internal sealed class DaemonEndpointApplyConfigurationContractAttribute : JsonContractAttribute<DaemonEndpointApplyConfiguration>
{
    protected override DaemonEndpointApplyConfiguration New() => new();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Optional<int?>(options, "Port", "Port", static o => ((DaemonEndpointApplyConfiguration)o).Port, static (o, v) => ((DaemonEndpointApplyConfiguration)o).Port = v),
    ];
}
