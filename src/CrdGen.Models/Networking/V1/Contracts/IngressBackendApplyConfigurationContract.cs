// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Networking.V1;

[IngressBackendApplyConfigurationContract]
public sealed partial class IngressBackendApplyConfiguration;

internal sealed class IngressBackendApplyConfigurationContractAttribute : JsonContractAttribute<IngressBackendApplyConfiguration>
{
    protected override IngressBackendApplyConfiguration New() => new();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Optional<Core.V1.TypedLocalObjectReference>(options, "Resource", "resource", static o => ((IngressBackendApplyConfiguration)o).Resource, static (o, v) => ((IngressBackendApplyConfiguration)o).Resource = v),
        Optional<IngressServiceBackendApplyConfiguration>(options, "Service", "service", static o => ((IngressBackendApplyConfiguration)o).Service, static (o, v) => ((IngressBackendApplyConfiguration)o).Service = v),
    ];
}
