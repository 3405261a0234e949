// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Authentication.V1;

[TokenRequestSpecContract]
public sealed partial class TokenRequestSpec;

internal sealed class TokenRequestSpecContractAttribute : JsonContractAttribute<TokenRequestSpec>
{
    protected override TokenRequestSpec New() => new();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Optional<List<string>>(options, "Audiences", "audiences", static o => ((TokenRequestSpec)o).Audiences, static (o, v) => ((TokenRequestSpec)o).Audiences = v),
        Optional<BoundObjectReference>(options, "BoundObjectRef", "boundObjectRef", static o => ((TokenRequestSpec)o).BoundObjectRef, static (o, v) => ((TokenRequestSpec)o).BoundObjectRef = v),
        Optional<long?>(options, "ExpirationSeconds", "expirationSeconds", static o => ((TokenRequestSpec)o).ExpirationSeconds, static (o, v) => ((TokenRequestSpec)o).ExpirationSeconds = v),
    ];
}
