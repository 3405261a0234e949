// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Apps.V1;

[StatefulSetSpecApplyConfigurationContract]
public sealed partial class StatefulSetSpecApplyConfiguration;

internal sealed class StatefulSetSpecApplyConfigurationContractAttribute : JsonContractAttribute<StatefulSetSpecApplyConfiguration>
{
    protected override StatefulSetSpecApplyConfiguration New() => new();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Optional<int?>(options, "MinReadySeconds", "minReadySeconds", static o => ((StatefulSetSpecApplyConfiguration)o).MinReadySeconds, static (o, v) => ((StatefulSetSpecApplyConfiguration)o).MinReadySeconds = v),
        Optional<StatefulSetOrdinals>(options, "Ordinals", "ordinals", static o => ((StatefulSetSpecApplyConfiguration)o).Ordinals, static (o, v) => ((StatefulSetSpecApplyConfiguration)o).Ordinals = v),
        Optional<StatefulSetPersistentVolumeClaimRetentionPolicy>(options, "PersistentVolumeClaimRetentionPolicy", "persistentVolumeClaimRetentionPolicy", static o => ((StatefulSetSpecApplyConfiguration)o).PersistentVolumeClaimRetentionPolicy, static (o, v) => ((StatefulSetSpecApplyConfiguration)o).PersistentVolumeClaimRetentionPolicy = v),
        Optional<string>(options, "PodManagementPolicy", "podManagementPolicy", static o => ((StatefulSetSpecApplyConfiguration)o).PodManagementPolicy, static (o, v) => ((StatefulSetSpecApplyConfiguration)o).PodManagementPolicy = v),
        Optional<int?>(options, "Replicas", "replicas", static o => ((StatefulSetSpecApplyConfiguration)o).Replicas, static (o, v) => ((StatefulSetSpecApplyConfiguration)o).Replicas = v),
        Optional<int?>(options, "RevisionHistoryLimit", "revisionHistoryLimit", static o => ((StatefulSetSpecApplyConfiguration)o).RevisionHistoryLimit, static (o, v) => ((StatefulSetSpecApplyConfiguration)o).RevisionHistoryLimit = v),
        Optional<Meta.V1.LabelSelector>(options, "Selector", "selector", static o => ((StatefulSetSpecApplyConfiguration)o).Selector, static (o, v) => ((StatefulSetSpecApplyConfiguration)o).Selector = v),
        Optional<string>(options, "ServiceName", "serviceName", static o => ((StatefulSetSpecApplyConfiguration)o).ServiceName, static (o, v) => ((StatefulSetSpecApplyConfiguration)o).ServiceName = v),
        Optional<Core.V1.PodTemplateSpecApplyConfiguration>(options, "Template", "template", static o => ((StatefulSetSpecApplyConfiguration)o).Template, static (o, v) => ((StatefulSetSpecApplyConfiguration)o).Template = v),
        Optional<StatefulSetUpdateStrategy>(options, "UpdateStrategy", "updateStrategy", static o => ((StatefulSetSpecApplyConfiguration)o).UpdateStrategy, static (o, v) => ((StatefulSetSpecApplyConfiguration)o).UpdateStrategy = v),
        Optional<List<Core.V1.PersistentVolumeClaim>>(options, "VolumeClaimTemplates", "volumeClaimTemplates", static o => ((StatefulSetSpecApplyConfiguration)o).VolumeClaimTemplates, static (o, v) => ((StatefulSetSpecApplyConfiguration)o).VolumeClaimTemplates = v),
    ];
}
