// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Resource.V1;

[ResourceClaimConsumerReferenceApplyConfigurationContract]
public sealed partial class ResourceClaimConsumerReferenceApplyConfiguration;

internal sealed class ResourceClaimConsumerReferenceApplyConfigurationContractAttribute : JsonContractAttribute<ResourceClaimConsumerReferenceApplyConfiguration>
{
    public override JsonTypeInfo? CreateCollection(Type type, JsonSerializerOptions options) => ListOf(type, options);

    protected override ResourceClaimConsumerReferenceApplyConfiguration New() => new();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Optional<string>(options, "ApiGroup", "apiGroup", static o => ((ResourceClaimConsumerReferenceApplyConfiguration)o).ApiGroup, static (o, v) => ((ResourceClaimConsumerReferenceApplyConfiguration)o).ApiGroup = v),
        Optional<string>(options, "Name", "name", static o => ((ResourceClaimConsumerReferenceApplyConfiguration)o).Name, static (o, v) => ((ResourceClaimConsumerReferenceApplyConfiguration)o).Name = v),
        Optional<string>(options, "Resource", "resource", static o => ((ResourceClaimConsumerReferenceApplyConfiguration)o).Resource, static (o, v) => ((ResourceClaimConsumerReferenceApplyConfiguration)o).Resource = v),
        Optional<string>(options, "Uid", "uid", static o => ((ResourceClaimConsumerReferenceApplyConfiguration)o).Uid, static (o, v) => ((ResourceClaimConsumerReferenceApplyConfiguration)o).Uid = v),
    ];
}
