// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Storage.V1;

[StorageClassContract]
public sealed partial class StorageClass;

internal sealed class StorageClassContractAttribute : JsonContractAttribute<StorageClass>
{
    public override JsonTypeInfo? CreateCollection(Type type, JsonSerializerOptions options) => AnyListOf(type, options);

    protected override StorageClass New() => Make();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Optional<bool?>(options, "AllowVolumeExpansion", "allowVolumeExpansion", static o => ((StorageClass)o).AllowVolumeExpansion, static (o, v) => ((StorageClass)o).AllowVolumeExpansion = v),
        Optional<List<Core.V1.TopologySelectorTerm>>(options, "AllowedTopologies", "allowedTopologies", static o => ((StorageClass)o).AllowedTopologies, static (o, v) => ((StorageClass)o).AllowedTopologies = v),
        Given<string>(options, "ApiVersion", "apiVersion", static o => ((StorageClass)o).ApiVersion, static (o, v) => ((StorageClass)o).ApiVersion = v!),
        Given<string>(options, "Kind", "kind", static o => ((StorageClass)o).Kind, static (o, v) => ((StorageClass)o).Kind = v!),
        Given<ObjectMeta>(options, "Metadata", "metadata", static o => ((StorageClass)o).Metadata, static (o, v) => ((StorageClass)o).Metadata = v!),
        Optional<List<string>>(options, "MountOptions", "mountOptions", static o => ((StorageClass)o).MountOptions, static (o, v) => ((StorageClass)o).MountOptions = v),
        Optional<Dictionary<string, string>>(options, "Parameters", "parameters", static o => ((StorageClass)o).Parameters, static (o, v) => ((StorageClass)o).Parameters = v),
        Required<string>(options, "Provisioner", "provisioner", static o => ((StorageClass)o).Provisioner, static (o, v) => ((StorageClass)o).Provisioner = v!),
        Optional<string>(options, "ReclaimPolicy", "reclaimPolicy", static o => ((StorageClass)o).ReclaimPolicy, static (o, v) => ((StorageClass)o).ReclaimPolicy = v),
        Optional<string>(options, "VolumeBindingMode", "volumeBindingMode", static o => ((StorageClass)o).VolumeBindingMode, static (o, v) => ((StorageClass)o).VolumeBindingMode = v),
    ];

    [UnsafeAccessor(UnsafeAccessorKind.Constructor)]
    private static extern StorageClass Make();
}
