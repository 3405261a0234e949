// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Core.V1;

[PodTemplateApplyConfigurationContract]
public sealed partial class PodTemplateApplyConfiguration;

internal sealed class PodTemplateApplyConfigurationContractAttribute : JsonContractAttribute<PodTemplateApplyConfiguration>
{
    protected override PodTemplateApplyConfiguration New() => new();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Given<string>(options, "ApiVersion", "apiVersion", static o => ((PodTemplateApplyConfiguration)o).ApiVersion, static (o, v) => ((PodTemplateApplyConfiguration)o).ApiVersion = v!),
        Given<string>(options, "Kind", "kind", static o => ((PodTemplateApplyConfiguration)o).Kind, static (o, v) => ((PodTemplateApplyConfiguration)o).Kind = v!),
        Given<ObjectMeta>(options, "Metadata", "metadata", static o => ((PodTemplateApplyConfiguration)o).Metadata, static (o, v) => ((PodTemplateApplyConfiguration)o).Metadata = v!),
        Optional<PodTemplateSpecApplyConfiguration>(options, "Template", "template", static o => ((PodTemplateApplyConfiguration)o).Template, static (o, v) => ((PodTemplateApplyConfiguration)o).Template = v),
    ];
}
