// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Core.V1;

[AzureFilePersistentVolumeSourceApplyConfigurationContract]
public sealed partial class AzureFilePersistentVolumeSourceApplyConfiguration;

internal sealed class AzureFilePersistentVolumeSourceApplyConfigurationContractAttribute : JsonContractAttribute<AzureFilePersistentVolumeSourceApplyConfiguration>
{
    protected override AzureFilePersistentVolumeSourceApplyConfiguration New() => new();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Optional<bool?>(options, "ReadOnly", "readOnly", static o => ((AzureFilePersistentVolumeSourceApplyConfiguration)o).ReadOnly, static (o, v) => ((AzureFilePersistentVolumeSourceApplyConfiguration)o).ReadOnly = v),
        Optional<string>(options, "SecretName", "secretName", static o => ((AzureFilePersistentVolumeSourceApplyConfiguration)o).SecretName, static (o, v) => ((AzureFilePersistentVolumeSourceApplyConfiguration)o).SecretName = v),
        Optional<string>(options, "SecretNamespace", "secretNamespace", static o => ((AzureFilePersistentVolumeSourceApplyConfiguration)o).SecretNamespace, static (o, v) => ((AzureFilePersistentVolumeSourceApplyConfiguration)o).SecretNamespace = v),
        Optional<string>(options, "ShareName", "shareName", static o => ((AzureFilePersistentVolumeSourceApplyConfiguration)o).ShareName, static (o, v) => ((AzureFilePersistentVolumeSourceApplyConfiguration)o).ShareName = v),
    ];
}
