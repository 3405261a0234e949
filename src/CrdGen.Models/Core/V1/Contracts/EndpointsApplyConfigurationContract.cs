// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Core.V1;

[EndpointsApplyConfigurationContract]
public sealed partial class EndpointsApplyConfiguration;

internal sealed class EndpointsApplyConfigurationContractAttribute : JsonContractAttribute<EndpointsApplyConfiguration>
{
    protected override EndpointsApplyConfiguration New() => new();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Given<string>(options, "ApiVersion", "apiVersion", static o => ((EndpointsApplyConfiguration)o).ApiVersion, static (o, v) => ((EndpointsApplyConfiguration)o).ApiVersion = v!),
        Given<string>(options, "Kind", "kind", static o => ((EndpointsApplyConfiguration)o).Kind, static (o, v) => ((EndpointsApplyConfiguration)o).Kind = v!),
        Given<ObjectMeta>(options, "Metadata", "metadata", static o => ((EndpointsApplyConfiguration)o).Metadata, static (o, v) => ((EndpointsApplyConfiguration)o).Metadata = v!),
        Optional<List<EndpointSubset>>(options, "Subsets", "subsets", static o => ((EndpointsApplyConfiguration)o).Subsets, static (o, v) => ((EndpointsApplyConfiguration)o).Subsets = v),
    ];
}
