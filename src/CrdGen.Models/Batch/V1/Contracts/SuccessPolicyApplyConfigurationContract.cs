// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Batch.V1;

[SuccessPolicyApplyConfigurationContract]
public sealed partial class SuccessPolicyApplyConfiguration;

internal sealed class SuccessPolicyApplyConfigurationContractAttribute : JsonContractAttribute<SuccessPolicyApplyConfiguration>
{
    protected override SuccessPolicyApplyConfiguration New() => new();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Optional<List<SuccessPolicyRule>>(options, "Rules", "rules", static o => ((SuccessPolicyApplyConfiguration)o).Rules, static (o, v) => ((SuccessPolicyApplyConfiguration)o).Rules = v),
    ];
}
