// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Apps.V1;

[DaemonSetSpecApplyConfigurationContract]
public sealed partial class DaemonSetSpecApplyConfiguration;

internal sealed class DaemonSetSpecApplyConfigurationContractAttribute : JsonContractAttribute<DaemonSetSpecApplyConfiguration>
{
    protected override DaemonSetSpecApplyConfiguration New() => new();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Optional<int?>(options, "MinReadySeconds", "minReadySeconds", static o => ((DaemonSetSpecApplyConfiguration)o).MinReadySeconds, static (o, v) => ((DaemonSetSpecApplyConfiguration)o).MinReadySeconds = v),
        Optional<int?>(options, "RevisionHistoryLimit", "revisionHistoryLimit", static o => ((DaemonSetSpecApplyConfiguration)o).RevisionHistoryLimit, static (o, v) => ((DaemonSetSpecApplyConfiguration)o).RevisionHistoryLimit = v),
        Optional<Meta.V1.LabelSelector>(options, "Selector", "selector", static o => ((DaemonSetSpecApplyConfiguration)o).Selector, static (o, v) => ((DaemonSetSpecApplyConfiguration)o).Selector = v),
        Optional<Core.V1.PodTemplateSpecApplyConfiguration>(options, "Template", "template", static o => ((DaemonSetSpecApplyConfiguration)o).Template, static (o, v) => ((DaemonSetSpecApplyConfiguration)o).Template = v),
        Optional<DaemonSetUpdateStrategy>(options, "UpdateStrategy", "updateStrategy", static o => ((DaemonSetSpecApplyConfiguration)o).UpdateStrategy, static (o, v) => ((DaemonSetSpecApplyConfiguration)o).UpdateStrategy = v),
    ];
}
