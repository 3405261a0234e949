// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Core.V1;

[ConfigMapVolumeSourceContract]
public sealed partial class ConfigMapVolumeSource;

internal sealed class ConfigMapVolumeSourceContractAttribute : JsonContractAttribute<ConfigMapVolumeSource>
{
    protected override ConfigMapVolumeSource New() => new();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Optional<int?>(options, "DefaultMode", "defaultMode", static o => ((ConfigMapVolumeSource)o).DefaultMode, static (o, v) => ((ConfigMapVolumeSource)o).DefaultMode = v),
        Optional<List<KeyToPath>>(options, "Items", "items", static o => ((ConfigMapVolumeSource)o).Items, static (o, v) => ((ConfigMapVolumeSource)o).Items = v),
        Optional<string>(options, "Name", "name", static o => ((ConfigMapVolumeSource)o).Name, static (o, v) => ((ConfigMapVolumeSource)o).Name = v),
        Optional<bool?>(options, "Optional", "optional", static o => ((ConfigMapVolumeSource)o).Optional, static (o, v) => ((ConfigMapVolumeSource)o).Optional = v),
    ];
}
