// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Apps.V1;

[RollingUpdateDaemonSetContract]
public sealed partial class RollingUpdateDaemonSet;

internal sealed class RollingUpdateDaemonSetContractAttribute : JsonContractAttribute<RollingUpdateDaemonSet>
{
    protected override RollingUpdateDaemonSet New() => new();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Optional<IntOrString?>(options, "MaxSurge", "maxSurge", static o => ((RollingUpdateDaemonSet)o).MaxSurge, static (o, v) => ((RollingUpdateDaemonSet)o).MaxSurge = v),
        Optional<IntOrString?>(options, "MaxUnavailable", "maxUnavailable", static o => ((RollingUpdateDaemonSet)o).MaxUnavailable, static (o, v) => ((RollingUpdateDaemonSet)o).MaxUnavailable = v),
    ];
}
