// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Networking.V1;

[IngressSpecApplyConfigurationContract]
public sealed partial class IngressSpecApplyConfiguration;

internal sealed class IngressSpecApplyConfigurationContractAttribute : JsonContractAttribute<IngressSpecApplyConfiguration>
{
    protected override IngressSpecApplyConfiguration New() => new();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Optional<IngressBackendApplyConfiguration>(options, "DefaultBackend", "defaultBackend", static o => ((IngressSpecApplyConfiguration)o).DefaultBackend, static (o, v) => ((IngressSpecApplyConfiguration)o).DefaultBackend = v),
        Optional<string>(options, "IngressClassName", "ingressClassName", static o => ((IngressSpecApplyConfiguration)o).IngressClassName, static (o, v) => ((IngressSpecApplyConfiguration)o).IngressClassName = v),
        Optional<List<IngressRule>>(options, "Rules", "rules", static o => ((IngressSpecApplyConfiguration)o).Rules, static (o, v) => ((IngressSpecApplyConfiguration)o).Rules = v),
        Optional<List<IngressTLS>>(options, "Tls", "tls", static o => ((IngressSpecApplyConfiguration)o).Tls, static (o, v) => ((IngressSpecApplyConfiguration)o).Tls = v),
    ];
}
