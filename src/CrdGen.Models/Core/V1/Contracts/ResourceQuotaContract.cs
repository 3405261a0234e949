// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Core.V1;

[ResourceQuotaContract]
public sealed partial class ResourceQuota;

internal sealed class ResourceQuotaContractAttribute : JsonContractAttribute<ResourceQuota>
{
    public override JsonTypeInfo? CreateCollection(Type type, JsonSerializerOptions options) => AnyListOf(type, options);

    protected override ResourceQuota New() => new();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Given<string>(options, "ApiVersion", "apiVersion", static o => ((ResourceQuota)o).ApiVersion, static (o, v) => ((ResourceQuota)o).ApiVersion = v!),
        Given<string>(options, "Kind", "kind", static o => ((ResourceQuota)o).Kind, static (o, v) => ((ResourceQuota)o).Kind = v!),
        Given<ObjectMeta>(options, "Metadata", "metadata", static o => ((ResourceQuota)o).Metadata, static (o, v) => ((ResourceQuota)o).Metadata = v!),
        Optional<ResourceQuotaSpec>(options, "Spec", "spec", static o => ((ResourceQuota)o).Spec, static (o, v) => ((ResourceQuota)o).Spec = v),
        Optional<ResourceQuotaStatus>(options, "Status", "status", static o => ((ResourceQuota)o).Status, static (o, v) => ((ResourceQuota)o).Status = v),
    ];
}
