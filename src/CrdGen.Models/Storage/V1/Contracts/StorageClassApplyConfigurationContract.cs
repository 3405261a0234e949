// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Storage.V1;

[StorageClassApplyConfigurationContract]
public sealed partial class StorageClassApplyConfiguration;

internal sealed class StorageClassApplyConfigurationContractAttribute : JsonContractAttribute<StorageClassApplyConfiguration>
{
    protected override StorageClassApplyConfiguration New() => new();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Optional<bool?>(options, "AllowVolumeExpansion", "allowVolumeExpansion", static o => ((StorageClassApplyConfiguration)o).AllowVolumeExpansion, static (o, v) => ((StorageClassApplyConfiguration)o).AllowVolumeExpansion = v),
        Optional<List<Core.V1.TopologySelectorTerm>>(options, "AllowedTopologies", "allowedTopologies", static o => ((StorageClassApplyConfiguration)o).AllowedTopologies, static (o, v) => ((StorageClassApplyConfiguration)o).AllowedTopologies = v),
        Given<string>(options, "ApiVersion", "apiVersion", static o => ((StorageClassApplyConfiguration)o).ApiVersion, static (o, v) => ((StorageClassApplyConfiguration)o).ApiVersion = v!),
        Given<string>(options, "Kind", "kind", static o => ((StorageClassApplyConfiguration)o).Kind, static (o, v) => ((StorageClassApplyConfiguration)o).Kind = v!),
        Given<ObjectMeta>(options, "Metadata", "metadata", static o => ((StorageClassApplyConfiguration)o).Metadata, static (o, v) => ((StorageClassApplyConfiguration)o).Metadata = v!),
        Optional<List<string>>(options, "MountOptions", "mountOptions", static o => ((StorageClassApplyConfiguration)o).MountOptions, static (o, v) => ((StorageClassApplyConfiguration)o).MountOptions = v),
        Optional<Dictionary<string, string>>(options, "Parameters", "parameters", static o => ((StorageClassApplyConfiguration)o).Parameters, static (o, v) => ((StorageClassApplyConfiguration)o).Parameters = v),
        Optional<string>(options, "Provisioner", "provisioner", static o => ((StorageClassApplyConfiguration)o).Provisioner, static (o, v) => ((StorageClassApplyConfiguration)o).Provisioner = v),
        Optional<string>(options, "ReclaimPolicy", "reclaimPolicy", static o => ((StorageClassApplyConfiguration)o).ReclaimPolicy, static (o, v) => ((StorageClassApplyConfiguration)o).ReclaimPolicy = v),
        Optional<string>(options, "VolumeBindingMode", "volumeBindingMode", static o => ((StorageClassApplyConfiguration)o).VolumeBindingMode, static (o, v) => ((StorageClassApplyConfiguration)o).VolumeBindingMode = v),
    ];
}
