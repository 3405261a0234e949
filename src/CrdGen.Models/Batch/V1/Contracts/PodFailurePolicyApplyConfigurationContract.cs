// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Batch.V1;

[PodFailurePolicyApplyConfigurationContract]
public sealed partial class PodFailurePolicyApplyConfiguration;

internal sealed class PodFailurePolicyApplyConfigurationContractAttribute : JsonContractAttribute<PodFailurePolicyApplyConfiguration>
{
    protected override PodFailurePolicyApplyConfiguration New() => new();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Optional<List<PodFailurePolicyRule>>(options, "Rules", "rules", static o => ((PodFailurePolicyApplyConfiguration)o).Rules, static (o, v) => ((PodFailurePolicyApplyConfiguration)o).Rules = v),
    ];
}
