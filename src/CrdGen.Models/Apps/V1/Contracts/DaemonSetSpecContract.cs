// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Apps.V1;

[DaemonSetSpecContract]
public sealed partial class DaemonSetSpec;

internal sealed class DaemonSetSpecContractAttribute : JsonContractAttribute<DaemonSetSpec>
{
    protected override DaemonSetSpec New() => Make();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Optional<int?>(options, "MinReadySeconds", "minReadySeconds", static o => ((DaemonSetSpec)o).MinReadySeconds, static (o, v) => ((DaemonSetSpec)o).MinReadySeconds = v),
        Optional<int?>(options, "RevisionHistoryLimit", "revisionHistoryLimit", static o => ((DaemonSetSpec)o).RevisionHistoryLimit, static (o, v) => ((DaemonSetSpec)o).RevisionHistoryLimit = v),
        Required<Meta.V1.LabelSelector>(options, "Selector", "selector", static o => ((DaemonSetSpec)o).Selector, static (o, v) => ((DaemonSetSpec)o).Selector = v!),
        Required<Core.V1.PodTemplateSpec>(options, "Template", "template", static o => ((DaemonSetSpec)o).Template, static (o, v) => ((DaemonSetSpec)o).Template = v!),
        Optional<DaemonSetUpdateStrategy>(options, "UpdateStrategy", "updateStrategy", static o => ((DaemonSetSpec)o).UpdateStrategy, static (o, v) => ((DaemonSetSpec)o).UpdateStrategy = v),
    ];

    [UnsafeAccessor(UnsafeAccessorKind.Constructor)]
    private static extern DaemonSetSpec Make();
}
