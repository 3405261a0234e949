// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Resource.V1;

[ResourceClaimApplyConfigurationContract]
public sealed partial class ResourceClaimApplyConfiguration;

internal sealed class ResourceClaimApplyConfigurationContractAttribute : JsonContractAttribute<ResourceClaimApplyConfiguration>
{
    protected override ResourceClaimApplyConfiguration New() => new();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Given<string>(options, "ApiVersion", "apiVersion", static o => ((ResourceClaimApplyConfiguration)o).ApiVersion, static (o, v) => ((ResourceClaimApplyConfiguration)o).ApiVersion = v!),
        Given<string>(options, "Kind", "kind", static o => ((ResourceClaimApplyConfiguration)o).Kind, static (o, v) => ((ResourceClaimApplyConfiguration)o).Kind = v!),
        Given<ObjectMeta>(options, "Metadata", "metadata", static o => ((ResourceClaimApplyConfiguration)o).Metadata, static (o, v) => ((ResourceClaimApplyConfiguration)o).Metadata = v!),
        Optional<ResourceClaimSpec>(options, "Spec", "spec", static o => ((ResourceClaimApplyConfiguration)o).Spec, static (o, v) => ((ResourceClaimApplyConfiguration)o).Spec = v),
        Optional<ResourceClaimStatusApplyConfiguration>(options, "Status", "status", static o => ((ResourceClaimApplyConfiguration)o).Status, static (o, v) => ((ResourceClaimApplyConfiguration)o).Status = v),
    ];
}
