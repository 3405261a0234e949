// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Apps.V1;

[DeploymentApplyConfigurationContract]
public sealed partial class DeploymentApplyConfiguration;

internal sealed class DeploymentApplyConfigurationContractAttribute : JsonContractAttribute<DeploymentApplyConfiguration>
{
    protected override DeploymentApplyConfiguration New() => new();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Given<string>(options, "ApiVersion", "apiVersion", static o => ((DeploymentApplyConfiguration)o).ApiVersion, static (o, v) => ((DeploymentApplyConfiguration)o).ApiVersion = v!),
        Given<string>(options, "Kind", "kind", static o => ((DeploymentApplyConfiguration)o).Kind, static (o, v) => ((DeploymentApplyConfiguration)o).Kind = v!),
        Given<ObjectMeta>(options, "Metadata", "metadata", static o => ((DeploymentApplyConfiguration)o).Metadata, static (o, v) => ((DeploymentApplyConfiguration)o).Metadata = v!),
        Optional<DeploymentSpecApplyConfiguration>(options, "Spec", "spec", static o => ((DeploymentApplyConfiguration)o).Spec, static (o, v) => ((DeploymentApplyConfiguration)o).Spec = v),
        Optional<DeploymentStatusApplyConfiguration>(options, "Status", "status", static o => ((DeploymentApplyConfiguration)o).Status, static (o, v) => ((DeploymentApplyConfiguration)o).Status = v),
    ];
}
