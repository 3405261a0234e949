// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.AdmissionRegistration.V1;

[MatchConditionApplyConfigurationContract]
public sealed partial class MatchConditionApplyConfiguration;

internal sealed class MatchConditionApplyConfigurationContractAttribute : JsonContractAttribute<MatchConditionApplyConfiguration>
{
    public override JsonTypeInfo? CreateCollection(Type type, JsonSerializerOptions options) => ListOf(type, options);

    protected override MatchConditionApplyConfiguration New() => new();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Optional<string>(options, "Expression", "expression", static o => ((MatchConditionApplyConfiguration)o).Expression, static (o, v) => ((MatchConditionApplyConfiguration)o).Expression = v),
        Optional<string>(options, "Name", "name", static o => ((MatchConditionApplyConfiguration)o).Name, static (o, v) => ((MatchConditionApplyConfiguration)o).Name = v),
    ];
}
