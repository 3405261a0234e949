// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Core.V1;

[PersistentVolumeClaimSpecApplyConfigurationContract]
public sealed partial class PersistentVolumeClaimSpecApplyConfiguration;

internal sealed class PersistentVolumeClaimSpecApplyConfigurationContractAttribute : JsonContractAttribute<PersistentVolumeClaimSpecApplyConfiguration>
{
    protected override PersistentVolumeClaimSpecApplyConfiguration New() => new();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Optional<List<string>>(options, "AccessModes", "accessModes", static o => ((PersistentVolumeClaimSpecApplyConfiguration)o).AccessModes, static (o, v) => ((PersistentVolumeClaimSpecApplyConfiguration)o).AccessModes = v),
        Optional<TypedLocalObjectReference>(options, "DataSource", "dataSource", static o => ((PersistentVolumeClaimSpecApplyConfiguration)o).DataSource, static (o, v) => ((PersistentVolumeClaimSpecApplyConfiguration)o).DataSource = v),
        Optional<TypedObjectReferenceApplyConfiguration>(options, "DataSourceRef", "dataSourceRef", static o => ((PersistentVolumeClaimSpecApplyConfiguration)o).DataSourceRef, static (o, v) => ((PersistentVolumeClaimSpecApplyConfiguration)o).DataSourceRef = v),
        Optional<VolumeResourceRequirements>(options, "Resources", "resources", static o => ((PersistentVolumeClaimSpecApplyConfiguration)o).Resources, static (o, v) => ((PersistentVolumeClaimSpecApplyConfiguration)o).Resources = v),
        Optional<Meta.V1.LabelSelector>(options, "Selector", "selector", static o => ((PersistentVolumeClaimSpecApplyConfiguration)o).Selector, static (o, v) => ((PersistentVolumeClaimSpecApplyConfiguration)o).Selector = v),
        Optional<string>(options, "StorageClassName", "storageClassName", static o => ((PersistentVolumeClaimSpecApplyConfiguration)o).StorageClassName, static (o, v) => ((PersistentVolumeClaimSpecApplyConfiguration)o).StorageClassName = v),
        Optional<string>(options, "VolumeAttributesClassName", "volumeAttributesClassName", static o => ((PersistentVolumeClaimSpecApplyConfiguration)o).VolumeAttributesClassName, static (o, v) => ((PersistentVolumeClaimSpecApplyConfiguration)o).VolumeAttributesClassName = v),
        Optional<string>(options, "VolumeMode", "volumeMode", static o => ((PersistentVolumeClaimSpecApplyConfiguration)o).VolumeMode, static (o, v) => ((PersistentVolumeClaimSpecApplyConfiguration)o).VolumeMode = v),
        Optional<string>(options, "VolumeName", "volumeName", static o => ((PersistentVolumeClaimSpecApplyConfiguration)o).VolumeName, static (o, v) => ((PersistentVolumeClaimSpecApplyConfiguration)o).VolumeName = v),
    ];
}
