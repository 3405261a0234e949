// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.AdmissionRegistration.V1;

[MatchConditionContract]
public sealed partial class MatchCondition;

internal sealed class MatchConditionContractAttribute : JsonContractAttribute<MatchCondition>
{
    public override JsonTypeInfo? CreateCollection(Type type, JsonSerializerOptions options) => ListOf(type, options);

    protected override MatchCondition New() => Make();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Required<string>(options, "Expression", "expression", static o => ((MatchCondition)o).Expression, static (o, v) => ((MatchCondition)o).Expression = v!),
        Required<string>(options, "Name", "name", static o => ((MatchCondition)o).Name, static (o, v) => ((MatchCondition)o).Name = v!),
    ];

    [UnsafeAccessor(UnsafeAccessorKind.Constructor)]
    private static extern MatchCondition Make();
}
