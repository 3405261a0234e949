// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Core.V1;

[AzureFileVolumeSourceContract]
public sealed partial class AzureFileVolumeSource;

internal sealed class AzureFileVolumeSourceContractAttribute : JsonContractAttribute<AzureFileVolumeSource>
{
    protected override AzureFileVolumeSource New() => Make();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Optional<bool?>(options, "ReadOnly", "readOnly", static o => ((AzureFileVolumeSource)o).ReadOnly, static (o, v) => ((AzureFileVolumeSource)o).ReadOnly = v),
        Required<string>(options, "SecretName", "secretName", static o => ((AzureFileVolumeSource)o).SecretName, static (o, v) => ((AzureFileVolumeSource)o).SecretName = v!),
        Required<string>(options, "ShareName", "shareName", static o => ((AzureFileVolumeSource)o).ShareName, static (o, v) => ((AzureFileVolumeSource)o).ShareName = v!),
    ];

    [UnsafeAccessor(UnsafeAccessorKind.Constructor)]
    private static extern AzureFileVolumeSource Make();
}
