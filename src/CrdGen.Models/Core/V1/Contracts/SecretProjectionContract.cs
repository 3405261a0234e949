// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Core.V1;

[SecretProjectionContract]
public sealed partial class SecretProjection;

internal sealed class SecretProjectionContractAttribute : JsonContractAttribute<SecretProjection>
{
    protected override SecretProjection New() => new();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Optional<List<KeyToPath>>(options, "Items", "items", static o => ((SecretProjection)o).Items, static (o, v) => ((SecretProjection)o).Items = v),
        Optional<string>(options, "Name", "name", static o => ((SecretProjection)o).Name, static (o, v) => ((SecretProjection)o).Name = v),
        Optional<bool?>(options, "Optional", "optional", static o => ((SecretProjection)o).Optional, static (o, v) => ((SecretProjection)o).Optional = v),
    ];
}
