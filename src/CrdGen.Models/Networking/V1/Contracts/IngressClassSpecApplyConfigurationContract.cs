// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Networking.V1;

[IngressClassSpecApplyConfigurationContract]
public sealed partial class IngressClassSpecApplyConfiguration;

internal sealed class IngressClassSpecApplyConfigurationContractAttribute : JsonContractAttribute<IngressClassSpecApplyConfiguration>
{
    protected override IngressClassSpecApplyConfiguration New() => new();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Optional<string>(options, "Controller", "controller", static o => ((IngressClassSpecApplyConfiguration)o).Controller, static (o, v) => ((IngressClassSpecApplyConfiguration)o).Controller = v),
        Optional<IngressClassParametersReferenceApplyConfiguration>(options, "Parameters", "parameters", static o => ((IngressClassSpecApplyConfiguration)o).Parameters, static (o, v) => ((IngressClassSpecApplyConfiguration)o).Parameters = v),
    ];
}
