// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Authentication.V1;

[TokenReviewStatusContract]
public sealed partial class TokenReviewStatus;

internal sealed class TokenReviewStatusContractAttribute : JsonContractAttribute<TokenReviewStatus>
{
    protected override TokenReviewStatus New() => new();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Optional<List<string>>(options, "Audiences", "audiences", static o => ((TokenReviewStatus)o).Audiences, static (o, v) => ((TokenReviewStatus)o).Audiences = v),
        Optional<bool?>(options, "Authenticated", "authenticated", static o => ((TokenReviewStatus)o).Authenticated, static (o, v) => ((TokenReviewStatus)o).Authenticated = v),
        Optional<string>(options, "Error", "error", static o => ((TokenReviewStatus)o).Error, static (o, v) => ((TokenReviewStatus)o).Error = v),
        Optional<UserInfo>(options, "User", "user", static o => ((TokenReviewStatus)o).User, static (o, v) => ((TokenReviewStatus)o).User = v),
    ];
}
