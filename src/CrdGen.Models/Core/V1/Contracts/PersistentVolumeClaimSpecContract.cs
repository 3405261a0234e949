// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Core.V1;

[PersistentVolumeClaimSpecContract]
public sealed partial class PersistentVolumeClaimSpec;

internal sealed class PersistentVolumeClaimSpecContractAttribute : JsonContractAttribute<PersistentVolumeClaimSpec>
{
    protected override PersistentVolumeClaimSpec New() => new();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Optional<List<string>>(options, "AccessModes", "accessModes", static o => ((PersistentVolumeClaimSpec)o).AccessModes, static (o, v) => ((PersistentVolumeClaimSpec)o).AccessModes = v),
        Optional<TypedLocalObjectReference>(options, "DataSource", "dataSource", static o => ((PersistentVolumeClaimSpec)o).DataSource, static (o, v) => ((PersistentVolumeClaimSpec)o).DataSource = v),
        Optional<TypedObjectReference>(options, "DataSourceRef", "dataSourceRef", static o => ((PersistentVolumeClaimSpec)o).DataSourceRef, static (o, v) => ((PersistentVolumeClaimSpec)o).DataSourceRef = v),
        Optional<VolumeResourceRequirements>(options, "Resources", "resources", static o => ((PersistentVolumeClaimSpec)o).Resources, static (o, v) => ((PersistentVolumeClaimSpec)o).Resources = v),
        Optional<Meta.V1.LabelSelector>(options, "Selector", "selector", static o => ((PersistentVolumeClaimSpec)o).Selector, static (o, v) => ((PersistentVolumeClaimSpec)o).Selector = v),
        Optional<string>(options, "StorageClassName", "storageClassName", static o => ((PersistentVolumeClaimSpec)o).StorageClassName, static (o, v) => ((PersistentVolumeClaimSpec)o).StorageClassName = v),
        Optional<string>(options, "VolumeAttributesClassName", "volumeAttributesClassName", static o => ((PersistentVolumeClaimSpec)o).VolumeAttributesClassName, static (o, v) => ((PersistentVolumeClaimSpec)o).VolumeAttributesClassName = v),
        Optional<string>(options, "VolumeMode", "volumeMode", static o => ((PersistentVolumeClaimSpec)o).VolumeMode, static (o, v) => ((PersistentVolumeClaimSpec)o).VolumeMode = v),
        Optional<string>(options, "VolumeName", "volumeName", static o => ((PersistentVolumeClaimSpec)o).VolumeName, static (o, v) => ((PersistentVolumeClaimSpec)o).VolumeName = v),
    ];
}
