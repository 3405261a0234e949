// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Core.V1;

[PodTemplateSpecContract]
public sealed partial class PodTemplateSpec;

internal sealed class PodTemplateSpecContractAttribute : JsonContractAttribute<PodTemplateSpec>
{
    protected override PodTemplateSpec New() => new();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Optional<ObjectMeta>(options, "Metadata", "metadata", static o => ((PodTemplateSpec)o).Metadata, static (o, v) => ((PodTemplateSpec)o).Metadata = v),
        Optional<PodSpec>(options, "Spec", "spec", static o => ((PodTemplateSpec)o).Spec, static (o, v) => ((PodTemplateSpec)o).Spec = v),
    ];
}
