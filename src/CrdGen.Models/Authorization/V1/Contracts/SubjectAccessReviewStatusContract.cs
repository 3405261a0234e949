// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Authorization.V1;

[SubjectAccessReviewStatusContract]
public sealed partial class SubjectAccessReviewStatus;

internal sealed class SubjectAccessReviewStatusContractAttribute : JsonContractAttribute<SubjectAccessReviewStatus>
{
    protected override SubjectAccessReviewStatus New() => Make();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Required<bool>(options, "Allowed", "allowed", static o => ((SubjectAccessReviewStatus)o).Allowed, static (o, v) => ((SubjectAccessReviewStatus)o).Allowed = v),
        Optional<bool?>(options, "Denied", "denied", static o => ((SubjectAccessReviewStatus)o).Denied, static (o, v) => ((SubjectAccessReviewStatus)o).Denied = v),
        Optional<string>(options, "EvaluationError", "evaluationError", static o => ((SubjectAccessReviewStatus)o).EvaluationError, static (o, v) => ((SubjectAccessReviewStatus)o).EvaluationError = v),
        Optional<string>(options, "Reason", "reason", static o => ((SubjectAccessReviewStatus)o).Reason, static (o, v) => ((SubjectAccessReviewStatus)o).Reason = v),
    ];

    [UnsafeAccessor(UnsafeAccessorKind.Constructor)]
    private static extern SubjectAccessReviewStatus Make();
}
