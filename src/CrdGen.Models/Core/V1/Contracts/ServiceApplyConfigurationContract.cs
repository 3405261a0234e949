// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Core.V1;

[ServiceApplyConfigurationContract]
public sealed partial class ServiceApplyConfiguration;

internal sealed class ServiceApplyConfigurationContractAttribute : JsonContractAttribute<ServiceApplyConfiguration>
{
    protected override ServiceApplyConfiguration New() => new();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Given<string>(options, "ApiVersion", "apiVersion", static o => ((ServiceApplyConfiguration)o).ApiVersion, static (o, v) => ((ServiceApplyConfiguration)o).ApiVersion = v!),
        Given<string>(options, "Kind", "kind", static o => ((ServiceApplyConfiguration)o).Kind, static (o, v) => ((ServiceApplyConfiguration)o).Kind = v!),
        Given<ObjectMeta>(options, "Metadata", "metadata", static o => ((ServiceApplyConfiguration)o).Metadata, static (o, v) => ((ServiceApplyConfiguration)o).Metadata = v!),
        Optional<ServiceSpec>(options, "Spec", "spec", static o => ((ServiceApplyConfiguration)o).Spec, static (o, v) => ((ServiceApplyConfiguration)o).Spec = v),
        Optional<ServiceStatus>(options, "Status", "status", static o => ((ServiceApplyConfiguration)o).Status, static (o, v) => ((ServiceApplyConfiguration)o).Status = v),
    ];
}
