// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Core.V1;

[AzureFilePersistentVolumeSourceContract]
public sealed partial class AzureFilePersistentVolumeSource;

internal sealed class AzureFilePersistentVolumeSourceContractAttribute : JsonContractAttribute<AzureFilePersistentVolumeSource>
{
    protected override AzureFilePersistentVolumeSource New() => Make();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Optional<bool?>(options, "ReadOnly", "readOnly", static o => ((AzureFilePersistentVolumeSource)o).ReadOnly, static (o, v) => ((AzureFilePersistentVolumeSource)o).ReadOnly = v),
        Required<string>(options, "SecretName", "secretName", static o => ((AzureFilePersistentVolumeSource)o).SecretName, static (o, v) => ((AzureFilePersistentVolumeSource)o).SecretName = v!),
        Optional<string>(options, "SecretNamespace", "secretNamespace", static o => ((AzureFilePersistentVolumeSource)o).SecretNamespace, static (o, v) => ((AzureFilePersistentVolumeSource)o).SecretNamespace = v),
        Required<string>(options, "ShareName", "shareName", static o => ((AzureFilePersistentVolumeSource)o).ShareName, static (o, v) => ((AzureFilePersistentVolumeSource)o).ShareName = v!),
    ];

    [UnsafeAccessor(UnsafeAccessorKind.Constructor)]
    private static extern AzureFilePersistentVolumeSource Make();
}
