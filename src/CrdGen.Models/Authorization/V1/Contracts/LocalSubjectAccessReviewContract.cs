// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Authorization.V1;

[LocalSubjectAccessReviewContract]
public sealed partial class LocalSubjectAccessReview;

internal sealed class LocalSubjectAccessReviewContractAttribute : JsonContractAttribute<LocalSubjectAccessReview>
{
    protected override LocalSubjectAccessReview New() => Make();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Given<string>(options, "ApiVersion", "apiVersion", static o => ((LocalSubjectAccessReview)o).ApiVersion, static (o, v) => ((LocalSubjectAccessReview)o).ApiVersion = v!),
        Given<string>(options, "Kind", "kind", static o => ((LocalSubjectAccessReview)o).Kind, static (o, v) => ((LocalSubjectAccessReview)o).Kind = v!),
        Given<ObjectMeta>(options, "Metadata", "metadata", static o => ((LocalSubjectAccessReview)o).Metadata, static (o, v) => ((LocalSubjectAccessReview)o).Metadata = v!),
        Required<SubjectAccessReviewSpec>(options, "Spec", "spec", static o => ((LocalSubjectAccessReview)o).Spec, static (o, v) => ((LocalSubjectAccessReview)o).Spec = v!),
        Optional<SubjectAccessReviewStatus>(options, "Status", "status", static o => ((LocalSubjectAccessReview)o).Status, static (o, v) => ((LocalSubjectAccessReview)o).Status = v),
    ];

    [UnsafeAccessor(UnsafeAccessorKind.Constructor)]
    private static extern LocalSubjectAccessReview Make();
}
