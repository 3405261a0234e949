// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Core.V1;

[CSIPersistentVolumeSourceContract]
public sealed partial class CSIPersistentVolumeSource;

internal sealed class CSIPersistentVolumeSourceContractAttribute : JsonContractAttribute<CSIPersistentVolumeSource>
{
    protected override CSIPersistentVolumeSource New() => Make();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Optional<SecretReference>(options, "ControllerExpandSecretRef", "controllerExpandSecretRef", static o => ((CSIPersistentVolumeSource)o).ControllerExpandSecretRef, static (o, v) => ((CSIPersistentVolumeSource)o).ControllerExpandSecretRef = v),
        Optional<SecretReference>(options, "ControllerPublishSecretRef", "controllerPublishSecretRef", static o => ((CSIPersistentVolumeSource)o).ControllerPublishSecretRef, static (o, v) => ((CSIPersistentVolumeSource)o).ControllerPublishSecretRef = v),
        Required<string>(options, "Driver", "driver", static o => ((CSIPersistentVolumeSource)o).Driver, static (o, v) => ((CSIPersistentVolumeSource)o).Driver = v!),
        Optional<string>(options, "FsType", "fsType", static o => ((CSIPersistentVolumeSource)o).FsType, static (o, v) => ((CSIPersistentVolumeSource)o).FsType = v),
        Optional<SecretReference>(options, "NodeExpandSecretRef", "nodeExpandSecretRef", static o => ((CSIPersistentVolumeSource)o).NodeExpandSecretRef, static (o, v) => ((CSIPersistentVolumeSource)o).NodeExpandSecretRef = v),
        Optional<SecretReference>(options, "NodePublishSecretRef", "nodePublishSecretRef", static o => ((CSIPersistentVolumeSource)o).NodePublishSecretRef, static (o, v) => ((CSIPersistentVolumeSource)o).NodePublishSecretRef = v),
        Optional<SecretReference>(options, "NodeStageSecretRef", "nodeStageSecretRef", static o => ((CSIPersistentVolumeSource)o).NodeStageSecretRef, static (o, v) => ((CSIPersistentVolumeSource)o).NodeStageSecretRef = v),
        Optional<bool?>(options, "ReadOnly", "readOnly", static o => ((CSIPersistentVolumeSource)o).ReadOnly, static (o, v) => ((CSIPersistentVolumeSource)o).ReadOnly = v),
        Optional<Dictionary<string, string>>(options, "VolumeAttributes", "volumeAttributes", static o => ((CSIPersistentVolumeSource)o).VolumeAttributes, static (o, v) => ((CSIPersistentVolumeSource)o).VolumeAttributes = v),
        Required<string>(options, "VolumeHandle", "volumeHandle", static o => ((CSIPersistentVolumeSource)o).VolumeHandle, static (o, v) => ((CSIPersistentVolumeSource)o).VolumeHandle = v!),
    ];

    [UnsafeAccessor(UnsafeAccessorKind.Constructor)]
    private static extern CSIPersistentVolumeSource Make();
}
