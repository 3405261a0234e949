// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Core.V1;

[PersistentVolumeClaimContract]
public sealed partial class PersistentVolumeClaim;

internal sealed class PersistentVolumeClaimContractAttribute : JsonContractAttribute<PersistentVolumeClaim>
{
    public override JsonTypeInfo? CreateCollection(Type type, JsonSerializerOptions options) => ListOf(type, options) ?? AnyListOf(type, options);

    protected override PersistentVolumeClaim New() => new();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Given<string>(options, "ApiVersion", "apiVersion", static o => ((PersistentVolumeClaim)o).ApiVersion, static (o, v) => ((PersistentVolumeClaim)o).ApiVersion = v!),
        Given<string>(options, "Kind", "kind", static o => ((PersistentVolumeClaim)o).Kind, static (o, v) => ((PersistentVolumeClaim)o).Kind = v!),
        Given<ObjectMeta>(options, "Metadata", "metadata", static o => ((PersistentVolumeClaim)o).Metadata, static (o, v) => ((PersistentVolumeClaim)o).Metadata = v!),
        Optional<PersistentVolumeClaimSpec>(options, "Spec", "spec", static o => ((PersistentVolumeClaim)o).Spec, static (o, v) => ((PersistentVolumeClaim)o).Spec = v),
        Optional<PersistentVolumeClaimStatus>(options, "Status", "status", static o => ((PersistentVolumeClaim)o).Status, static (o, v) => ((PersistentVolumeClaim)o).Status = v),
    ];
}
