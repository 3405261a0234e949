// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Authorization.V1;

[SelfSubjectAccessReviewContract]
public sealed partial class SelfSubjectAccessReview;

internal sealed class SelfSubjectAccessReviewContractAttribute : JsonContractAttribute<SelfSubjectAccessReview>
{
    protected override SelfSubjectAccessReview New() => Make();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Given<string>(options, "ApiVersion", "apiVersion", static o => ((SelfSubjectAccessReview)o).ApiVersion, static (o, v) => ((SelfSubjectAccessReview)o).ApiVersion = v!),
        Given<string>(options, "Kind", "kind", static o => ((SelfSubjectAccessReview)o).Kind, static (o, v) => ((SelfSubjectAccessReview)o).Kind = v!),
        Given<ObjectMeta>(options, "Metadata", "metadata", static o => ((SelfSubjectAccessReview)o).Metadata, static (o, v) => ((SelfSubjectAccessReview)o).Metadata = v!),
        Required<SelfSubjectAccessReviewSpec>(options, "Spec", "spec", static o => ((SelfSubjectAccessReview)o).Spec, static (o, v) => ((SelfSubjectAccessReview)o).Spec = v!),
        Optional<SubjectAccessReviewStatus>(options, "Status", "status", static o => ((SelfSubjectAccessReview)o).Status, static (o, v) => ((SelfSubjectAccessReview)o).Status = v),
    ];

    [UnsafeAccessor(UnsafeAccessorKind.Constructor)]
    private static extern SelfSubjectAccessReview Make();
}
