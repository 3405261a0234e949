// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Core.V1;

[LimitRangeApplyConfigurationContract]
public sealed partial class LimitRangeApplyConfiguration;

internal sealed class LimitRangeApplyConfigurationContractAttribute : JsonContractAttribute<LimitRangeApplyConfiguration>
{
    protected override LimitRangeApplyConfiguration New() => new();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Given<string>(options, "ApiVersion", "apiVersion", static o => ((LimitRangeApplyConfiguration)o).ApiVersion, static (o, v) => ((LimitRangeApplyConfiguration)o).ApiVersion = v!),
        Given<string>(options, "Kind", "kind", static o => ((LimitRangeApplyConfiguration)o).Kind, static (o, v) => ((LimitRangeApplyConfiguration)o).Kind = v!),
        Given<ObjectMeta>(options, "Metadata", "metadata", static o => ((LimitRangeApplyConfiguration)o).Metadata, static (o, v) => ((LimitRangeApplyConfiguration)o).Metadata = v!),
        Optional<LimitRangeSpecApplyConfiguration>(options, "Spec", "spec", static o => ((LimitRangeApplyConfiguration)o).Spec, static (o, v) => ((LimitRangeApplyConfiguration)o).Spec = v),
    ];
}
