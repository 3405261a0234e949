// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Core.V1;

[PersistentVolumeClaimVolumeSourceContract]
public sealed partial class PersistentVolumeClaimVolumeSource;

internal sealed class PersistentVolumeClaimVolumeSourceContractAttribute : JsonContractAttribute<PersistentVolumeClaimVolumeSource>
{
    protected override PersistentVolumeClaimVolumeSource New() => Make();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Required<string>(options, "ClaimName", "claimName", static o => ((PersistentVolumeClaimVolumeSource)o).ClaimName, static (o, v) => ((PersistentVolumeClaimVolumeSource)o).ClaimName = v!),
        Optional<bool?>(options, "ReadOnly", "readOnly", static o => ((PersistentVolumeClaimVolumeSource)o).ReadOnly, static (o, v) => ((PersistentVolumeClaimVolumeSource)o).ReadOnly = v),
    ];

    [UnsafeAccessor(UnsafeAccessorKind.Constructor)]
    private static extern PersistentVolumeClaimVolumeSource Make();
}
