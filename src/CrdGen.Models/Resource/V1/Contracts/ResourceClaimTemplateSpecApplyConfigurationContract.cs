// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Resource.V1;

[ResourceClaimTemplateSpecApplyConfigurationContract]
public sealed partial class ResourceClaimTemplateSpecApplyConfiguration;

internal sealed class ResourceClaimTemplateSpecApplyConfigurationContractAttribute : JsonContractAttribute<ResourceClaimTemplateSpecApplyConfiguration>
{
    protected override ResourceClaimTemplateSpecApplyConfiguration New() => new();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Optional<ObjectMeta>(options, "Metadata", "metadata", static o => ((ResourceClaimTemplateSpecApplyConfiguration)o).Metadata, static (o, v) => ((ResourceClaimTemplateSpecApplyConfiguration)o).Metadata = v),
        Optional<ResourceClaimSpec>(options, "Spec", "spec", static o => ((ResourceClaimTemplateSpecApplyConfiguration)o).Spec, static (o, v) => ((ResourceClaimTemplateSpecApplyConfiguration)o).Spec = v),
    ];
}
