// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.AdmissionRegistration.V1;

[ApplyConfigurationContract]
public sealed partial class ApplyConfiguration;

internal sealed class ApplyConfigurationContractAttribute : JsonContractAttribute<ApplyConfiguration>
{
    protected override ApplyConfiguration New() => new();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Optional<string>(options, "Expression", "expression", static o => ((ApplyConfiguration)o).Expression, static (o, v) => ((ApplyConfiguration)o).Expression = v),
    ];
}
