// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Core.V1;

[PersistentVolumeClaimTemplateContract]
public sealed partial class PersistentVolumeClaimTemplate;

internal sealed class PersistentVolumeClaimTemplateContractAttribute : JsonContractAttribute<PersistentVolumeClaimTemplate>
{
    protected override PersistentVolumeClaimTemplate New() => Make();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Optional<ObjectMeta>(options, "Metadata", "metadata", static o => ((PersistentVolumeClaimTemplate)o).Metadata, static (o, v) => ((PersistentVolumeClaimTemplate)o).Metadata = v),
        Required<PersistentVolumeClaimSpec>(options, "Spec", "spec", static o => ((PersistentVolumeClaimTemplate)o).Spec, static (o, v) => ((PersistentVolumeClaimTemplate)o).Spec = v!),
    ];

    [UnsafeAccessor(UnsafeAccessorKind.Constructor)]
    private static extern PersistentVolumeClaimTemplate Make();
}
