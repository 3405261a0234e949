// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Authorization.V1;

[SelfSubjectRulesReviewSpecContract]
public sealed partial class SelfSubjectRulesReviewSpec;

internal sealed class SelfSubjectRulesReviewSpecContractAttribute : JsonContractAttribute<SelfSubjectRulesReviewSpec>
{
    protected override SelfSubjectRulesReviewSpec New() => new();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Optional<string>(options, "Namespace", "namespace", static o => ((SelfSubjectRulesReviewSpec)o).Namespace, static (o, v) => ((SelfSubjectRulesReviewSpec)o).Namespace = v),
    ];
}
