// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Batch.V1;

[CronJobApplyConfigurationContract]
public sealed partial class CronJobApplyConfiguration;

internal sealed class CronJobApplyConfigurationContractAttribute : JsonContractAttribute<CronJobApplyConfiguration>
{
    protected override CronJobApplyConfiguration New() => new();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Given<string>(options, "ApiVersion", "apiVersion", static o => ((CronJobApplyConfiguration)o).ApiVersion, static (o, v) => ((CronJobApplyConfiguration)o).ApiVersion = v!),
        Given<string>(options, "Kind", "kind", static o => ((CronJobApplyConfiguration)o).Kind, static (o, v) => ((CronJobApplyConfiguration)o).Kind = v!),
        Given<ObjectMeta>(options, "Metadata", "metadata", static o => ((CronJobApplyConfiguration)o).Metadata, static (o, v) => ((CronJobApplyConfiguration)o).Metadata = v!),
        Optional<CronJobSpecApplyConfiguration>(options, "Spec", "spec", static o => ((CronJobApplyConfiguration)o).Spec, static (o, v) => ((CronJobApplyConfiguration)o).Spec = v),
        Optional<CronJobStatus>(options, "Status", "status", static o => ((CronJobApplyConfiguration)o).Status, static (o, v) => ((CronJobApplyConfiguration)o).Status = v),
    ];
}
