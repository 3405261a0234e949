// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Authentication.V1;

[SelfSubjectReviewContract]
public sealed partial class SelfSubjectReview;

internal sealed class SelfSubjectReviewContractAttribute : JsonContractAttribute<SelfSubjectReview>
{
    protected override SelfSubjectReview New() => new();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Given<string>(options, "ApiVersion", "apiVersion", static o => ((SelfSubjectReview)o).ApiVersion, static (o, v) => ((SelfSubjectReview)o).ApiVersion = v!),
        Given<string>(options, "Kind", "kind", static o => ((SelfSubjectReview)o).Kind, static (o, v) => ((SelfSubjectReview)o).Kind = v!),
        Given<ObjectMeta>(options, "Metadata", "metadata", static o => ((SelfSubjectReview)o).Metadata, static (o, v) => ((SelfSubjectReview)o).Metadata = v!),
        Optional<SelfSubjectReviewStatus>(options, "Status", "status", static o => ((SelfSubjectReview)o).Status, static (o, v) => ((SelfSubjectReview)o).Status = v),
    ];
}
