// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Apps.V1;

[RollingUpdateDeploymentContract]
public sealed partial class RollingUpdateDeployment;

internal sealed class RollingUpdateDeploymentContractAttribute : JsonContractAttribute<RollingUpdateDeployment>
{
    protected override RollingUpdateDeployment New() => new();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Optional<IntOrString?>(options, "MaxSurge", "maxSurge", static o => ((RollingUpdateDeployment)o).MaxSurge, static (o, v) => ((RollingUpdateDeployment)o).MaxSurge = v),
        Optional<IntOrString?>(options, "MaxUnavailable", "maxUnavailable", static o => ((RollingUpdateDeployment)o).MaxUnavailable, static (o, v) => ((RollingUpdateDeployment)o).MaxUnavailable = v),
    ];
}
