// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Core.V1;

[PersistentVolumeContract]
public sealed partial class PersistentVolume;

internal sealed class PersistentVolumeContractAttribute : JsonContractAttribute<PersistentVolume>
{
    public override JsonTypeInfo? CreateCollection(Type type, JsonSerializerOptions options) => AnyListOf(type, options);

    protected override PersistentVolume New() => new();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Given<string>(options, "ApiVersion", "apiVersion", static o => ((PersistentVolume)o).ApiVersion, static (o, v) => ((PersistentVolume)o).ApiVersion = v!),
        Given<string>(options, "Kind", "kind", static o => ((PersistentVolume)o).Kind, static (o, v) => ((PersistentVolume)o).Kind = v!),
        Given<ObjectMeta>(options, "Metadata", "metadata", static o => ((PersistentVolume)o).Metadata, static (o, v) => ((PersistentVolume)o).Metadata = v!),
        Optional<PersistentVolumeSpec>(options, "Spec", "spec", static o => ((PersistentVolume)o).Spec, static (o, v) => ((PersistentVolume)o).Spec = v),
        Optional<PersistentVolumeStatus>(options, "Status", "status", static o => ((PersistentVolume)o).Status, static (o, v) => ((PersistentVolume)o).Status = v),
    ];
}
