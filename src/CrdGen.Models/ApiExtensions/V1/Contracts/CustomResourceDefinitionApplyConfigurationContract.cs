// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.ApiExtensions.V1;

[CustomResourceDefinitionApplyConfigurationContract]
public sealed partial class CustomResourceDefinitionApplyConfiguration;

internal sealed class CustomResourceDefinitionApplyConfigurationContractAttribute : JsonContractAttribute<CustomResourceDefinitionApplyConfiguration>
{
    protected override CustomResourceDefinitionApplyConfiguration New() => new();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Given<string>(options, "ApiVersion", "apiVersion", static o => ((CustomResourceDefinitionApplyConfiguration)o).ApiVersion, static (o, v) => ((CustomResourceDefinitionApplyConfiguration)o).ApiVersion = v!),
        Given<string>(options, "Kind", "kind", static o => ((CustomResourceDefinitionApplyConfiguration)o).Kind, static (o, v) => ((CustomResourceDefinitionApplyConfiguration)o).Kind = v!),
        Given<ObjectMeta>(options, "Metadata", "metadata", static o => ((CustomResourceDefinitionApplyConfiguration)o).Metadata, static (o, v) => ((CustomResourceDefinitionApplyConfiguration)o).Metadata = v!),
        Optional<CustomResourceDefinitionSpecApplyConfiguration>(options, "Spec", "spec", static o => ((CustomResourceDefinitionApplyConfiguration)o).Spec, static (o, v) => ((CustomResourceDefinitionApplyConfiguration)o).Spec = v),
        Optional<CustomResourceDefinitionStatusApplyConfiguration>(options, "Status", "status", static o => ((CustomResourceDefinitionApplyConfiguration)o).Status, static (o, v) => ((CustomResourceDefinitionApplyConfiguration)o).Status = v),
    ];
}
