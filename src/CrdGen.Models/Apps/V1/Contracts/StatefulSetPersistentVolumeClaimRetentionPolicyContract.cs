// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Apps.V1;

[StatefulSetPersistentVolumeClaimRetentionPolicyContract]
public sealed partial class StatefulSetPersistentVolumeClaimRetentionPolicy;

internal sealed class StatefulSetPersistentVolumeClaimRetentionPolicyContractAttribute : JsonContractAttribute<StatefulSetPersistentVolumeClaimRetentionPolicy>
{
    protected override StatefulSetPersistentVolumeClaimRetentionPolicy New() => new();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Optional<string>(options, "WhenDeleted", "whenDeleted", static o => ((StatefulSetPersistentVolumeClaimRetentionPolicy)o).WhenDeleted, static (o, v) => ((StatefulSetPersistentVolumeClaimRetentionPolicy)o).WhenDeleted = v),
        Optional<string>(options, "WhenScaled", "whenScaled", static o => ((StatefulSetPersistentVolumeClaimRetentionPolicy)o).WhenScaled, static (o, v) => ((StatefulSetPersistentVolumeClaimRetentionPolicy)o).WhenScaled = v),
    ];
}
