// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Core.V1;

[PodTemplateSpecApplyConfigurationContract]
public sealed partial class PodTemplateSpecApplyConfiguration;

internal sealed class PodTemplateSpecApplyConfigurationContractAttribute : JsonContractAttribute<PodTemplateSpecApplyConfiguration>
{
    protected override PodTemplateSpecApplyConfiguration New() => new();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Optional<ObjectMeta>(options, "Metadata", "metadata", static o => ((PodTemplateSpecApplyConfiguration)o).Metadata, static (o, v) => ((PodTemplateSpecApplyConfiguration)o).Metadata = v),
        Optional<PodSpecApplyConfiguration>(options, "Spec", "spec", static o => ((PodTemplateSpecApplyConfiguration)o).Spec, static (o, v) => ((PodTemplateSpecApplyConfiguration)o).Spec = v),
    ];
}
