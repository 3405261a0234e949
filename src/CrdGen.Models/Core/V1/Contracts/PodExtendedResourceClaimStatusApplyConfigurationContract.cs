// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Core.V1;

[PodExtendedResourceClaimStatusApplyConfigurationContract]
public sealed partial class PodExtendedResourceClaimStatusApplyConfiguration;

internal sealed class PodExtendedResourceClaimStatusApplyConfigurationContractAttribute : JsonContractAttribute<PodExtendedResourceClaimStatusApplyConfiguration>
{
    protected override PodExtendedResourceClaimStatusApplyConfiguration New() => new();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Optional<List<ContainerExtendedResourceRequest>>(options, "RequestMappings", "requestMappings", static o => ((PodExtendedResourceClaimStatusApplyConfiguration)o).RequestMappings, static (o, v) => ((PodExtendedResourceClaimStatusApplyConfiguration)o).RequestMappings = v),
        Optional<string>(options, "ResourceClaimName", "resourceClaimName", static o => ((PodExtendedResourceClaimStatusApplyConfiguration)o).ResourceClaimName, static (o, v) => ((PodExtendedResourceClaimStatusApplyConfiguration)o).ResourceClaimName = v),
    ];
}
