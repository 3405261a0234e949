// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Core.V1;

[CSIPersistentVolumeSourceApplyConfigurationContract]
public sealed partial class CSIPersistentVolumeSourceApplyConfiguration;

internal sealed class CSIPersistentVolumeSourceApplyConfigurationContractAttribute : JsonContractAttribute<CSIPersistentVolumeSourceApplyConfiguration>
{
    protected override CSIPersistentVolumeSourceApplyConfiguration New() => new();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Optional<SecretReference>(options, "ControllerExpandSecretRef", "controllerExpandSecretRef", static o => ((CSIPersistentVolumeSourceApplyConfiguration)o).ControllerExpandSecretRef, static (o, v) => ((CSIPersistentVolumeSourceApplyConfiguration)o).ControllerExpandSecretRef = v),
        Optional<SecretReference>(options, "ControllerPublishSecretRef", "controllerPublishSecretRef", static o => ((CSIPersistentVolumeSourceApplyConfiguration)o).ControllerPublishSecretRef, static (o, v) => ((CSIPersistentVolumeSourceApplyConfiguration)o).ControllerPublishSecretRef = v),
        Optional<string>(options, "Driver", "driver", static o => ((CSIPersistentVolumeSourceApplyConfiguration)o).Driver, static (o, v) => ((CSIPersistentVolumeSourceApplyConfiguration)o).Driver = v),
        Optional<string>(options, "FsType", "fsType", static o => ((CSIPersistentVolumeSourceApplyConfiguration)o).FsType, static (o, v) => ((CSIPersistentVolumeSourceApplyConfiguration)o).FsType = v),
        Optional<SecretReference>(options, "NodeExpandSecretRef", "nodeExpandSecretRef", static o => ((CSIPersistentVolumeSourceApplyConfiguration)o).NodeExpandSecretRef, static (o, v) => ((CSIPersistentVolumeSourceApplyConfiguration)o).NodeExpandSecretRef = v),
        Optional<SecretReference>(options, "NodePublishSecretRef", "nodePublishSecretRef", static o => ((CSIPersistentVolumeSourceApplyConfiguration)o).NodePublishSecretRef, static (o, v) => ((CSIPersistentVolumeSourceApplyConfiguration)o).NodePublishSecretRef = v),
        Optional<SecretReference>(options, "NodeStageSecretRef", "nodeStageSecretRef", static o => ((CSIPersistentVolumeSourceApplyConfiguration)o).NodeStageSecretRef, static (o, v) => ((CSIPersistentVolumeSourceApplyConfiguration)o).NodeStageSecretRef = v),
        Optional<bool?>(options, "ReadOnly", "readOnly", static o => ((CSIPersistentVolumeSourceApplyConfiguration)o).ReadOnly, static (o, v) => ((CSIPersistentVolumeSourceApplyConfiguration)o).ReadOnly = v),
        Optional<Dictionary<string, string>>(options, "VolumeAttributes", "volumeAttributes", static o => ((CSIPersistentVolumeSourceApplyConfiguration)o).VolumeAttributes, static (o, v) => ((CSIPersistentVolumeSourceApplyConfiguration)o).VolumeAttributes = v),
        Optional<string>(options, "VolumeHandle", "volumeHandle", static o => ((CSIPersistentVolumeSourceApplyConfiguration)o).VolumeHandle, static (o, v) => ((CSIPersistentVolumeSourceApplyConfiguration)o).VolumeHandle = v),
    ];
}
