// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Apps.V1;

[StatefulSetSpecContract]
public sealed partial class StatefulSetSpec;

internal sealed class StatefulSetSpecContractAttribute : JsonContractAttribute<StatefulSetSpec>
{
    protected override StatefulSetSpec New() => Make();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Optional<int?>(options, "MinReadySeconds", "minReadySeconds", static o => ((StatefulSetSpec)o).MinReadySeconds, static (o, v) => ((StatefulSetSpec)o).MinReadySeconds = v),
        Optional<StatefulSetOrdinals>(options, "Ordinals", "ordinals", static o => ((StatefulSetSpec)o).Ordinals, static (o, v) => ((StatefulSetSpec)o).Ordinals = v),
        Optional<StatefulSetPersistentVolumeClaimRetentionPolicy>(options, "PersistentVolumeClaimRetentionPolicy", "persistentVolumeClaimRetentionPolicy", static o => ((StatefulSetSpec)o).PersistentVolumeClaimRetentionPolicy, static (o, v) => ((StatefulSetSpec)o).PersistentVolumeClaimRetentionPolicy = v),
        Optional<string>(options, "PodManagementPolicy", "podManagementPolicy", static o => ((StatefulSetSpec)o).PodManagementPolicy, static (o, v) => ((StatefulSetSpec)o).PodManagementPolicy = v),
        Optional<int?>(options, "Replicas", "replicas", static o => ((StatefulSetSpec)o).Replicas, static (o, v) => ((StatefulSetSpec)o).Replicas = v),
        Optional<int?>(options, "RevisionHistoryLimit", "revisionHistoryLimit", static o => ((StatefulSetSpec)o).RevisionHistoryLimit, static (o, v) => ((StatefulSetSpec)o).RevisionHistoryLimit = v),
        Required<Meta.V1.LabelSelector>(options, "Selector", "selector", static o => ((StatefulSetSpec)o).Selector, static (o, v) => ((StatefulSetSpec)o).Selector = v!),
        Optional<string>(options, "ServiceName", "serviceName", static o => ((StatefulSetSpec)o).ServiceName, static (o, v) => ((StatefulSetSpec)o).ServiceName = v),
        Required<Core.V1.PodTemplateSpec>(options, "Template", "template", static o => ((StatefulSetSpec)o).Template, static (o, v) => ((StatefulSetSpec)o).Template = v!),
        Optional<StatefulSetUpdateStrategy>(options, "UpdateStrategy", "updateStrategy", static o => ((StatefulSetSpec)o).UpdateStrategy, static (o, v) => ((StatefulSetSpec)o).UpdateStrategy = v),
        Optional<List<Core.V1.PersistentVolumeClaim>>(options, "VolumeClaimTemplates", "volumeClaimTemplates", static o => ((StatefulSetSpec)o).VolumeClaimTemplates, static (o, v) => ((StatefulSetSpec)o).VolumeClaimTemplates = v),
    ];

    [UnsafeAccessor(UnsafeAccessorKind.Constructor)]
    private static extern StatefulSetSpec Make();
}
