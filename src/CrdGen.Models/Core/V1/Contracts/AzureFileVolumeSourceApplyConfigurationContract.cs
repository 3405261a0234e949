// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Core.V1;

[AzureFileVolumeSourceApplyConfigurationContract]
public sealed partial class AzureFileVolumeSourceApplyConfiguration;

internal sealed class AzureFileVolumeSourceApplyConfigurationContractAttribute : JsonContractAttribute<AzureFileVolumeSourceApplyConfiguration>
{
    protected override AzureFileVolumeSourceApplyConfiguration New() => new();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Optional<bool?>(options, "ReadOnly", "readOnly", static o => ((AzureFileVolumeSourceApplyConfiguration)o).ReadOnly, static (o, v) => ((AzureFileVolumeSourceApplyConfiguration)o).ReadOnly = v),
        Optional<string>(options, "SecretName", "secretName", static o => ((AzureFileVolumeSourceApplyConfiguration)o).SecretName, static (o, v) => ((AzureFileVolumeSourceApplyConfiguration)o).SecretName = v),
        Optional<string>(options, "ShareName", "shareName", static o => ((AzureFileVolumeSourceApplyConfiguration)o).ShareName, static (o, v) => ((AzureFileVolumeSourceApplyConfiguration)o).ShareName = v),
    ];
}
