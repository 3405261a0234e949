// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Apps.V1;

[DeploymentSpecApplyConfigurationContract]
public sealed partial class DeploymentSpecApplyConfiguration;

internal sealed class DeploymentSpecApplyConfigurationContractAttribute : JsonContractAttribute<DeploymentSpecApplyConfiguration>
{
    protected override DeploymentSpecApplyConfiguration New() => new();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Optional<int?>(options, "MinReadySeconds", "minReadySeconds", static o => ((DeploymentSpecApplyConfiguration)o).MinReadySeconds, static (o, v) => ((DeploymentSpecApplyConfiguration)o).MinReadySeconds = v),
        Optional<bool?>(options, "Paused", "paused", static o => ((DeploymentSpecApplyConfiguration)o).Paused, static (o, v) => ((DeploymentSpecApplyConfiguration)o).Paused = v),
        Optional<int?>(options, "ProgressDeadlineSeconds", "progressDeadlineSeconds", static o => ((DeploymentSpecApplyConfiguration)o).ProgressDeadlineSeconds, static (o, v) => ((DeploymentSpecApplyConfiguration)o).ProgressDeadlineSeconds = v),
        Optional<int?>(options, "Replicas", "replicas", static o => ((DeploymentSpecApplyConfiguration)o).Replicas, static (o, v) => ((DeploymentSpecApplyConfiguration)o).Replicas = v),
        Optional<int?>(options, "RevisionHistoryLimit", "revisionHistoryLimit", static o => ((DeploymentSpecApplyConfiguration)o).RevisionHistoryLimit, static (o, v) => ((DeploymentSpecApplyConfiguration)o).RevisionHistoryLimit = v),
        Optional<Meta.V1.LabelSelector>(options, "Selector", "selector", static o => ((DeploymentSpecApplyConfiguration)o).Selector, static (o, v) => ((DeploymentSpecApplyConfiguration)o).Selector = v),
        Optional<DeploymentStrategy>(options, "Strategy", "strategy", static o => ((DeploymentSpecApplyConfiguration)o).Strategy, static (o, v) => ((DeploymentSpecApplyConfiguration)o).Strategy = v),
        Optional<Core.V1.PodTemplateSpecApplyConfiguration>(options, "Template", "template", static o => ((DeploymentSpecApplyConfiguration)o).Template, static (o, v) => ((DeploymentSpecApplyConfiguration)o).Template = v),
    ];
}
