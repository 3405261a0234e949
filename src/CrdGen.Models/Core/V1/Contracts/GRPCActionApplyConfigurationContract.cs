// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Core.V1;

[GRPCActionApplyConfigurationContract]
public sealed partial class GRPCActionApplyConfiguration;

internal sealed class GRPCActionApplyConfigurationContractAttribute : JsonContractAttribute<GRPCActionApplyConfiguration>
{
    protected override GRPCActionApplyConfiguration New() => new();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Optional<int?>(options, "Port", "port", static o => ((GRPCActionApplyConfiguration)o).Port, static (o, v) => ((GRPCActionApplyConfiguration)o).Port = v),
        Optional<string>(options, "Service", "service", static o => ((GRPCActionApplyConfiguration)o).Service, static (o, v) => ((GRPCActionApplyConfiguration)o).Service = v),
    ];
}
