// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Batch.V1;

[JobTemplateSpecApplyConfigurationContract]
public sealed partial class JobTemplateSpecApplyConfiguration;

internal sealed class JobTemplateSpecApplyConfigurationContractAttribute : JsonContractAttribute<JobTemplateSpecApplyConfiguration>
{
    protected override JobTemplateSpecApplyConfiguration New() => new();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Optional<ObjectMeta>(options, "Metadata", "metadata", static o => ((JobTemplateSpecApplyConfiguration)o).Metadata, static (o, v) => ((JobTemplateSpecApplyConfiguration)o).Metadata = v),
        Optional<JobSpecApplyConfiguration>(options, "Spec", "spec", static o => ((JobTemplateSpecApplyConfiguration)o).Spec, static (o, v) => ((JobTemplateSpecApplyConfiguration)o).Spec = v),
    ];
}
