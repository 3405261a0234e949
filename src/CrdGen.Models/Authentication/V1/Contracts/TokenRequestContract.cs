// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Authentication.V1;

[TokenRequestContract]
public sealed partial class TokenRequest;

internal sealed class TokenRequestContractAttribute : JsonContractAttribute<TokenRequest>
{
    protected override TokenRequest New() => new();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Given<string>(options, "ApiVersion", "apiVersion", static o => ((TokenRequest)o).ApiVersion, static (o, v) => ((TokenRequest)o).ApiVersion = v!),
        Given<string>(options, "Kind", "kind", static o => ((TokenRequest)o).Kind, static (o, v) => ((TokenRequest)o).Kind = v!),
        Given<ObjectMeta>(options, "Metadata", "metadata", static o => ((TokenRequest)o).Metadata, static (o, v) => ((TokenRequest)o).Metadata = v!),
        Optional<TokenRequestSpec>(options, "Spec", "spec", static o => ((TokenRequest)o).Spec, static (o, v) => ((TokenRequest)o).Spec = v),
        Optional<TokenRequestStatus>(options, "Status", "status", static o => ((TokenRequest)o).Status, static (o, v) => ((TokenRequest)o).Status = v),
    ];
}
