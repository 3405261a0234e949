// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Core.V1;

[SecretVolumeSourceContract]
public sealed partial class SecretVolumeSource;

internal sealed class SecretVolumeSourceContractAttribute : JsonContractAttribute<SecretVolumeSource>
{
    protected override SecretVolumeSource New() => new();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Optional<int?>(options, "DefaultMode", "defaultMode", static o => ((SecretVolumeSource)o).DefaultMode, static (o, v) => ((SecretVolumeSource)o).DefaultMode = v),
        Optional<List<KeyToPath>>(options, "Items", "items", static o => ((SecretVolumeSource)o).Items, static (o, v) => ((SecretVolumeSource)o).Items = v),
        Optional<bool?>(options, "Optional", "optional", static o => ((SecretVolumeSource)o).Optional, static (o, v) => ((SecretVolumeSource)o).Optional = v),
        Optional<string>(options, "SecretName", "secretName", static o => ((SecretVolumeSource)o).SecretName, static (o, v) => ((SecretVolumeSource)o).SecretName = v),
    ];
}
