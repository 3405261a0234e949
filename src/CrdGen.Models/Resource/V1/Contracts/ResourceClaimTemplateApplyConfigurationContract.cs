// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Resource.V1;

[ResourceClaimTemplateApplyConfigurationContract]
public sealed partial class ResourceClaimTemplateApplyConfiguration;

internal sealed class ResourceClaimTemplateApplyConfigurationContractAttribute : JsonContractAttribute<ResourceClaimTemplateApplyConfiguration>
{
    protected override ResourceClaimTemplateApplyConfiguration New() => new();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Given<string>(options, "ApiVersion", "apiVersion", static o => ((ResourceClaimTemplateApplyConfiguration)o).ApiVersion, static (o, v) => ((ResourceClaimTemplateApplyConfiguration)o).ApiVersion = v!),
        Given<string>(options, "Kind", "kind", static o => ((ResourceClaimTemplateApplyConfiguration)o).Kind, static (o, v) => ((ResourceClaimTemplateApplyConfiguration)o).Kind = v!),
        Given<ObjectMeta>(options, "Metadata", "metadata", static o => ((ResourceClaimTemplateApplyConfiguration)o).Metadata, static (o, v) => ((ResourceClaimTemplateApplyConfiguration)o).Metadata = v!),
        Optional<ResourceClaimTemplateSpecApplyConfiguration>(options, "Spec", "spec", static o => ((ResourceClaimTemplateApplyConfiguration)o).Spec, static (o, v) => ((ResourceClaimTemplateApplyConfiguration)o).Spec = v),
    ];
}
