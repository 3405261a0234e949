// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Authentication.V1;

[TokenRequestStatusContract]
public sealed partial class TokenRequestStatus;

internal sealed class TokenRequestStatusContractAttribute : JsonContractAttribute<TokenRequestStatus>
{
    protected override TokenRequestStatus New() => new();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        OptionalTime(options, "ExpirationTimestamp", "expirationTimestamp", static o => ((TokenRequestStatus)o).ExpirationTimestamp, static (o, v) => ((TokenRequestStatus)o).ExpirationTimestamp = v),
        Optional<string>(options, "Token", "token", static o => ((TokenRequestStatus)o).Token, static (o, v) => ((TokenRequestStatus)o).Token = v),
    ];
}
