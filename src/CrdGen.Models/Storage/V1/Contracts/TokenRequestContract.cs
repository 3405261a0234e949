// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Storage.V1;

[TokenRequestContract]
public sealed partial class TokenRequest;

internal sealed class TokenRequestContractAttribute : JsonContractAttribute<TokenRequest>
{
    public override JsonTypeInfo? CreateCollection(Type type, JsonSerializerOptions options) => ListOf(type, options);

    protected override TokenRequest New() => Make();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Required<string>(options, "Audience", "audience", static o => ((TokenRequest)o).Audience, static (o, v) => ((TokenRequest)o).Audience = v!),
        Optional<long?>(options, "ExpirationSeconds", "expirationSeconds", static o => ((TokenRequest)o).ExpirationSeconds, static (o, v) => ((TokenRequest)o).ExpirationSeconds = v),
    ];

    [UnsafeAccessor(UnsafeAccessorKind.Constructor)]
    private static extern TokenRequest Make();
}
