// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Networking.V1;

[IngressClassParametersReferenceApplyConfigurationContract]
public sealed partial class IngressClassParametersReferenceApplyConfiguration;

internal sealed class IngressClassParametersReferenceApplyConfigurationContractAttribute : JsonContractAttribute<IngressClassParametersReferenceApplyConfiguration>
{
    protected override IngressClassParametersReferenceApplyConfiguration New() => new();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Optional<string>(options, "ApiGroup", "apiGroup", static o => ((IngressClassParametersReferenceApplyConfiguration)o).ApiGroup, static (o, v) => ((IngressClassParametersReferenceApplyConfiguration)o).ApiGroup = v),
        Optional<string>(options, "Kind", "kind", static o => ((IngressClassParametersReferenceApplyConfiguration)o).Kind, static (o, v) => ((IngressClassParametersReferenceApplyConfiguration)o).Kind = v),
        Optional<string>(options, "Name", "name", static o => ((IngressClassParametersReferenceApplyConfiguration)o).Name, static (o, v) => ((IngressClassParametersReferenceApplyConfiguration)o).Name = v),
        Optional<string>(options, "Namespace", "namespace", static o => ((IngressClassParametersReferenceApplyConfiguration)o).Namespace, static (o, v) => ((IngressClassParametersReferenceApplyConfiguration)o).Namespace = v),
        Optional<string>(options, "Scope", "scope", static o => ((IngressClassParametersReferenceApplyConfiguration)o).Scope, static (o, v) => ((IngressClassParametersReferenceApplyConfiguration)o).Scope = v),
    ];
}
