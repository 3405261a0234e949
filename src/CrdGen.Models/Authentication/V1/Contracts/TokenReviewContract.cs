// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Authentication.V1;

[TokenReviewContract]
public sealed partial class TokenReview;

internal sealed class TokenReviewContractAttribute : JsonContractAttribute<TokenReview>
{
    protected override TokenReview New() => Make();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Given<string>(options, "ApiVersion", "apiVersion", static o => ((TokenReview)o).ApiVersion, static (o, v) => ((TokenReview)o).ApiVersion = v!),
        Given<string>(options, "Kind", "kind", static o => ((TokenReview)o).Kind, static (o, v) => ((TokenReview)o).Kind = v!),
        Given<ObjectMeta>(options, "Metadata", "metadata", static o => ((TokenReview)o).Metadata, static (o, v) => ((TokenReview)o).Metadata = v!),
        Required<TokenReviewSpec>(options, "Spec", "spec", static o => ((TokenReview)o).Spec, static (o, v) => ((TokenReview)o).Spec = v!),
        Optional<TokenReviewStatus>(options, "Status", "status", static o => ((TokenReview)o).Status, static (o, v) => ((TokenReview)o).Status = v),
    ];

    [UnsafeAccessor(UnsafeAccessorKind.Constructor)]
    private static extern TokenReview Make();
}
