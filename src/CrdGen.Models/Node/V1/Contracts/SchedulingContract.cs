// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Node.V1;

[SchedulingContract]
public sealed partial class Scheduling;

internal sealed class SchedulingContractAttribute : JsonContractAttribute<Scheduling>
{
    protected override Scheduling New() => new();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Optional<Dictionary<string, string>>(options, "NodeSelector", "nodeSelector", static o => ((Scheduling)o).NodeSelector, static (o, v) => ((Scheduling)o).NodeSelector = v),
        Optional<List<Core.V1.Toleration>>(options, "Tolerations", "tolerations", static o => ((Scheduling)o).Tolerations, static (o, v) => ((Scheduling)o).Tolerations = v),
    ];
}
