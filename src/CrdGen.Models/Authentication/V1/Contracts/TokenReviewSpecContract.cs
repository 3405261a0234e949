// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Authentication.V1;

[TokenReviewSpecContract]
public sealed partial class TokenReviewSpec;

internal sealed class TokenReviewSpecContractAttribute : JsonContractAttribute<TokenReviewSpec>
{
    protected override TokenReviewSpec New() => Make();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Optional<List<string>>(options, "Audiences", "audiences", static o => ((TokenReviewSpec)o).Audiences, static (o, v) => ((TokenReviewSpec)o).Audiences = v),
        Required<string>(options, "Token", "token", static o => ((TokenReviewSpec)o).Token, static (o, v) => ((TokenReviewSpec)o).Token = v!),
    ];

    [UnsafeAccessor(UnsafeAccessorKind.Constructor)]
    private static extern TokenReviewSpec Make();
}
