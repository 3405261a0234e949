// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Apps.V1;

[DeploymentStrategyContract]
public sealed partial class DeploymentStrategy;

internal sealed class DeploymentStrategyContractAttribute : JsonContractAttribute<DeploymentStrategy>
{
    protected override DeploymentStrategy New() => new();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Optional<RollingUpdateDeployment>(options, "RollingUpdate", "rollingUpdate", static o => ((DeploymentStrategy)o).RollingUpdate, static (o, v) => ((DeploymentStrategy)o).RollingUpdate = v),
        Optional<string>(options, "Type", "type", static o => ((DeploymentStrategy)o).Type, static (o, v) => ((DeploymentStrategy)o).Type = v),
    ];
}
