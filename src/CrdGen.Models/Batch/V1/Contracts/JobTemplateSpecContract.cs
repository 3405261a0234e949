// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Batch.V1;

[JobTemplateSpecContract]
public sealed partial class JobTemplateSpec;

internal sealed class JobTemplateSpecContractAttribute : JsonContractAttribute<JobTemplateSpec>
{
    protected override JobTemplateSpec New() => new();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Optional<ObjectMeta>(options, "Metadata", "metadata", static o => ((JobTemplateSpec)o).Metadata, static (o, v) => ((JobTemplateSpec)o).Metadata = v),
        Optional<JobSpec>(options, "Spec", "spec", static o => ((JobTemplateSpec)o).Spec, static (o, v) => ((JobTemplateSpec)o).Spec = v),
    ];
}
