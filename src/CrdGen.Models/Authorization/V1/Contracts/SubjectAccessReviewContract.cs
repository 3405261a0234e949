// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Authorization.V1;

[SubjectAccessReviewContract]
public sealed partial class SubjectAccessReview;

internal sealed class SubjectAccessReviewContractAttribute : JsonContractAttribute<SubjectAccessReview>
{
    protected override SubjectAccessReview New() => Make();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Given<string>(options, "ApiVersion", "apiVersion", static o => ((SubjectAccessReview)o).ApiVersion, static (o, v) => ((SubjectAccessReview)o).ApiVersion = v!),
        Given<string>(options, "Kind", "kind", static o => ((SubjectAccessReview)o).Kind, static (o, v) => ((SubjectAccessReview)o).Kind = v!),
        Given<ObjectMeta>(options, "Metadata", "metadata", static o => ((SubjectAccessReview)o).Metadata, static (o, v) => ((SubjectAccessReview)o).Metadata = v!),
        Required<SubjectAccessReviewSpec>(options, "Spec", "spec", static o => ((SubjectAccessReview)o).Spec, static (o, v) => ((SubjectAccessReview)o).Spec = v!),
        Optional<SubjectAccessReviewStatus>(options, "Status", "status", static o => ((SubjectAccessReview)o).Status, static (o, v) => ((SubjectAccessReview)o).Status = v),
    ];

    [UnsafeAccessor(UnsafeAccessorKind.Constructor)]
    private static extern SubjectAccessReview Make();
}
