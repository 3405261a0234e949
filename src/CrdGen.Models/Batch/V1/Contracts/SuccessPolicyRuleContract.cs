// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Batch.V1;

[SuccessPolicyRuleContract]
public sealed partial class SuccessPolicyRule;

internal sealed class SuccessPolicyRuleContractAttribute : JsonContractAttribute<SuccessPolicyRule>
{
    public override JsonTypeInfo? CreateCollection(Type type, JsonSerializerOptions options) => ListOf(type, options);

    protected override SuccessPolicyRule New() => new();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Optional<int?>(options, "SucceededCount", "succeededCount", static o => ((SuccessPolicyRule)o).SucceededCount, static (o, v) => ((SuccessPolicyRule)o).SucceededCount = v),
        Optional<string>(options, "SucceededIndexes", "succeededIndexes", static o => ((SuccessPolicyRule)o).SucceededIndexes, static (o, v) => ((SuccessPolicyRule)o).SucceededIndexes = v),
    ];
}
