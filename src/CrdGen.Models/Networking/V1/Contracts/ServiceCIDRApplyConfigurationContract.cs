// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Networking.V1;

[ServiceCIDRApplyConfigurationContract]
public sealed partial class ServiceCIDRApplyConfiguration;

internal sealed class ServiceCIDRApplyConfigurationContractAttribute : JsonContractAttribute<ServiceCIDRApplyConfiguration>
{
    protected override ServiceCIDRApplyConfiguration New() => new();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Given<string>(options, "ApiVersion", "apiVersion", static o => ((ServiceCIDRApplyConfiguration)o).ApiVersion, static (o, v) => ((ServiceCIDRApplyConfiguration)o).ApiVersion = v!),
        Given<string>(options, "Kind", "kind", static o => ((ServiceCIDRApplyConfiguration)o).Kind, static (o, v) => ((ServiceCIDRApplyConfiguration)o).Kind = v!),
        Given<ObjectMeta>(options, "Metadata", "metadata", static o => ((ServiceCIDRApplyConfiguration)o).Metadata, static (o, v) => ((ServiceCIDRApplyConfiguration)o).Metadata = v!),
        Optional<ServiceCIDRSpec>(options, "Spec", "spec", static o => ((ServiceCIDRApplyConfiguration)o).Spec, static (o, v) => ((ServiceCIDRApplyConfiguration)o).Spec = v),
        Optional<ServiceCIDRStatus>(options, "Status", "status", static o => ((ServiceCIDRApplyConfiguration)o).Status, static (o, v) => ((ServiceCIDRApplyConfiguration)o).Status = v),
    ];
}
