// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Authorization.V1;

[SelfSubjectRulesReviewContract]
public sealed partial class SelfSubjectRulesReview;

internal sealed class SelfSubjectRulesReviewContractAttribute : JsonContractAttribute<SelfSubjectRulesReview>
{
    protected override SelfSubjectRulesReview New() => Make();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Given<string>(options, "ApiVersion", "apiVersion", static o => ((SelfSubjectRulesReview)o).ApiVersion, static (o, v) => ((SelfSubjectRulesReview)o).ApiVersion = v!),
        Given<string>(options, "Kind", "kind", static o => ((SelfSubjectRulesReview)o).Kind, static (o, v) => ((SelfSubjectRulesReview)o).Kind = v!),
        Given<ObjectMeta>(options, "Metadata", "metadata", static o => ((SelfSubjectRulesReview)o).Metadata, static (o, v) => ((SelfSubjectRulesReview)o).Metadata = v!),
        Required<SelfSubjectRulesReviewSpec>(options, "Spec", "spec", static o => ((SelfSubjectRulesReview)o).Spec, static (o, v) => ((SelfSubjectRulesReview)o).Spec = v!),
        Optional<SubjectRulesReviewStatus>(options, "Status", "status", static o => ((SelfSubjectRulesReview)o).Status, static (o, v) => ((SelfSubjectRulesReview)o).Status = v),
    ];

    [UnsafeAccessor(UnsafeAccessorKind.Constructor)]
    private static extern SelfSubjectRulesReview Make();
}
