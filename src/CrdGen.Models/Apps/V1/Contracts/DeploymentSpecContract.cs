// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Apps.V1;

[DeploymentSpecContract]
public sealed partial class DeploymentSpec;

internal sealed class DeploymentSpecContractAttribute : JsonContractAttribute<DeploymentSpec>
{
    protected override DeploymentSpec New() => Make();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Optional<int?>(options, "MinReadySeconds", "minReadySeconds", static o => ((DeploymentSpec)o).MinReadySeconds, static (o, v) => ((DeploymentSpec)o).MinReadySeconds = v),
        Optional<bool?>(options, "Paused", "paused", static o => ((DeploymentSpec)o).Paused, static (o, v) => ((DeploymentSpec)o).Paused = v),
        Optional<int?>(options, "ProgressDeadlineSeconds", "progressDeadlineSeconds", static o => ((DeploymentSpec)o).ProgressDeadlineSeconds, static (o, v) => ((DeploymentSpec)o).ProgressDeadlineSeconds = v),
        Optional<int?>(options, "Replicas", "replicas", static o => ((DeploymentSpec)o).Replicas, static (o, v) => ((DeploymentSpec)o).Replicas = v),
        Optional<int?>(options, "RevisionHistoryLimit", "revisionHistoryLimit", static o => ((DeploymentSpec)o).RevisionHistoryLimit, static (o, v) => ((DeploymentSpec)o).RevisionHistoryLimit = v),
        Required<Meta.V1.LabelSelector>(options, "Selector", "selector", static o => ((DeploymentSpec)o).Selector, static (o, v) => ((DeploymentSpec)o).Selector = v!),
        Optional<DeploymentStrategy>(options, "Strategy", "strategy", static o => ((DeploymentSpec)o).Strategy, static (o, v) => ((DeploymentSpec)o).Strategy = v),
        Required<Core.V1.PodTemplateSpec>(options, "Template", "template", static o => ((DeploymentSpec)o).Template, static (o, v) => ((DeploymentSpec)o).Template = v!),
    ];

    [UnsafeAccessor(UnsafeAccessorKind.Constructor)]
    private static extern DeploymentSpec Make();
}
