// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Networking.V1;

[ServiceCIDRContract]
public sealed partial class ServiceCIDR;

internal sealed class ServiceCIDRContractAttribute : JsonContractAttribute<ServiceCIDR>
{
    public override JsonTypeInfo? CreateCollection(Type type, JsonSerializerOptions options) => AnyListOf(type, options);

    protected override ServiceCIDR New() => new();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Given<string>(options, "ApiVersion", "apiVersion", static o => ((ServiceCIDR)o).ApiVersion, static (o, v) => ((ServiceCIDR)o).ApiVersion = v!),
        Given<string>(options, "Kind", "kind", static o => ((ServiceCIDR)o).Kind, static (o, v) => ((ServiceCIDR)o).Kind = v!),
        Given<ObjectMeta>(options, "Metadata", "metadata", static o => ((ServiceCIDR)o).Metadata, static (o, v) => ((ServiceCIDR)o).Metadata = v!),
        Optional<ServiceCIDRSpec>(options, "Spec", "spec", static o => ((ServiceCIDR)o).Spec, static (o, v) => ((ServiceCIDR)o).Spec = v),
        Optional<ServiceCIDRStatus>(options, "Status", "status", static o => ((ServiceCIDR)o).Status, static (o, v) => ((ServiceCIDR)o).Status = v),
    ];
}
