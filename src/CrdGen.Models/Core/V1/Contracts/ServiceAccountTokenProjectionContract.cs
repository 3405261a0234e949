// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Core.V1;

[ServiceAccountTokenProjectionContract]
public sealed partial class ServiceAccountTokenProjection;

internal sealed class ServiceAccountTokenProjectionContractAttribute : JsonContractAttribute<ServiceAccountTokenProjection>
{
    protected override ServiceAccountTokenProjection New() => Make();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Optional<string>(options, "Audience", "audience", static o => ((ServiceAccountTokenProjection)o).Audience, static (o, v) => ((ServiceAccountTokenProjection)o).Audience = v),
        Optional<long?>(options, "ExpirationSeconds", "expirationSeconds", static o => ((ServiceAccountTokenProjection)o).ExpirationSeconds, static (o, v) => ((ServiceAccountTokenProjection)o).ExpirationSeconds = v),
        Required<string>(options, "Path", "path", static o => ((ServiceAccountTokenProjection)o).Path, static (o, v) => ((ServiceAccountTokenProjection)o).Path = v!),
    ];

    [UnsafeAccessor(UnsafeAccessorKind.Constructor)]
    private static extern ServiceAccountTokenProjection Make();
}
