// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Authorization.V1;

[SubjectRulesReviewStatusContract]
public sealed partial class SubjectRulesReviewStatus;

internal sealed class SubjectRulesReviewStatusContractAttribute : JsonContractAttribute<SubjectRulesReviewStatus>
{
    protected override SubjectRulesReviewStatus New() => Make();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Optional<string>(options, "EvaluationError", "evaluationError", static o => ((SubjectRulesReviewStatus)o).EvaluationError, static (o, v) => ((SubjectRulesReviewStatus)o).EvaluationError = v),
        Required<bool>(options, "Incomplete", "incomplete", static o => ((SubjectRulesReviewStatus)o).Incomplete, static (o, v) => ((SubjectRulesReviewStatus)o).Incomplete = v),
        Required<List<NonResourceRule>>(options, "NonResourceRules", "nonResourceRules", static o => ((SubjectRulesReviewStatus)o).NonResourceRules, static (o, v) => ((SubjectRulesReviewStatus)o).NonResourceRules = v!),
        Required<List<ResourceRule>>(options, "ResourceRules", "resourceRules", static o => ((SubjectRulesReviewStatus)o).ResourceRules, static (o, v) => ((SubjectRulesReviewStatus)o).ResourceRules = v!),
    ];

    [UnsafeAccessor(UnsafeAccessorKind.Constructor)]
    private static extern SubjectRulesReviewStatus Make();
}
