// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Batch.V1;

[JobApplyConfigurationContract]
public sealed partial class JobApplyConfiguration;

internal sealed class JobApplyConfigurationContractAttribute : JsonContractAttribute<JobApplyConfiguration>
{
    protected override JobApplyConfiguration New() => new();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Given<string>(options, "ApiVersion", "apiVersion", static o => ((JobApplyConfiguration)o).ApiVersion, static (o, v) => ((JobApplyConfiguration)o).ApiVersion = v!),
        Given<string>(options, "Kind", "kind", static o => ((JobApplyConfiguration)o).Kind, static (o, v) => ((JobApplyConfiguration)o).Kind = v!),
        Given<ObjectMeta>(options, "Metadata", "metadata", static o => ((JobApplyConfiguration)o).Metadata, static (o, v) => ((JobApplyConfiguration)o).Metadata = v!),
        Optional<JobSpecApplyConfiguration>(options, "Spec", "spec", static o => ((JobApplyConfiguration)o).Spec, static (o, v) => ((JobApplyConfiguration)o).Spec = v),
        Optional<JobStatus>(options, "Status", "status", static o => ((JobApplyConfiguration)o).Status, static (o, v) => ((JobApplyConfiguration)o).Status = v),
    ];
}
