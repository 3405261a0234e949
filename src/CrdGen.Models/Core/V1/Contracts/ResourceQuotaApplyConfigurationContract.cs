// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Core.V1;

[ResourceQuotaApplyConfigurationContract]
public sealed partial class ResourceQuotaApplyConfiguration;

internal sealed class ResourceQuotaApplyConfigurationContractAttribute : JsonContractAttribute<ResourceQuotaApplyConfiguration>
{
    protected override ResourceQuotaApplyConfiguration New() => new();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Given<string>(options, "ApiVersion", "apiVersion", static o => ((ResourceQuotaApplyConfiguration)o).ApiVersion, static (o, v) => ((ResourceQuotaApplyConfiguration)o).ApiVersion = v!),
        Given<string>(options, "Kind", "kind", static o => ((ResourceQuotaApplyConfiguration)o).Kind, static (o, v) => ((ResourceQuotaApplyConfiguration)o).Kind = v!),
        Given<ObjectMeta>(options, "Metadata", "metadata", static o => ((ResourceQuotaApplyConfiguration)o).Metadata, static (o, v) => ((ResourceQuotaApplyConfiguration)o).Metadata = v!),
        Optional<ResourceQuotaSpec>(options, "Spec", "spec", static o => ((ResourceQuotaApplyConfiguration)o).Spec, static (o, v) => ((ResourceQuotaApplyConfiguration)o).Spec = v),
        Optional<ResourceQuotaStatus>(options, "Status", "status", static o => ((ResourceQuotaApplyConfiguration)o).Status, static (o, v) => ((ResourceQuotaApplyConfiguration)o).Status = v),
    ];
}
