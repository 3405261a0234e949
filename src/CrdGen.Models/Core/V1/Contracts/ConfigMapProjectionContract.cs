// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Core.V1;

[ConfigMapProjectionContract]
public sealed partial class ConfigMapProjection;

internal sealed class ConfigMapProjectionContractAttribute : JsonContractAttribute<ConfigMapProjection>
{
    protected override ConfigMapProjection New() => new();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Optional<List<KeyToPath>>(options, "Items", "items", static o => ((ConfigMapProjection)o).Items, static (o, v) => ((ConfigMapProjection)o).Items = v),
        Optional<string>(options, "Name", "name", static o => ((ConfigMapProjection)o).Name, static (o, v) => ((ConfigMapProjection)o).Name = v),
        Optional<bool?>(options, "Optional", "optional", static o => ((ConfigMapProjection)o).Optional, static (o, v) => ((ConfigMapProjection)o).Optional = v),
    ];
}
